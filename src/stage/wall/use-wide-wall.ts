import { useSyncExternalStore } from 'react';

// The same condition stands in stage.css.
const wide = '(min-aspect-ratio: 32/10)';

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether two slides side by side fill the wall better than one. */
export const useWideWall = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => false,
  );
