// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { parseRoute } from './codec';
import { takePlace } from './navigation';
import type { Route } from './route-types';
import { usePlace } from './use-place';

vi.mock('./navigation', () => ({ takePlace: vi.fn(() => null) }));

const route = (hash: string) => parseRoute(hash, suining2021).route;
const [home, growth, filtered] = [route('#/'), route('#/growth'), route('#/?sector=medical')];

function Page({ asked, shown }: { readonly asked: Route; readonly shown: Route }) {
  const page = useRef<HTMLDivElement>(null);
  usePlace(page, asked, shown, shown.screen.name, true);
  return <div ref={page} />;
}

let root: Root;
let scrolledTo: number[];
const show = (asked: Route, shown: Route) => act(() => root.render(<Page asked={asked} shown={shown} />));
const height = () => document.querySelector('div div')?.getAttribute('style') ?? '';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  scrolledTo = [];
  vi.stubGlobal('scrollTo', (_: number, top: number) => scrolledTo.push(top));
  vi.useFakeTimers();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  show(home, home);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

it('leaves the first screen alone', () => expect(scrolledTo).toEqual([]));

it('begins a new screen at its top, once it is shown', () => {
  show(growth, home);
  expect(scrolledTo).toEqual([]);
  show(growth, growth);
  expect(scrolledTo).toEqual([0]);
});

it('leaves the place where a filter changes the same screen', () => {
  show(filtered, filtered);
  expect(scrolledTo).toEqual([]);
});

it('returns once the screen is shown, and holds the page as high as it was until it is drawn', () => {
  show(growth, growth);
  vi.mocked(takePlace).mockReturnValueOnce({ top: 500, height: 2400 });
  show(home, growth);
  expect(scrolledTo).toEqual([0]);
  show(home, home);
  expect(scrolledTo).toEqual([0, 500]);
  expect(height()).toContain('min-height: 2400px');
  vi.runAllTimers();
  expect(height()).toBe('');
});

it.each(['resize', 'beforeprint'])('lets the page go on %s', (event) => {
  vi.mocked(takePlace).mockReturnValueOnce({ top: 500, height: 2400 });
  show(growth, growth);
  expect(height()).toContain('min-height');
  window.dispatchEvent(new Event(event));
  expect(height()).toBe('');
});

it('lets the page go as soon as another address is asked for', () => {
  vi.mocked(takePlace).mockReturnValueOnce({ top: 500, height: 2400 });
  show(growth, growth);
  show(home, growth);
  expect(height()).toBe('');
});
