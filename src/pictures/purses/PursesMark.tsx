import { BigNumber } from '../../ui/figure/BigNumber';
import { Prose } from '../../ui/text/Prose';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { NatureSign } from './NatureSign';

/** Money of different natures on a panel. No axis. */
export function PursesMark({ spec: { purses } }: MarkProps<'purses'>) {
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
            <FigurePiece figure={figure}>
              <BigNumber figure={figure} size="text-num-s" unitSize="text-label" />
            </FigurePiece>
          </p>
          <p className="mt-1 text-note text-ink-soft">
            {figure.caption !== null && <Prose text={figure.caption} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
