import type { TrendPoint, TrendView } from '../../views/compare/compare-view';
import { widthOf } from '../wall/fit';

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
  /** How many lines above its place the number stands; null where it has no room: the table holds it. */
  readonly level: 0 | 1 | null;
}

/** The smallest that a picture gets, and a line, in em of its numbers: 18 by 6.5 rem. */
export const smallest = { width: 20.5, height: 7.4, line: 1.4 } as const;

/** In em, between two numbers. */
const apart = 0.5;

/** Room beside the first and the last year, and above the largest value for its number. */
const side = 0.07;
const above = 0.3;

/**
 * Years at their true distance; values from zero, the largest as high as there is room. No two numbers overlap: those of the
 * first and the last year always stand, one above the other if need be, and others where there is room.
 */
export function placedOf({ years, points }: Pick<TrendView, 'years' | 'points'>): readonly Placed[] {
  const largest = Math.max(...points.map(({ value }) => value));
  const spots = points.map((point) => ({ point, x: yearAt(years, point.year) }));
  const [first, last] = [spots[0], spots[spots.length - 1]];
  const isStacked = first !== undefined && last !== undefined && first !== last && meet(first, last);
  // The number of the higher value is raised, so that the two move apart.
  const raised = !isStacked ? null : first.point.value < last.point.value ? last : first;
  const free = 1 - above - (isStacked ? line : 0);
  const placed = spots.map((spot): Placed => {
    const { point, x } = spot;
    return {
      point,
      x,
      y: 1 - (largest === 0 ? 0 : free * (point.value / largest)),
      anchor: anchorAt(x),
      level: spot === raised ? 1 : 0,
    };
  });
  const kept = new Set([placed[0], placed[placed.length - 1]]);
  // The newer, the rather.
  for (const one of [...placed].reverse())
    if (![...kept].some((other) => other !== one && other !== undefined && overlap(one, other)))
      kept.add(one);
  return placed.map((one) => (kept.has(one) ? one : { ...one, level: null }));
}

/** Heights in shares of the box. */
const line = smallest.line / smallest.height;

type Labelled = Pick<Placed, 'x' | 'point'>;

/** Whether two numbers would overlap if they stood at one height. */
function meet(a: Labelled, b: Labelled): boolean {
  const [[from, to], [start, end]] = [spanOf(a), spanOf(b)];
  return from < end + apart && start < to + apart;
}

/** From where to where a number reaches, in em. */
function spanOf({ x, point: { label } }: Labelled): readonly [number, number] {
  const width = widthOf(label);
  const anchor = anchorAt(x);
  const from = x * smallest.width - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return [from, from + width];
}

/** A number opened upwards stands half a line higher. */
const overlap = (a: Placed, b: Placed): boolean =>
  meet(a, b) && Math.abs(a.y - (a.level ?? 0) * line - (b.y - (b.level ?? 0) * line)) < 1.4 * line;

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
