import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * False when a component is first drawn, true right behind it: what it holds back is drawn in slices, so
 * that a click is answered before long tables and lists are there.
 */
export function useLater(): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => startTransition(() => setDue(true)), []);
  return due;
}

interface Props {
  /** Stands in the place until then. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** Draws its content later. */
export function Later({ instead = null, children }: Props) {
  return useLater() ? children : instead;
}
