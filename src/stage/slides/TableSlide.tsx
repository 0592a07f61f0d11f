import { widestOf, widthOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../blocks/WallProse';
import type { SlideOf } from './slide-of';

/** Width of the column of numbers, in rem: an English unit is a word. */
const room = { number: 8.6, numberAndWord: 12.6, numberAndLongWord: 14.8 } as const;

/** Figures and statements in two columns, for looking up. All numbers have one size. */
export function TableSlide({ slide: { columns, figures } }: { readonly slide: SlideOf<'table'> }) {
  const widest = widestOf(figures, 1.6);
  const isWord = /^[a-z]/i.test(widest.unit);
  const isLong = isWord && widthOf(widest.unit) > 5;
  const width = isLong ? room.numberAndLongWord : isWord ? room.numberAndWord : room.number;
  return (
    <div className={`st-table ${isWord ? 'st-worded' : ''} ${isLong ? 'st-long-worded' : ''}`}>
      {columns.map((rows) => (
        <ul key={rows[0]?.text}>
          {rows.map(({ ids, kind, figure, text }) => (
            <li key={`${kind}${ids.join()}`} className={`st-table-${kind}`}>
              {figure !== null && (
                <p>
                  <StageFigure figure={figure}>
                    <StageNumber figure={figure} like={widest} room={width} most={1.6} />
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
