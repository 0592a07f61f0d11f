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
    <div className={`st-numbers ${pair ? 'st-pair' : alone ? '' : 'st-one'} ${alone ? 'st-alone' : ''}`}>
      <div className="st-large">
        {large.map(({ figure, trend }) => (
          <div key={figure.indicatorId}>
            <p className="st-huge">
              <StageFigure figure={figure}>
                <StageNumber
                  figure={figure}
                  like={widest}
                  room={room}
                  most={!pair ? 14 : alone ? 8 : rows.length > 3 ? 5.2 : 6.4}
                />
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
