import { numberWidth, widestOf } from '../../pictures/wall/fit';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { StageNumber } from '../../pictures/wall/StageNumber';
import { WallProse } from '../../pictures/wall/WallProse';
import type { SlideOf } from './slide-of';

/** Widths of the column of numbers, in rem: an English unit is a word, and so are all digits of a sum. */
const rooms = [
  { width: 6.4, look: 'st-short-numbers' },
  { width: 8.6, look: '' },
  { width: 10.4, look: 'st-middle-worded' },
  { width: 12.6, look: 'st-worded' },
  { width: 14.8, look: 'st-long-worded' },
] as const;

/** Smaller, no number is read from the last row of chairs; the widths of letters are on the safe side. */
const smallest = 1.3;
const safe = 0.95;

/** Figures and statements in two columns, for looking up. All numbers have one size. */
export function TableSlide({ slide: { columns, figures } }: { readonly slide: SlideOf<'table'> }) {
  const widest = widestOf(figures, 1.6);
  const needed = numberWidth(widest, smallest) * smallest * safe;
  const { width, look } = rooms.find((room) => room.width >= needed) ?? rooms[4];
  return (
    <div className={`st-table ${look}`}>
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
