import { widestOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../blocks/WallProse';
import type { SlideOf } from './slide-of';

/** Width of the column of numbers, in rem: an English unit is a word. */
const room = { number: 8.6, numberAndWord: 12.6 } as const;

/** Figures and statements in two columns, for looking up. All numbers have one size. */
export function TableSlide({ slide: { columns, figures } }: { readonly slide: SlideOf<'table'> }) {
  const widest = widestOf(figures, 1.6);
  const isWord = /^[a-z]/i.test(widest.unit);
  return (
    <div className={isWord ? 'st-table st-worded' : 'st-table'}>
      {columns.map((rows) => (
        <ul key={rows[0]?.text}>
          {rows.map(({ ids, kind, figure, text }) => (
            <li key={`${kind}${ids.join()}`} className={`st-table-${kind}`}>
              {figure !== null && (
                <p>
                  <StageFigure figure={figure}>
                    <StageNumber
                      figure={figure}
                      like={widest}
                      room={isWord ? room.numberAndWord : room.number}
                      most={1.6}
                    />
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
