import type { ReactNode } from 'react';
import { FigureLink } from '../../ui/figure/FigureLink';
import type { FigureView } from '../../views/figure/figure';

interface Props {
  readonly figure: FigureView;
  readonly children: ReactNode;
  readonly className?: string;
  readonly headline?: boolean;
  /** The link takes the pointer on all of the positioned element around it: label, bar and number are one target. */
  readonly wide?: boolean;
}

/** The one link of a figure in a picture, reached once by the keyboard. The picture's tip says more of it. */
export function FigurePiece({ wide = false, className = '', ...props }: Props) {
  return <FigureLink {...props} className={`${wide ? 'covers' : ''} ${className}`} tipped />;
}
