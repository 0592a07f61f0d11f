import { startTransition, useEffect, useState } from 'react';

const nothing = Symbol('nothing');

/**
 * False when a component is first drawn, true directly after. Long tables and lists are drawn only when it is true, in
 * slices, so that a click is answered before them.
 *
 * @param of what is drawn; if it changes, the value is false again
 */
export function useLater(of: object | null = null): boolean {
  const [drawn, setDrawn] = useState<unknown>(nothing);
  useEffect(() => startTransition(() => setDrawn(of)), [of]);
  return drawn === of;
}
