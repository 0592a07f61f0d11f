import { type RefObject, useLayoutEffect, useRef } from 'react';
import { listen } from '../../ui/listen';
import { takePlace } from './navigation';
import type { Route } from './route-types';
import type { Scrolled } from './scrolled';

/** In ms. By then a slow PC has drawn every slice of a screen. */
const longestDrawing = 5000;

/**
 * Scrolls a screen before it is painted: to where it stood, if back, forward or a reload led to it, else a new one to its
 * top. Only the page does this, because the browser would scroll the screen before, which is still shown then.
 *
 * @param asked what the address says
 * @param shown what is shown
 * @param screen the name of the screen that is shown
 * @param atTop false where the screen itself leads to a place within it
 */
export function usePlace(
  page: RefObject<HTMLElement | null>,
  asked: Route,
  shown: Route,
  screen: string,
  atTop: boolean,
): void {
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const place = asked === shown ? takePlace() : null;
    const isNew = before.current !== null && before.current !== screen;
    before.current = screen;
    if (place !== null && page.current !== null) return standAt(page.current, place);
    if (isNew && atTop) window.scrollTo(0, 0);
    return undefined;
  }, [page, asked, shown, screen, atTop]);
}

/** Holds the page as high as it was until its later slices are drawn, so that its foot and its place don't move. */
function standAt({ style }: HTMLElement, { top, height }: Scrolled): () => void {
  style.minHeight = `${height}px`;
  // What is drawn late above the place must not push it down.
  style.overflowAnchor = 'none';
  window.scrollTo(0, top);
  const release = () => {
    clearTimeout(late);
    stop();
    style.minHeight = '';
    style.overflowAnchor = '';
  };
  const late = setTimeout(release, longestDrawing);
  const stop = listen(window, { resize: release, beforeprint: release });
  return release;
}
