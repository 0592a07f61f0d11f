import type { TrendPoint, TrendView } from '../../views/compare/compare-view';

/** Where a value stands in the box, in shares of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line without a break, all of one kind. */
export interface Run {
  readonly key: string;
  readonly spots: readonly Spot[];
  /** One of its values is approximate. */
  readonly dashed: boolean;
}

export interface Placed extends Spot {
  readonly point: TrendPoint;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room beside the first and the last year, and above the largest value for its number. */
const side = 0.07;
const above = 0.3;

/** Years at their true distance; values from zero, the largest as high as there is room. */
export function placedOf({ years, points }: Pick<TrendView, 'years' | 'points'>): readonly Placed[] {
  const largest = Math.max(...points.map(({ value }) => value));
  return points.map((point) => {
    const x = yearAt(years, point.year);
    return {
      point,
      x,
      y: 1 - (largest === 0 ? 0 : (1 - above) * (point.value / largest)),
      anchor: anchorAt(x),
    };
  });
}

function yearAt(years: readonly number[], year: number): number {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return last === first ? 0.5 : side + (1 - 2 * side) * ((year - first) / (last - first));
}

const anchorAt = (x: number): Placed['anchor'] => (x < 0.2 ? 'start' : x > 0.8 ? 'end' : 'middle');

/** The lines between values that may be joined: a gap, another definition and another unit end a line. */
export function runsOf(placed: readonly Placed[]): readonly Run[] {
  const runs: { key: string; spots: Spot[]; dashed: boolean }[] = [];
  placed.forEach(({ point, x, y }, i) => {
    const before = placed[i - 1];
    if (point.line === null || before === undefined) return;
    const dashed = point.line === 'dashed';
    const last = runs[runs.length - 1];
    if (last !== undefined && placed[i - 1]?.point.line != null && last.dashed === dashed)
      last.spots.push({ x, y });
    else
      runs.push({
        key: `to ${point.year}`,
        spots: [
          { x: before.x, y: before.y },
          { x, y },
        ],
        dashed,
      });
  });
  return runs;
}

/** Heights at which the word of a break may stand. */
const heights = [0.12, 0.5, 0.85] as const;

/** Between two values that are not joined: where and why. The word stands at the height that is farthest from both values. */
export const breaksOf = (placed: readonly Placed[]) =>
  placed.flatMap(({ point, x, y }, i) => {
    const before = placed[i - 1];
    if (point.broken === null || before === undefined) return [];
    // The number of a value stands above it.
    const taken = [y, before.y].map((at) => at - above / 2);
    const distance = (at: number) => Math.min(...taken.map((one) => Math.abs(at - one)));
    const best = heights.reduce((a, b) => (distance(b) > distance(a) ? b : a));
    return [{ key: point.year, x: (before.x + x) / 2, y: best, word: point.broken }];
  });

/** Years below the axis; those without a value are named, too. */
export const ticksOf = ({ years }: Pick<TrendView, 'years'>) =>
  years.map((year) => ({ year, x: yearAt(years, year) }));
