import { matcherOf, prepareSearch } from '../../derive/search';
import type { Edition, Indicator } from '../../edition/types';
import { figureWords } from '../figure/figure-words';

/** Whether a figure is found by what was typed, as the search finds it; everything is found by nothing. */
export function isFoundBy(edition: Edition, find: string): (indicator: Indicator) => boolean {
  const match = matcherOf(find);
  return match === null ? () => true : (indicator) => match(figureWords(edition, indicator)) !== null;
}

/** Folds the texts of figures ahead of the first search, a piece at each step. */
export const prepareFinding = (edition: Edition): Generator<void> =>
  prepareSearch(edition.indicators.map((indicator) => figureWords(edition, indicator)));
