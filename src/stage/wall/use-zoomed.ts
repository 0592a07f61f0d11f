import { useSyncExternalStore } from 'react';

/** Whether two fingers have enlarged the page: a finger or a wheel then moves what is seen, and turns nothing. */
export const isZoomed = (): boolean => (window.visualViewport?.scale ?? 1) > 1.01;

const subscribe = (changed: () => void): (() => void) => {
  window.visualViewport?.addEventListener('resize', changed);
  return () => window.visualViewport?.removeEventListener('resize', changed);
};

export const useZoomed = (): boolean => useSyncExternalStore(subscribe, isZoomed, () => false);
