import type { ReactNode } from 'react';
import type { FigureView } from '../../views/figure/figure';
import { referenceOf } from '../../views/figure/reference';
import { useLinks } from '../links-context';
import { useWords } from '../locale-context';
import { useSurface } from '../surface-context';
import { Prose } from '../text/Prose';

interface Props {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy' | 'status'> & { readonly name?: string };
  readonly children: ReactNode;
  readonly className?: string;
  /** One of the overview's headline tiles. */
  readonly headline?: boolean;
  /** How it was worked out, where that is not from the article alone. */
  readonly worked?: string;
  /** The picture around it has a tip that says more than the browser's. */
  readonly tipped?: boolean;
}

/**
 * A figure as a link to its detail. Every number that stands for a figure goes through here, so that a worked-out one
 * always has its ring and a restored one its dotted line, and each says so to who does not see them.
 */
export function FigureLink({
  figure,
  children,
  className = '',
  headline = false,
  tipped = false,
  worked,
}: Props) {
  const links = useLinks();
  const { signs, brackets } = useWords();
  const { status, name } = figure;
  const meant = status === 'stated' ? null : signs[status];
  const sign = worked === undefined ? meant : { spoken: brackets(worked), tip: worked };
  const said = (
    <>
      {typeof children === 'string' ? <Prose text={children} /> : children}
      {status === 'derived' && (
        <span aria-hidden="true" className="worked-out">
          {signs.ring}
        </span>
      )}
      {sign !== null && <span className="sr-only">{sign.spoken}</span>}
    </>
  );
  const look = `figure-link ${status === 'reconstructed' ? 'restored' : ''} ${className}`;
  if (useSurface() === 'stand-in') return <span className={look}>{said}</span>;
  const tip = tipped ? '' : [name, sign?.tip].filter((part) => part !== undefined).join('\n');
  return (
    <a
      href={links.figure(referenceOf(figure))}
      className={look}
      {...(tip === '' ? {} : { title: tip })}
      data-indicator={figure.indicatorId}
      {...(figure.derivedBy === null ? {} : { 'data-derived': figure.derivedBy })}
      {...(headline ? { 'data-headline': '' } : {})}
    >
      {said}
    </a>
  );
}
