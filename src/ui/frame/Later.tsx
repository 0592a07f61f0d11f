import type { ReactNode } from 'react';
import { useLater } from './use-later';

interface Props {
  /** Shown until the content is drawn. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** Draws its content after everything else that a click changes. */
export function Later({ instead = null, children }: Props) {
  return useLater() ? children : instead;
}
