import type { ReactNode } from 'react';
import { useLinks } from '../../ui/links-context';
import type { FigureView } from '../../views/figure/figure';
import { referenceOf } from '../../views/figure/reference';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy'>;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A piece of a picture that answers to the pointer. Keyboard and screen reader have the figure's own link, once a picture. */
export function PointerLink({ figure, children, className = '' }: Props) {
  const links = useLinks();
  return (
    <a
      href={links.figure(referenceOf(figure))}
      tabIndex={-1}
      aria-hidden="true"
      className={`figure-link ${className}`}
      data-indicator={figure.indicatorId}
      {...(figure.derivedBy === null ? {} : { 'data-derived': figure.derivedBy })}
    >
      {children}
    </a>
  );
}
