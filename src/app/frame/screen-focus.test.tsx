// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFocusOnScreenChange } from './screen-focus';

interface Props {
  readonly asked: string;
  readonly shown: string;
}

function Page({ asked, shown }: Props) {
  const main = useRef<HTMLElement>(null);
  useFocusOnScreenChange(main, asked, shown, true);
  return (
    <>
      <a href="#/growth">growth</a>
      <button type="button">search</button>
      <main ref={main} tabIndex={-1} />
    </>
  );
}

let root: Root;
const show = (asked: string, shown: string) => act(() => root.render(<Page asked={asked} shown={shown} />));
const focus = (selector: string) => act(() => document.querySelector<HTMLElement>(selector)?.focus());
const focused = () => document.activeElement?.tagName;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  show('overview', 'overview');
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

it('leaves the first screen alone', () => expect(focused()).toBe('BODY'));

it('leads from the link to the screen once it is shown', () => {
  focus('a');
  show('growth', 'overview');
  expect(focused()).toBe('A');
  show('growth', 'growth');
  expect(focused()).toBe('MAIN');
});

it('leaves the focus where it was taken while the screen was on its way', () => {
  focus('a');
  show('growth', 'overview');
  focus('button');
  show('growth', 'growth');
  expect(focused()).toBe('BUTTON');
});
