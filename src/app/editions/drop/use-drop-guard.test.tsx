// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../address/navigation';
import { dropped } from './dropped';
import { useDropGuard } from './use-drop-guard';

vi.mock('../../address/navigation', () => ({ follow: vi.fn() }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

type Shown = 'desk' | 'stage' | 'other';

function Page({ screen }: { readonly screen: Shown }) {
  useDropGuard(screen, '#/edition');
  return <input />;
}

let root: Root;
const show = (screen: Shown) => act(() => root.render(<Page screen={screen} />));
beforeEach(() => {
  const box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  dropped.take();
  vi.clearAllMocks();
});

const file = new File(['<script>'], 'page.html');

/** Drops this; returns whether the browser would go on to open it, and how it would be taken. */
function drop(types: readonly string[], on: Element = document.body, files: readonly File[] = [file]) {
  const dataTransfer = { types, files, dropEffect: '' };
  const send = (name: string) => {
    const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer });
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { over: send('dragover'), dropped: send('drop'), effect: dataTransfer.dropEffect };
}

describe('what is dropped on the page', () => {
  it('never takes its place; a file goes to the desk', () => {
    show('other');
    expect(drop(['Files'])).toEqual({ over: true, dropped: true, effect: 'copy' });
    expect(follow).toHaveBeenCalledWith('#/edition');
    expect(dropped.take()).toEqual([file]);
    expect(dropped.take()).toEqual([]);
  });

  it('is refused on the stage, which stays where it is', () => {
    show('stage');
    expect(drop(['Files'])).toEqual({ over: true, dropped: true, effect: 'none' });
    expect(follow).not.toHaveBeenCalled();
    expect(dropped.take()).toEqual([]);
  });

  it('is taken by the desk where that is shown', () => {
    show('desk');
    expect(drop(['Files'])).toEqual({ over: true, dropped: true, effect: 'copy' });
    expect(follow).not.toHaveBeenCalled();
    expect(dropped.take()).toEqual([]);
  });

  it('is refused where it is a link', () => {
    show('other');
    expect(drop(['text/uri-list', 'text/plain'], document.body, [])).toMatchObject({
      dropped: true,
      effect: 'none',
    });
    expect(follow).not.toHaveBeenCalled();
  });

  it('is left to the browser where it is text, or falls into a field', () => {
    show('other');
    const field = document.querySelector('input') ?? document.body;
    expect(drop(['text/plain'], document.body, [])).toMatchObject({ over: false, dropped: false });
    expect(drop(['text/uri-list'], field, [])).toMatchObject({ over: false, dropped: false });
  });
});
