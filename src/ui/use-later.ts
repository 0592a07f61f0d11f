import { startTransition, useEffect, useState } from 'react';

/**
 * False when a component is first drawn, true right behind it: what it holds back is drawn in slices, so
 * that a click is answered before long tables and lists are there.
 */
export function useLater(): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due;
}
