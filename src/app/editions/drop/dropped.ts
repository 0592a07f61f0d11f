import { createListeners } from '../../../loading/listeners';

let waiting: readonly File[] = [];
const { subscribe, tell } = createListeners();

/** Files that were dropped on the page, until the desk takes them, which may have to be loaded first. */
export const dropped = {
  put: (files: readonly File[]): void => {
    waiting = files;
    tell();
  },
  /** Each file is taken once. */
  take: (): readonly File[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  },
  subscribe,
} as const;
