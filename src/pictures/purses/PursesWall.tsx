import { Prose } from '../../ui/text/Prose';
import type { WallProps } from '../picture-kind';
import { numberWidth } from '../wall/fit';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { NatureSign } from './NatureSign';

/** Money of different natures: a flow is an arrow, a stock a filled square, a plan an outline. No axis. */
export function PursesWall({ spec: { purses }, room }: WallProps<'purses'>) {
  const column = room / purses.length - 3.2;
  // One size for all: a smaller number is no smaller sum.
  const widest = purses
    .map(({ figure }) => figure)
    .reduce(
      (a, b) => (numberWidth(b) > numberWidth(a) ? b : a),
      purses[0]?.figure ?? { prefix: '', number: '', unit: '' },
    );
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
            <Prose text={[figure.caption, figure.statusLabel].filter(Boolean).join(' · ')} />
          </p>
        </li>
      ))}
    </ul>
  );
}
