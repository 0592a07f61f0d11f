import { TwoYears } from '../../pictures/growth/TwoYears';
import { widestOf } from '../../pictures/wall/fit';
import { NamedNumber } from '../../pictures/wall/NamedNumber';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import { besideName } from '../../views/slide/beside';
import type { SlideOf } from '../../views/slide/stage-view';
import { Beside } from '../blocks/Beside';
import { DrawnFigure } from '../blocks/DrawnFigure';
import { StageList } from '../blocks/StageList';
import { StageRows } from '../blocks/StageRows';
import { repeats } from '../text/repeats';

type Slide = SlideOf<'numbers'>;
type Trend = Slide['large'][number]['trend'];

/** Whether the rows stand below the large numbers instead of beside them. */
const isPair = ({ large, form }: Slide): boolean => large.length > 1 || form === 'over';

/** The largest size of a huge number, in rem: the less stands beside and below it, the larger. */
function mostOf(slide: Slide, trend: Trend) {
  const { form, under, rows } = slide;
  if (form === 'over') return 10;
  if (under.length > 0) return 12;
  if (isPair(slide)) return rows.length > 3 ? 6.4 : 8;
  if (trend?.baseline == null) return 14;
  // Beside an earlier edition most figures have a line below their name.
  return trend.baseline.status !== 'derived' && besideName(trend.current).length > 0 ? 8 : 12;
}

/** What a huge number with rows beside it stands on. */
function groundOf({ drawn, under }: Slide, trend: Trend): string {
  if (drawn !== null) return 'st-ground';
  if (trend?.baseline != null) return 'st-with-bars';
  return under.length > 0 ? 'st-plain st-with-under' : 'st-plain';
}

/**
 * One or two huge numbers with rows of further figures beside or below them, or all of them as a list. A huge number with a year before has
 * the bars of both years below it; one with a count among it is a field in which that count is drawn to scale.
 */
export function NumbersSlide({ slide }: { readonly slide: Slide }) {
  const { form, large, under, drawn, rows, rowsTitle } = slide;
  const [first] = large;
  if (form === 'list' && first !== undefined && rows.length > 0)
    return <StageList figures={[first.figure, ...rows]} />;
  const alone = rows.length === 0;
  const pair = isPair(slide);
  const room = large.length > 1 ? 28 : alone || pair ? 60 : under.length > 0 ? 40 : 36;
  const widest = widestOf(
    large.map(({ figure }) => figure),
    8,
  );
  const column = !pair && !alone;
  return (
    <div
      className={`st-numbers ${pair ? 'st-pair' : alone ? '' : 'st-one'} ${alone ? 'st-alone' : ''} ${form === 'over' ? 'st-over' : ''}`}
    >
      <div className="st-large">
        {large.map(({ figure, trend }) => (
          <div key={figure.indicatorId} className={column ? groundOf(slide, trend) : ''}>
            <p className="st-huge">
              <StageFigure figure={figure}>
                <StageNumber figure={figure} like={widest} room={room} most={mostOf(slide, trend)} />
              </StageFigure>
            </p>
            {(alone ||
              large.length > 1 ||
              besideName(figure).length > 0 ||
              !repeats(slide.title.text, figure.name)) && (
              <p className="st-what">
                <WallProse text={figure.name} />
                <Beside said={besideName(figure)} />
              </p>
            )}
            {figure.change !== null && (
              <p className="st-grown">
                <StageChange change={figure.change} className="st-3" />
                {trend?.increase != null && trend.increaseText !== null && (
                  <StageFigure figure={trend.increase} className="st-1-9">
                    {trend.increaseText}
                  </StageFigure>
                )}
              </p>
            )}
            {column && trend?.baseline != null && <TwoYears trend={trend} />}
            {drawn !== null && <DrawnFigure drawn={drawn} />}
            {under.length > 0 && (
              <ul className="st-under">
                {under.map((below) => (
                  <li key={`${below.indicatorId}${below.derivedBy ?? ''}`}>
                    <NamedNumber figure={below} name={below.name} room={18} most={3.6} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      {!alone && <StageRows figures={rows} title={rowsTitle} across={pair} />}
    </div>
  );
}
