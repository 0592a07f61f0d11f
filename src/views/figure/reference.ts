import { baselineOf, increaseOf } from '../../derive/baseline';
import { inputsOf } from '../../edition/expression';
import type { Edition } from '../../edition/types';
import type { FigureView } from './figure';

/** What tells a figure from every other: whose it is, and what worked it out. */
export type Named = Pick<FigureView, 'indicatorId' | 'derivedBy'>;

/**
 * How an address names a figure. A figure of the article has its id. A worked-out one says before a low line what it is:
 * `check_` the id of the check, `previous_` or `increase_` the id of the figure with the growth. No id has a low line in it,
 * and no messenger cuts or escapes one.
 */
export function referenceOf({ indicatorId, derivedBy }: Named): string {
  switch (derivedBy) {
    case null:
      return indicatorId;
    case 'baseline':
      return `previous_${indicatorId}`;
    case 'increase':
      return `increase_${indicatorId}`;
    default:
      return `check_${derivedBy}`;
  }
}

/** The figure that an address names; null where the edition has none of that name. */
export function readReference(
  { indicators, checks }: Pick<Edition, 'indicators' | 'checks'>,
  reference: string,
): Named | null {
  const [, kind, id] = /^(check|previous|increase)_(.+)$/.exec(reference) ?? [null, 'figure', reference];
  if (kind === 'check') {
    // A plain comparison works nothing out: its one side is a figure of the article.
    const check = checks.find((one) => one.id === id);
    return check === undefined || typeof check.expression === 'string'
      ? null
      : { indicatorId: inputsOf(check.expression)[0] ?? '', derivedBy: check.id };
  }
  const indicator = indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;
  if (kind === 'figure') return { indicatorId: indicator.id, derivedBy: null };
  if (indicator.kind === 'growth') return null;
  if (kind === 'previous')
    return baselineOf(indicator) === null ? null : { indicatorId: indicator.id, derivedBy: 'baseline' };
  return increaseOf(indicator) === null ? null : { indicatorId: indicator.id, derivedBy: 'increase' };
}
