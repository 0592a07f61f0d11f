import type { PurseView } from '../views/view';
import { BigNumber } from './BigNumber';
import { FigureLink } from './FigureLink';
import { Prose } from './Prose';
import { StatusBadge } from './StatusBadge';

interface Props {
  readonly purses: readonly PurseView[];
  readonly size: 'small' | 'large';
}

/** Money of different natures: a flow is an arrow, a stock a filled square, a plan an outline. No axis. */
export function PursesMark({ purses, size }: Props) {
  return size === 'small' ? <SmallPurses purses={purses} /> : <LargePurses purses={purses} />;
}

function SmallPurses({ purses }: { readonly purses: readonly PurseView[] }) {
  return (
    <ul className="grid gap-1 text-note xl:gap-1.5 xl:text-body">
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId} className="flex items-start gap-1.5">
          <NatureSign nature={nature} />
          <span>
            {natureLabel} <FigureLink figure={figure}>{figure.text}</FigureLink>
            <span className="block text-note text-ink-soft">{figure.label}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function LargePurses({ purses }: { readonly purses: readonly PurseView[] }) {
  return (
    <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-2 wide-paper:grid-cols-4">
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId} className="bg-sheet p-2">
          <p className="flex flex-wrap items-center gap-1">
            <NatureSign nature={nature} />
            <b>{natureLabel}</b>
            <span>{figure.label}</span>
          </p>
          <p className="mt-1.5">
            <FigureLink figure={figure}>
              <BigNumber figure={figure} size="text-num-s" unitSize="text-label" />
            </FigureLink>
          </p>
          <p className="mt-1 text-note text-ink-soft">
            {figure.caption !== null && <Prose text={figure.caption} />} <StatusBadge figure={figure} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function NatureSign({ nature }: { readonly nature: PurseView['nature'] }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="mt-[0.125rem] h-2.5 w-2.5 flex-none overflow-visible"
      aria-hidden="true"
    >
      {nature === 'flow' && (
        <path d="M0 12h21M14 5l8 7-8 7" className="fill-none stroke-accent" strokeWidth="3" />
      )}
      {nature === 'stock' && <rect x="2" y="2" width="20" height="20" className="fill-second" />}
      {nature === 'plan' && (
        <rect x="3" y="3" width="18" height="18" className="fill-none stroke-ink" strokeWidth="2" />
      )}
    </svg>
  );
}
