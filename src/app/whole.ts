import { useSyncExternalStore } from 'react';
import type { WholeApp } from './whole-app';

/** Everything beyond the overview: screens, panels, all words, the whole edition. */
export type Whole =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly app: WholeApp }
  | { readonly state: 'failed' };

const waiting: Whole = { state: 'waiting' };
// The same object as the page was built with: another one would have the overview drawn twice.
let whole: Whole = waiting;
let asked: Promise<void> | null = null;
const listeners = new Set<() => void>();

function become(next: Whole): void {
  whole = next;
  for (const listener of listeners) listener();
}

/** Fetches it, once; after a failure the next call tries again. Never rejects. */
export function loadWhole(): Promise<void> {
  if (whole.state === 'failed') become(waiting);
  asked ??= import('./whole-app').then(
    async ({ wholeApp }) => {
      // In a task of its own, behind the one that read it.
      await new Promise((done) => setTimeout(done, 0));
      document.documentElement.dataset.start = 'complete';
      become({ state: 'here', app: wholeApp });
    },
    () => {
      asked = null;
      become({ state: 'failed' });
    },
  );
  return asked;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useWhole = (): Whole =>
  useSyncExternalStore(
    subscribe,
    () => whole,
    () => waiting,
  );
