/** Every page of a host, and of a computer's files, shares one storage: others have a `theme` too. */
const own = (key: string): string => `suining-dashboard.${key}`;

/** What the browser remembers between visits. Storage can be blocked: then it lasts as long as the page. */
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
    // Blocked: nothing is lost but the memory of it.
  }
}
