import type { stageSteps } from '../../format/tokens';
import { widthOf } from '../../pictures/wall/fit';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';

type Size = (typeof stageSteps)[number];

/** Height of a line of small type, and what lies around a row, in rem. */
const line = 1.8;
const around = 1.1;

/** Lines that a text takes in a column, in rem; the last word of a line may not fit. */
const linesOf = (text: string, room: number): number => Math.ceil((widthOf(text) * 1.36) / (room * 0.94));

/**
 * The largest size in which the numbers of a column of rows leave room for their words.
 * @param room width and height of the column, in rem
 */
export function fitRows(
  figures: readonly FigureView[],
  room: { readonly width: number; readonly height: number },
): Size {
  const words = figures.reduce(
    (sum, figure) =>
      sum + linesOf(figure.name, room.width) + linesOf(besideName(figure).join(' · '), room.width),
    0,
  );
  const left = room.height - words * line - figures.length * around;
  const sizes: readonly Size[] = [3, 2.6, 2.2, 1.9, 1.6];
  return sizes.find((size) => size * 1.1 * figures.length <= left) ?? 1.6;
}
