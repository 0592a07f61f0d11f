import { baselineOf } from '../../derive/baseline';
import { indicatorOf } from '../../derive/check';
import type { Indicator } from '../../edition/types';
import { type Context, earlierContext } from '../context';
import { type DetailHead, type DetailView, describeStated, headOfStated } from './describe-stated';
import { describeTrend } from './figure-view';
import type { Named } from './reference';

/** A figure as the earlier edition prints it, with that edition's context. */
interface Printed {
  readonly indicator: Indicator;
  readonly before: Indicator;
  readonly there: Context;
}

/** Null where the year before is worked back or asked of another figure. */
function printedBefore(context: Context, { indicatorId, derivedBy }: Named): Printed | null {
  if (derivedBy !== 'baseline') return null;
  const indicator = indicatorOf(context.edition, indicatorId);
  const there = earlierContext(context, indicator);
  const before = indicator.earlier?.indicator;
  return there === null || before === undefined || baselineOf(indicator)?.status !== 'printed'
    ? null
    : { indicator, before, there };
}

/** The head of last year's value: its phrase and its place in the earlier edition. Null where it is not printed there. */
export function headOfEarlier(context: Context, named: Named): DetailHead | null {
  const printed = printedBefore(context, named);
  if (printed === null) return null;
  const { indicator, before, there } = printed;
  const figure = describeTrend(context.locale, context.edition, indicator)?.baseline;
  const head = headOfStated(there, before);
  return figure == null ? null : { ...head, figure, increase: null };
}

/** All of last year's value. What leads on from it belongs to this year's edition, where it may mean something else. */
export function describeEarlier(context: Context, named: Named): DetailView | null {
  const printed = printedBefore(context, named);
  const head = headOfEarlier(context, named);
  if (printed === null || head === null) return null;
  return {
    ...describeStated(printed.there, printed.before, null),
    ...head,
    section: printed.indicator.section,
    previous: null,
    noPrevious: null,
    checks: [],
    derived: [],
    cautions: [],
    claims: [],
    lists: [],
    sameSentence: [],
    related: [],
  };
}
