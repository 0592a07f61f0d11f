import type { ReactNode } from 'react';
import { useWords } from '../../ui/locale-context';
import type { FigureView } from '../../views/figure/figure';
import { useSpotLink } from './stage-links';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy' | 'status'>;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A figure of a slide, with the ring of a worked-out one and the dotted line of a restored one. A click enlarges it; what was
 * worked out has no place of its own to be enlarged from.
 */
export function StageFigure({ figure, children, className = '' }: Props) {
  const { signs } = useWords();
  const spotLink = useSpotLink();
  const { status } = figure;
  const look = `st-figure ${status === 'reconstructed' ? 'st-restored' : ''} ${className}`;
  const said = (
    <>
      {children}
      {status === 'derived' && (
        <span aria-hidden="true" className="st-ring">
          {signs.ring}
        </span>
      )}
      {status !== 'stated' && <span className="sr-only">{signs[status].spoken}</span>}
    </>
  );
  if (spotLink === null || figure.derivedBy !== null) return <span className={look}>{said}</span>;
  return (
    <a href={spotLink(figure.indicatorId)} className={look} data-indicator={figure.indicatorId}>
      {said}
    </a>
  );
}
