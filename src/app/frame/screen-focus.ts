import { type RefObject, useEffect, useRef } from 'react';
import { listen } from '../../ui/listen';
import type { Route } from '../address/route-types';
import type { Overlay } from './use-overlay';

type Main = RefObject<HTMLElement | null>;

/**
 * Moves the focus to a new screen, so that a screen reader begins there. Nothing is done for the first screen, nor if the
 * reader has moved the focus elsewhere while the screen was being drawn.
 *
 * @param asked the screen that the address names
 * @param screen the one that is shown
 * @param atTop false where the screen itself leads to a place within it
 */
export function useFocusOnScreenChange(main: Main, asked: string, screen: string, atTop: boolean): void {
  const shown = useRef(screen);
  const inUse = useRef<Element | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is asked for from what is in use then
  useEffect(() => {
    inUse.current = document.activeElement;
  }, [asked]);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (!atTop) return;
    const { activeElement } = document;
    if (activeElement === inUse.current || activeElement === document.body)
      main.current?.focus({ preventScroll: true });
  }, [screen, atTop, main]);
}

/** Moves the focus to the screen if the element that had it is gone: a cleared filter, a closed detail without an opener. */
export function useFocusKept(main: Main, route: Route, overlay: Overlay): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    return listen(document, { focusin: note });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the steps only say when to look
  useEffect(() => {
    const lost = last.current !== null && !last.current.isConnected;
    if (lost && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [main, route, overlay]);
}
