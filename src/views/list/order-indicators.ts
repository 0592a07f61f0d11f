import { baseUnitOf, baseValueOf } from '../../derive/value';
import type { Edition, Indicator } from '../../edition/types';
import { pick, pickOrNull } from '../../format/locale';
import type { Context } from '../context';
import type { SortKey } from './table-query';

/** Orders that were once asked for, by edition: the figures of an edition never change. */
const orders = new WeakMap<Edition, Map<string, readonly Indicator[]>>();

/**
 * All figures of the edition in an order. Values of different units can't be ranked against each other,
 * so they are sorted within their base unit. A figure without growth comes last whichever way growth is
 * sorted. Equal ones stay in the order of the article.
 */
export function orderIndicators(
  context: Pick<Context, 'edition' | 'locale'>,
  sort: SortKey,
  descending: boolean,
): readonly Indicator[] {
  const { edition, locale } = context;
  const { indicators } = edition;
  if (sort === 'article') return descending ? [...indicators].reverse() : indicators;
  const known = orders.get(edition) ?? new Map<string, readonly Indicator[]>();
  orders.set(edition, known);
  const name = `${sort} ${descending} ${locale.language}`;
  const order = known.get(name) ?? sorted(indicators, keysOf(context, sort), descending);
  known.set(name, order);
  return order;
}

/** What figures are sorted by, one after the other; all are numbers, so that comparing is cheap. */
interface Keys {
  /** Figures that have nothing to be sorted by. */
  readonly missing: readonly boolean[];
  readonly group: readonly number[];
  readonly value: readonly number[];
}

function sorted(
  indicators: readonly Indicator[],
  { missing, group, value }: Keys,
  descending: boolean,
): readonly Indicator[] {
  const sign = descending ? -1 : 1;
  const of = (list: readonly number[], i: number) => list[i] ?? 0;
  return indicators
    .map((_, i) => i)
    .sort((a, b) =>
      missing[a] === missing[b]
        ? of(group, a) - of(group, b) || sign * (of(value, a) - of(value, b))
        : Number(missing[a]) - Number(missing[b]),
    )
    .flatMap((i) => indicators[i] ?? []);
}

function keysOf(
  { edition, locale }: Pick<Context, 'edition' | 'locale'>,
  sort: Exclude<SortKey, 'article'>,
): Keys {
  const { indicators } = edition;
  const none = indicators.map(() => 0);
  const keys = { missing: indicators.map(() => false), group: none, value: none };
  const { language } = locale;
  switch (sort) {
    case 'name': {
      const names = indicators.map(({ name }) => pick({ language }, name));
      return { ...keys, value: ranksOf(names, language) };
    }
    case 'value':
      return {
        ...keys,
        group: ranksOf(indicators.map(baseUnitOf), language),
        value: indicators.map(baseValueOf),
      };
    case 'change':
      return {
        ...keys,
        missing: indicators.map(({ change }) => change === undefined),
        value: indicators.map(({ change }) =>
          change === undefined ? 0 : Number(change.printed) * (change.direction === 'up' ? 1 : -1),
        ),
      };
    case 'section':
      return { ...keys, value: placesIn(edition.sections, indicators, ({ section }) => section) };
    case 'sector':
      return { ...keys, value: placesIn(edition.sectors, indicators, ({ sectors }) => sectors[0] ?? '') };
    case 'status': {
      const texts = indicators.map(({ status }) => locale.words.status[status ?? 'stated']);
      return { ...keys, value: ranksOf(texts, language) };
    }
    case 'period': {
      const texts = indicators.map(({ period }) => pickOrNull(locale, period) ?? '');
      return { ...keys, value: ranksOf(texts, language) };
    }
  }
}

function placesIn(
  list: readonly { readonly id: string }[],
  indicators: readonly Indicator[],
  idOf: (indicator: Indicator) => string,
): readonly number[] {
  const places = new Map(list.map(({ id }, i) => [id, i]));
  return indicators.map((indicator) => places.get(idOf(indicator)) ?? -1);
}

type Language = Context['locale']['language'];

/** The places of texts among each other; texts that collate alike share one. Each text is collated once. */
function ranksOf(texts: readonly string[], language: Language): readonly number[] {
  const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  const ordered = [...new Set(texts)].sort(compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [i, text] of ordered.entries()) {
    if (i > 0 && compare(ordered[i - 1] ?? '', text) !== 0) rank += 1;
    ranks.set(text, rank);
  }
  return texts.map((text) => ranks.get(text) ?? 0);
}
