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
  /** What stands below each name; a period always does. */
  readonly beside: (figure: FigureView) => readonly string[];
}

/** Its period alone, where there is no room for its scope. */
export const periodOnly = ({ name, period }: FigureView): readonly string[] =>
  period === null || name.includes(period) ? [] : [period];

/**
 * The largest size in which the numbers of a column of rows leave room for their words. Where scopes leave too little, the
 * periods stand alone.
 * @param room width and height of the column, in rem
 */
export function fitRows(
  figures: readonly FigureView[],
  room: { readonly width: number; readonly height: number },
): Fit {
  const sizeWith = (beside: Fit['beside'], sizes: readonly Size[]) => {
    const words = figures.reduce(
      (sum, figure) =>
        sum + linesOf(figure.name, room.width) + linesOf(beside(figure).join(' · '), room.width),
      0,
    );
    const left = room.height - words * line - figures.length * around;
    return sizes.find((size) => size * 1.1 * figures.length <= left);
  };
  const whole = sizeWith(besideName, readable);
  if (whole !== undefined) return { size: whole, beside: besideName };
  return { size: sizeWith(periodOnly, [...readable, 1.9, 1.6]) ?? 1.6, beside: periodOnly };
}
