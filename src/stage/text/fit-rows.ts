import type { stageSteps } from '../../format/tokens';
import { widthOf } from '../../pictures/wall/fit';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';

type Size = (typeof stageSteps)[number];

/** Height of a line of small type, and what lies around a row, in rem. */
const line = 1.8;
const around = 1.1;

/** Numbers stay at least so large while a scope could make room for them. */
const readable: readonly Size[] = [3, 2.6, 2.2];

/** Lines that a text takes in a column, in rem; the last word of a line may not fit. */
const linesOf = (text: string, room: number): number => Math.ceil((widthOf(text) * 1.36) / (room * 0.92));

interface Fit {
  readonly size: Size;
  /** So many of the figures have room, the first of them; the others stand in the presenter's notes and in the annex. */
  readonly count: number;
  /** What stands below each name; a period always does. */
  readonly beside: (figure: FigureView) => readonly string[];
}

/** Its period alone, where there is no room for its scope. */
export const periodOnly = ({ name, period }: FigureView): readonly string[] =>
  period === null || name.includes(period) ? [] : [period];

/** Fewer rows than these are left to the wall as they are. */
const fewest = 2;

/**
 * The largest size in which the numbers of a column of rows leave room for their words. Where scopes leave too little, the
 * periods stand alone; where these do, the last rows are left out.
 * @param room width and height of the column, in rem
 */
export function fitRows(
  figures: readonly FigureView[],
  room: { readonly width: number; readonly height: number },
): Fit {
  const sizeWith = (beside: Fit['beside'], sizes: readonly Size[], count: number) => {
    const words = figures
      .slice(0, count)
      .reduce(
        (sum, figure) =>
          sum + linesOf(figure.name, room.width) + linesOf(beside(figure).join(' · '), room.width),
        0,
      );
    const left = room.height - words * line - count * around;
    return sizes.find((size) => size * 1.1 * count <= left);
  };
  const whole = sizeWith(besideName, readable, figures.length);
  if (whole !== undefined) return { size: whole, count: figures.length, beside: besideName };
  for (let count = figures.length; count >= fewest; count--) {
    const size = sizeWith(periodOnly, [...readable, 1.9, 1.6], count);
    if (size !== undefined) return { size, count, beside: periodOnly };
  }
  return { size: 1.6, count: Math.min(figures.length, fewest), beside: periodOnly };
}
