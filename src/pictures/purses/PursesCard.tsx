import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { NatureSign } from './NatureSign';

/** Money of different natures on a card. No axis. */
export function PursesCard({ spec: { purses } }: MarkProps<'purses'>) {
  return (
    <ul className="grid gap-1 text-note xl:gap-1.5 xl:text-body">
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId} className="flex items-start gap-1.5">
          <NatureSign nature={nature} />
          <span>
            {natureLabel} <FigurePiece figure={figure}>{figure.text}</FigurePiece>
            <span className="block text-note text-ink-soft">{figure.label}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
