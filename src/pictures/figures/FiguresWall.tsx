import type { WallProps } from '../picture-kind';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';

/** Numbers in a row, each over its label. */
export function FiguresWall({ spec: { items }, room }: WallProps<'figures'>) {
  return (
    <ul className="st-figures">
      {items.map(({ figures }) => (
        <li key={figures[0]?.indicatorId}>
          {figures.map((figure) => (
            <StageFigure key={figure.indicatorId} figure={figure}>
              <StageNumber figure={figure} room={room / items.length / figures.length - 2} most={4.4} />
            </StageFigure>
          ))}
          <p className="st-name">{figures[0]?.label}</p>
        </li>
      ))}
    </ul>
  );
}
