import { widestOf, widthOf } from '../../pictures/wall/fit';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { FigureView } from '../../views/figure/figure';
import { fitList } from '../text/fit-list';
import { Beside } from './Beside';

/** A number of this width and its unit, in em, need a narrow column. */
const slim = { number: 2.6, unit: 2 } as const;

/** Width of a slide without its margins and the gap behind the numbers, and height of the list, in rem. */
const list = { width: 59.3, height: 26.5 } as const;

/** Figures below each other, as many as have room, their numbers in one column; the first is the one of the title. */
export function StageList({ figures }: { readonly figures: readonly FigureView[] }) {
  const widest = widestOf(figures);
  // Three rows or four have room for the largest type.
  const few = figures.length < 5;
  const narrow = figures.every(
    ({ prefix, number, unit }) =>
      prefix === '' && widthOf(number) <= slim.number && widthOf(unit) <= slim.unit,
  );
  const column = narrow ? 15 : 24;
  const [first, other] = few ? ([6.4, 4.4] as const) : ([4.4, 3] as const);
  const { count, beside } = fitList(figures, {
    width: list.width - column,
    height: list.height,
    first,
    other,
  });
  return (
    <ul className={narrow ? 'st-numbered st-slim' : 'st-numbered'}>
      {figures.slice(0, count).map((figure, i) => (
        <li key={figure.indicatorId}>
          <p>
            <StageFigure figure={figure}>
              <StageNumber
                figure={figure}
                like={i === 0 ? figure : widest}
                room={column}
                most={i === 0 ? first : other}
              />
            </StageFigure>
          </p>
          <p className="st-what">
            <WallProse text={figure.name} />
            {i === 0 && figure.change !== null && (
              <StageChange change={figure.change} className="st-list-change" />
            )}
            <Beside said={beside(figure)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
