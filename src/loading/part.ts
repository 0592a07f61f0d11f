import { useSyncExternalStore } from 'react';
import { createListeners } from './listeners';

/** The state of a part of the app that is loaded from a file of its own. */
export type PartState<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly module: T }
  /** `gone`: the server answers but this page can't get the file any more. Only a reload helps. */
  | { readonly state: 'failed'; readonly gone: boolean };

export interface Part<T> {
  /** Asks for the file once; after a failure the next call tries again. Never rejects. */
  readonly load: () => Promise<void>;
  readonly now: () => PartState<T>;
  readonly subscribe: (listener: () => void) => () => void;
}

// This is always the same object, because another one would make React draw the built page twice.
const waiting = { state: 'waiting' } as const;

/**
 * The one way in which a file of the app is loaded later. Chromium up to 109 and Firefox keep a failed import
 * and never ask for its address again. So a further try first asks the server whether it has the file, and then
 * imports it under another address.
 *
 * @param load `() => import('./Part')`
 * @param again imports a file that the server has; a file that others import must not get a second address
 */
export function createPart<T>(
  load: () => Promise<T>,
  again: (address: string) => Promise<T> = (address) => import(/* @vite-ignore */ address),
): Part<T> {
  let now: PartState<T> = waiting;
  let asked: Promise<void> | null = null;
  let failures = 0;
  const { subscribe, tell } = createListeners();
  const become = (next: PartState<T>) => {
    now = next;
    tell();
  };
  /** Whether the server has the file as a script. Rejects if the server doesn't answer. */
  const isThere = async () => {
    const { ok, headers } = await fetch(addressOf(load), { cache: 'reload' });
    return ok && /script/.test(headers.get('content-type') ?? '');
  };
  const attempt = async () => {
    if (failures === 0) return load();
    if (!(await isThere())) throw now;
    return again(`${addressOf(load)}?try=${failures}`);
  };
  const ask = async () => {
    try {
      become({ state: 'here', module: await attempt() });
    } catch {
      // If the server has the file but a second import fails, the file counts as gone.
      const gone = await isThere().then(
        (there) => !there || failures > 0,
        () => false,
      );
      failures += 1;
      asked = null;
      become({ state: 'failed', gone });
    }
  };
  return {
    load: () => {
      if (now.state === 'failed') become(waiting);
      asked ??= ask();
      return asked;
    },
    now: () => now,
    subscribe,
  };
}

/** The address in an `import()`, read from the text of its function, because nothing else in the page tells it. */
const addressOf = (load: () => unknown): string =>
  new URL(/import\(\W([^`'"]+)/.exec(String(load))?.[1] ?? '', import.meta.url).href;

export const usePart = <T>(part: Part<T>): PartState<T> =>
  useSyncExternalStore(part.subscribe, part.now, () => waiting);

/** A part did not come. `gone`: only a reload helps. */
export class PartLost extends Error {
  constructor(readonly gone: boolean) {
    super('a part of the app did not come');
  }
}

/** Loads a part outside of React. Rejects with `PartLost` if it can't be loaded now. */
export async function moduleOf<T>(part: Part<T>): Promise<T> {
  await part.load();
  const now = part.now();
  if (now.state === 'here') return now.module;
  throw new PartLost(now.state === 'failed' && now.gone);
}
