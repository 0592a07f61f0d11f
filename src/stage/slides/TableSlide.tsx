import { widestOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from '../../views/slide/stage-view';

/** The room of a number, in rem: beside the longest there is still room for words. */
const room = 14.8;

/** Figures and statements in two columns, for looking up: words, and their number at the end of the line. All numbers have one size. */
export function TableSlide({ slide: { columns, figures } }: { readonly slide: SlideOf<'table'> }) {
  const widest = widestOf(figures, 1.6);
  return (
    <div className="st-table">
      {columns.map((rows) => (
        <ul key={rows[0]?.text}>
          {rows.map(({ ids, kind, figure, text }) => (
            <li key={`${kind}${ids.join()}`} className={`st-table-${kind}`}>
              {figure !== null && (
                <p>
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} like={widest} room={room} most={1.6} />
                  </StageFigure>
                </p>
              )}
              <p>
                <WallProse text={text} />
              </p>
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
