import type { ReactNode } from 'react';
import type { FigureView } from '../../views/figure/figure';
import { useSpotLink } from './stage-links';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy'>;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A figure of a slide: a click enlarges it. What was worked out has no place of its own to be enlarged from. */
export function StageFigure({ figure, children, className = '' }: Props) {
  const spotLink = useSpotLink();
  if (spotLink === null || figure.derivedBy !== null) return <span className={className}>{children}</span>;
  return (
    <a
      href={spotLink(figure.indicatorId)}
      className={`st-figure ${className}`}
      data-indicator={figure.indicatorId}
    >
      {children}
    </a>
  );
}
