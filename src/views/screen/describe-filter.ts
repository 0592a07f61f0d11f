import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import type { Context } from '../context';

/** What the filter counts: all figures, those of one section, or those with stated growth. */
export type Counted = 'all' | 'growth' | string;

export type FilterView = ReturnType<typeof describeFilter>;

/** The chips of the filter with how many figures each would leave on this screen. */
export function describeFilter({ locale, edition, choice }: Context, counted: Counted) {
  const here = counted === 'all' ? edition.indicators : edition.indicators.filter(counts(counted));
  const shown = isFiltered(choice)
    ? here.filter(({ sectors }) => matchesSectors(choice, sectors)).length
    : here.length;
  return {
    chips: edition.sectors.map(({ id, name }) => ({
      id,
      name: pick(locale, name),
      count: here.filter(({ sectors }) => sectors.includes(id)).length,
      chosen: choice.has(id),
    })),
    total: here.length,
    shown,
    count: locale.words.sectors.count(shown, here.length),
  };
}

const counts =
  (counted: Counted) =>
  ({ section, change }: Indicator): boolean =>
    counted === 'all' || (counted === 'growth' ? change !== undefined : section === counted);
