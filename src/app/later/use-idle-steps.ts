import { useEffect } from 'react';

/** Milliseconds at a time: no click waits longer for the steps than this and one step. */
const budget = 8;
/** Safari and old Firefox lack idle callbacks: then a pause in the same measure. */
const pause = 50;

/**
 * Runs steps while the page rests; leaves off where the component goes or other steps come. Writing out by which words
 * a thousand figures are found takes a slow machine the better part of a second, which no key may wait for.
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

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run, pause);
}
