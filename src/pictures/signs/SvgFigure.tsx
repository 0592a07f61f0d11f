import type { ReactNode } from 'react';
import { useLinks } from '../../ui/links-context';
import type { FigureView } from '../../views/figure/figure';
import { referenceOf } from '../../views/figure/reference';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy' | 'name'>;
  readonly children: ReactNode;
}

/** A figure inside a drawing, as a link to its detail. */
export function SvgFigure({ figure, children }: Props) {
  const links = useLinks();
  return (
    <a
      href={links.figure(referenceOf(figure))}
      className="figure-link"
      data-indicator={figure.indicatorId}
      {...(figure.derivedBy === null ? {} : { 'data-derived': figure.derivedBy })}
    >
      <title>{figure.name}</title>
      {children}
    </a>
  );
}
