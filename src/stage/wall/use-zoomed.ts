import { useSyncExternalStore } from 'react';

/** Whether the page is zoomed by two fingers. One finger or the wheel then moves the view and turns no page. */
export const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01;

const subscribe = (changed: () => void): (() => void) => {
  window.visualViewport?.addEventListener('resize', changed);
  return () => window.visualViewport?.removeEventListener('resize', changed);
};

export const useZoomed = (): boolean => useSyncExternalStore(subscribe, isZoomed, () => false);
