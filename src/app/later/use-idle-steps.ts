import { useEffect } from 'react';

/** Milliseconds that steps may take at a time. A click waits for them at most this long and one step more. */
const budget = 8;
/** Milliseconds between steps in Safari and old Firefox, which have no idle callbacks. */
const pause = 50;

/**
 * Runs steps while the page is idle, until the component goes or gets other steps. Preparing the words by which a
 * thousand figures are found takes a slow machine almost a second, and no key may wait for that.
 */
export function useIdleSteps(steps: () => Generator<void>): void {
  useEffect(() => {
    const running = steps();
    let here = true;
    const run = () => {
      if (!here) return;
      const until = performance.now() + budget;
      while (performance.now() < until) if (running.next().done === true) return;
      whenIdle(run);
    };
    whenIdle(run);
    return () => {
      here = false;
    };
  }, [steps]);
}

export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, pause);
}
