import { Prose } from '../../ui/text/Prose';
import type { WallProps } from '../picture-kind';
import { widestOf } from '../wall/fit';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { NatureSign } from './NatureSign';

/** Money of different natures: a flow is an arrow, a stock a filled square, a plan an outline. No axis. */
export function PursesWall({ spec: { purses }, room }: WallProps<'purses'>) {
  const column = room / purses.length - 3.2;
  const widest = widestOf(purses.map(({ figure }) => figure));
  return (
    <ul className={`st-purses st-purses-${purses.length}`}>
      {purses.map(({ nature, natureLabel, figure }) => (
        <li key={figure.indicatorId}>
          <p className="st-nature">
            <NatureSign nature={nature} on="wall" />
            <b>{natureLabel}</b>
          </p>
          <StageFigure figure={figure}>
            <StageNumber figure={figure} like={widest} room={column} most={4.4} />
          </StageFigure>
          <p className="st-name">{figure.label}</p>
          <p className="st-note">
            <Prose text={figure.caption ?? ''} />
          </p>
        </li>
      ))}
    </ul>
  );
}
