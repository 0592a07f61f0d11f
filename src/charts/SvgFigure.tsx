import type { ReactNode } from 'react';
import type { FigureView } from '../views/view';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy' | 'name'>;
  readonly href: string;
  readonly children: ReactNode;
}

/** A figure inside a drawing, as a link to its detail. */
export function SvgFigure({ figure, href, children }: Props) {
  return (
    <a
      href={href}
      className="figure-link"
      data-indicator={figure.indicatorId}
      {...(figure.derivedBy === null ? {} : { 'data-derived': figure.derivedBy })}
    >
      <title>{figure.name}</title>
      {children}
    </a>
  );
}
