import { widestOf } from '../../pictures/wall/fit';
import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { besideName } from '../../views/slide/beside';
import { Beside } from '../blocks/Beside';
import { StageList } from '../blocks/StageList';
import { StageRows } from '../blocks/StageRows';
import { WallProse } from '../blocks/WallProse';
import type { SlideOf } from './slide-of';

/** One or two huge numbers with rows of further figures beside or below them, or all of them as a list. */
export function NumbersSlide({ slide }: { readonly slide: SlideOf<'numbers'> }) {
  const { form, large, rows, rowsTitle } = slide;
  const [first] = large;
  if (form === 'list' && first !== undefined && rows.length > 0)
    return <StageList figures={[first.figure, ...rows]} />;
  const alone = rows.length === 0;
  const pair = large.length > 1;
  const room = pair ? 28 : alone ? 60 : 38;
  const widest = widestOf(
    large.map(({ figure }) => figure),
    8,
  );
  return (
    <div className={pair ? 'st-numbers st-pair' : alone ? 'st-numbers st-alone' : 'st-numbers st-one'}>
      <div className="st-large">
        {large.map(({ figure, trend }) => (
          <div key={figure.indicatorId}>
            <p className="st-huge">
              <StageFigure figure={figure}>
                <StageNumber figure={figure} like={widest} room={room} most={pair ? 6.4 : 14} />
              </StageFigure>
            </p>
            <p className="st-what">
              <WallProse text={figure.name} />
              <Beside said={besideName(figure)} />
            </p>
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
          </div>
        ))}
      </div>
      {!alone && <StageRows figures={rows} title={rowsTitle} across={pair} />}
    </div>
  );
}
