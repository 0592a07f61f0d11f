import type { ReactNode } from 'react';
import type { FigureView } from '../../views/figure/figure';
import { useLinks } from '../links-context';
import { useSurface } from '../surface-context';
import { Prose } from '../text/Prose';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy'> & { readonly name?: string };
  readonly children: ReactNode;
  readonly className?: string;
  /** One of the overview's headline tiles. */
  readonly headline?: boolean;
}

/** A figure as a link to its detail. Every number that stands for a figure goes through here. */
export function FigureLink({ figure, children, className = '', headline = false }: Props) {
  const links = useLinks();
  const said = typeof children === 'string' ? <Prose text={children} /> : children;
  if (useSurface() === 'stand-in') return <span className={`figure-link ${className}`}>{said}</span>;
  return (
    <a
      href={links.figure(figure.indicatorId)}
      className={`figure-link ${className}`}
      {...(figure.name === undefined ? {} : { title: figure.name })}
      data-indicator={figure.indicatorId}
      {...(figure.derivedBy === null ? {} : { 'data-derived': figure.derivedBy })}
      {...(headline ? { 'data-headline': '' } : {})}
    >
      {said}
    </a>
  );
}
