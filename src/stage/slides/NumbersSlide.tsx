import { StageChange } from '../../pictures/wall/StageChange';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { Prose } from '../../ui/text/Prose';
import { StageRows } from './StageRows';
import type { SlideOf } from './slide-of';

/** One or two large numbers, and rows of further figures. */
export function NumbersSlide({ slide }: { readonly slide: SlideOf<'numbers'> }) {
  const { large, rows, rowsTitle } = slide;
  return (
    <div className={rows.length === 0 ? 'st-columns st-wide' : 'st-columns'}>
      <div className={large.length > 1 ? 'st-large st-two' : 'st-large'}>
        {large.map(({ figure, trend }) => (
          <div key={figure.indicatorId}>
            <p>
              <StageFigure figure={figure}>
                <StageNumber figure={figure} room={large.length > 1 ? 19 : 38} most={4.4} />
              </StageFigure>
            </p>
            <p className="st-name">
              {figure.name} {figure.change !== null && <StageChange change={figure.change} />}
            </p>
            {trend?.increaseText != null && <p className="st-name">{trend.increaseText}</p>}
            {figure.caption !== null && <Prose as="p" className="st-note" text={figure.caption} />}
          </div>
        ))}
      </div>
      {rows.length > 0 && <StageRows figures={rows} title={rowsTitle} />}
    </div>
  );
}
