let waiting: readonly File[] = [];

/** Files that were dropped on another screen, until the desk takes them, which may have to be loaded first. */
export const dropped = {
  put: (files: readonly File[]): void => {
    waiting = files;
  },
  /** Each file is taken once. */
  take: (): readonly File[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  },
} as const;
