import type { CheckOf, ClaimOf, EditionOf, Expression, IndicatorOf, ListOf } from './types';
import type { ResultUnit, Unit } from './units';

/** What a figure of an edition must satisfy; the edition itself keeps its ids as literals. */
export type IndicatorEntry = IndicatorOf<string, Unit>;

// The rest of the house reads any edition, so it knows ids as strings.
export type Indicator = IndicatorEntry;
export type Claim = ClaimOf<string>;
export type ListEntry = ListOf<string>;
export type Check = CheckOf<string, ResultUnit>;
export type CheckExpression = Expression<string>;
export type Edition = EditionOf<string, Unit, ResultUnit>;
