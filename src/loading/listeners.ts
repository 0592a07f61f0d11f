/** The functions that are called when something changes. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    /** Returns a function that ends the subscription. */
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
