/*
 * Charts come alive one at a time, while the page rests: each costs a slow machine a tenth of a second, and
 * several at once would make it deaf for that long.
 */

const queue: (() => void)[] = [];
let running = false;

const longestWait = 300;

function whenIdle(run: () => void): void {
  // Safari and old Firefox have no idle callbacks.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: longestWait });
  else setTimeout(run, 50);
}

function runNext(): void {
  const run = queue.shift();
  running = run !== undefined;
  run?.();
  if (running) whenIdle(runNext);
}

/** Runs in its turn; the result gives the turn up. */
export function takeTurn(run: () => void): () => void {
  queue.push(run);
  if (!running) {
    running = true;
    whenIdle(runNext);
  }
  return () => {
    const place = queue.indexOf(run);
    if (place >= 0) queue.splice(place, 1);
  };
}
