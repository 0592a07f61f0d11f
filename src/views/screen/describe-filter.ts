import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, chosenNames } from '../context';

/** What the filter counts: all figures, those of one section, or those with stated growth. */
export type Counted = 'all' | 'growth' | string;

export type FilterView = ReturnType<typeof describeFilter>;
export type SectorView = FilterView['sectors'][number];

/** The lines of government, which of them are chosen, and which have something on this screen. */
export function describeFilter(context: Context, counted: Counted) {
  const { locale, edition, choice } = context;
  const here = counted === 'all' ? edition.indicators : edition.indicators.filter(counts(counted));
  const shown = isFiltered(choice)
    ? here.filter(({ sectors }) => matchesSectors(choice, sectors)).length
    : here.length;
  // A panel shows statements and lists besides its figures.
  const content = [
    ...here,
    ...[...edition.claims, ...edition.lists].filter(({ section }) => section === counted),
  ];
  const { words } = locale;
  const sectors = edition.sectors.map(({ id, name: names }) => {
    const name = pick(locale, names);
    const total = edition.indicators.filter((indicator) => indicator.sectors.includes(id)).length;
    return {
      id,
      name,
      /** Of all figures of the edition, whatever the screen shows. */
      total,
      spoken: words.sectors.chip(name, total),
      chosen: choice.has(id),
      here: content.some((each) => each.sectors.includes(id)),
    };
  });
  const [first, ...others] = sectors.filter(({ chosen }) => chosen);
  return {
    sectors,
    /** The chosen ones in few words; null without a filter. */
    chosen: first === undefined ? null : { text: inShort(first.name), brief: onPhone() },
    all: words.sectors.chip(words.sectors.all, edition.indicators.length),
    shown,
    count: words.sectors.count(shown, here.length),
  };

  function inShort(name: string): string {
    const all = chosenNames(context);
    return others.length === 0 || all.length <= longest[locale.language]
      ? all
      : words.sectors.several(name, others.length + 1);
  }

  function onPhone(): string {
    const all = chosenNames(context);
    return all.length <= longestOnPhone[locale.language] ? all : words.sectors.some(others.length + 1);
  }
}

/** So many characters have room beside the row of areas, and on a phone. */
const longest = { zh: 8, en: 18 } as const;
const longestOnPhone = { zh: 5, en: 11 } as const;

const counts =
  (counted: Counted) =>
  ({ section, change }: Indicator): boolean =>
    counted === 'all' || (counted === 'growth' ? change !== undefined : section === counted);
