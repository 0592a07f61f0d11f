import { startTransition, useEffect, useState } from 'react';

const nothing = Symbol('nothing');

/**
 * False when a component is first drawn, true right behind it: what it holds back is drawn in slices, so
 * that a click is answered before long tables and lists are there.
 *
 * @param of what is drawn; another one begins anew
 */
export function useLater(of: object | null = null): boolean {
  const [drawn, setDrawn] = useState<unknown>(nothing);
  useEffect(() => startTransition(() => setDrawn(of)), [of]);
  return drawn === of;
}
