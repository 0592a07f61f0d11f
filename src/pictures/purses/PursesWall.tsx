import { useWords } from '../../ui/locale-context';
import { besideName } from '../../views/slide/beside';
import type { WallProps } from '../picture-kind';
import { widestOf } from '../wall/fit';
import { StageFigure } from '../wall/StageFigure';
import { StageNumber } from '../wall/StageNumber';
import { WallProse } from '../wall/WallProse';
import { NatureSign } from './NatureSign';

/** What lies between and around the columns, for each of them, in rem. */
const around = 3.2;

/** Money of different natures: a flow is an arrow, a stock a filled square, a plan an outline. No axis. */
export function PursesWall({ spec: { purses }, room }: WallProps<'purses'>) {
  const { separator } = useWords();
  const column = room / purses.length - around;
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
          <p className="st-name">
            <WallProse text={figure.label} />
          </p>
          <p className="st-note">
            <WallProse text={besideName({ ...figure, name: figure.label }).join(separator)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
