/** The prefix keeps our keys apart: all pages of a host, and all files of a computer, share one storage. */
const own = (key: string): string => `suining-dashboard.${key}`;

/** Reads a choice of an earlier visit; null if there is none or the storage is blocked. */
export function recall<T extends string>(key: string, values: readonly T[]): T | null {
  try {
    const stored = window.localStorage.getItem(own(key));
    return values.find((value) => value === stored) ?? null;
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(own(key), value);
  } catch {
    // The storage is blocked: the choice holds until the page is closed.
  }
}
