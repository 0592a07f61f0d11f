import { isChinese } from '../../format/pieces/pieces';
import { widthOf } from '../../pictures/wall/fit';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';
import { periodOnly } from './fit-rows';

interface Room {
  /** Width of the words beside the numbers, and height of the list, in rem. */
  readonly width: number;
  readonly height: number;
  /** Height of the first number, and of each other, in rem. */
  readonly first: number;
  readonly other: number;
}

interface Fit {
  /** What stands beside each name; a period always does. */
  readonly beside: (figure: FigureView) => readonly string[];
  /** So many of the figures have room, the first of them; the others stand in the presenter's notes and in the annex. */
  readonly count: number;
}

/** Type of a name, height of its line and of a smaller one below it, in rem: English is set smaller. */
const type = {
  zh: { size: 1.9, line: 2.56, small: 1.76 },
  en: { size: 1.6, line: 2, small: 1.63 },
} as const;
/** Type of what stands beside a name, and the gap before it. */
const small = { size: 1.3, before: 1.04 } as const;
/** A growth beside the first name. */
const growth = 6;

const fewest = 3;

/** The figures of a list that leave each other room: without their scopes where these take too much, then without the last rows. */
export function fitList(figures: readonly FigureView[], room: Room): Fit {
  const heightOf = (figure: FigureView, i: number, beside: Fit['beside']): number => {
    const { size, line, small: smallLine } = isChinese(figure.name) ? type.zh : type.en;
    const name = widthOf(figure.name) * size + (i === 0 && figure.change !== null ? growth : 0);
    const said = widthOf(beside(figure).join(' · ')) * small.size;
    const lines = Math.ceil(name / room.width);
    // What fits behind the name stands in its line.
    const below =
      said === 0 || name + small.before + said <= room.width
        ? 0
        : Math.ceil((said + small.before) / (room.width * 0.95));
    return (
      (i === 0 ? room.first : room.other) * 1.1 +
      (lines - 1) * line +
      (below === 0 ? 0 : Math.max(line, below * smallLine))
    );
  };
  const fits = (beside: Fit['beside'], count: number) =>
    figures.slice(0, count).reduce((sum, figure, i) => sum + heightOf(figure, i, beside), 0) <= room.height;
  if (fits(besideName, figures.length)) return { beside: besideName, count: figures.length };
  let count = figures.length;
  while (count > fewest && !fits(periodOnly, count)) count--;
  return { beside: periodOnly, count };
}
