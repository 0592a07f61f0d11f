import type { Chain } from '../../derive/match/chains';
import { growthBetween } from '../../derive/match/growth-between';
import { baseUnitOf } from '../../derive/value';
import type { Indicator } from '../../edition/types';
import type { FigureView } from '../figure/figure';
import type { RowView, StepView, TrendPoint, TrendView } from './compare-view';
import { asPrinted, type Compared } from './describe-row';
import { computedOf } from './describe-step';

/**
 * A measure through the years of one place; null where fewer than two of its values can stand on one axis.
 *
 * @param from the first and the last column of the place
 */
export function describeTrend(
  compared: Compared,
  chain: Chain,
  row: RowView,
  [from, to]: readonly [number, number],
): TrendView | null {
  const { locale, words, editions, columns } = compared;
  const newest = lastOf(chain.figures.slice(0, to + 1));
  if (newest === null || newest.kind === 'growth') return null;
  const base = baseUnitOf(newest);
  const points: Omit<TrendPoint, 'label'>[] = [];
  let before: number | null = null;
  for (let i = from; i <= to; i += 1) {
    const [indicator, figure, edition] = [chain.figures[i], row.values[i]?.figure, editions[i]];
    if (indicator == null || figure == null || edition === undefined) continue;
    // Values of another unit have no place on this axis: they stand in the table.
    if (indicator.kind === 'growth' || baseUnitOf(indicator) !== base) continue;
    const isNeighbour = before === i - 1;
    const broken = before === null ? null : breakOf(compared, chain, row.steps[i] ?? null, i, isNeighbour);
    const isHedged = indicator.qualifier !== undefined || chain.figures[before ?? i]?.qualifier !== undefined;
    points.push({
      year: edition.year,
      yearText: columns[i]?.name ?? '',
      edition: edition.id,
      figure,
      value: figure.value,
      open: openOf(indicator),
      line: before === null || broken !== null ? null : isHedged ? 'dashed' : 'full',
      broken,
    });
    before = i;
  }
  if (points.length < 2) return null;
  const said = points.map(({ yearText, figure, broken }) =>
    words.trends.point(yearText, figure.text, broken),
  );
  const unit = unitOfAll(points.map(({ figure }) => figure));
  return {
    key: row.key,
    name: row.values[to]?.figure?.label ?? row.name,
    unit,
    description: words.trends.spoken(row.name, said.join(locale.words.listSeparator)),
    years: editions.slice(from, to + 1).map(({ year }) => year),
    points: points.map((point) => ({
      ...point,
      label: unit === null ? point.figure.text : point.figure.number,
    })),
    growth: overallOf(compared, chain, points, [from, to]),
  };
}

/** What stands around the digits of all values alike: numbers alone have room beside each other, English units often have not. */
function unitOfAll([first, ...others]: readonly FigureView[]): string | null {
  if (first === undefined) return null;
  const { prefix, unit } = first;
  const isShared = others.every((one) => one.prefix === prefix && one.unit === unit);
  return isShared && !unit.startsWith('%') ? `${prefix}${unit}`.trim() || null : null;
}

const lastOf = (figures: Chain['figures']): Indicator | null =>
  figures.reduce<Indicator | null>((last, figure) => figure ?? last, null);

const sides = { 'at-least': 'up', 'at-most': 'down', about: 'both' } as const;

const openOf = ({ qualifier }: Indicator): TrendPoint['open'] =>
  qualifier === undefined ? null : sides[qualifier];

/** Why two neighbouring points are not joined: a gap stays a gap, and other definitions, units and periods break the line. */
function breakOf(
  { words: { breaks } }: Compared,
  chain: Chain,
  step: StepView | null,
  i: number,
  isNeighbour: boolean,
): string | null {
  if (!isNeighbour) return breaks.gap;
  if (chain.links[i] === null || step === null) return breaks.other;
  if (step.why === null || step.why === 'hedged' || step.why === 'rounding') return null;
  return step.why === 'redefined' ? breaks.redefined : breaks.other;
}

/** The growth from the first year to the last, where the line between them is whole. */
function overallOf(
  { locale, words, editions }: Compared,
  { figures }: Chain,
  points: readonly Pick<TrendPoint, 'line'>[],
  [from, to]: readonly [number, number],
): string | null {
  const [first, last, start, end] = [figures[from], figures[to], editions[from], editions[to]];
  if (first == null || last == null || start === undefined || end === undefined || to - from < 2) return null;
  if (points.slice(1).some(({ line }) => line !== 'full')) return null;
  // Every step between the two was matched as the same measure, so they are the same measure.
  const match = { with: start.id, here: last.id, there: first.id, relation: 'same', by: 'key' } as const;
  const years = { now: end.year, before: start.year };
  const between = growthBetween(asPrinted(last), asPrinted(first), match, years);
  const computed = computedOf(locale, words, between, '');
  return computed === null || between.kind !== 'growth'
    ? null
    : words.overall(locale.words.year(start.year), computed.text);
}
