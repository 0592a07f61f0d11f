import type { ReactNode } from 'react';
import { useLater } from './use-later';

interface Props {
  /** Stands in the place until then. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** Draws its content behind everything else that a click brings. */
export function Later({ instead = null, children }: Props) {
  return useLater() ? children : instead;
}
