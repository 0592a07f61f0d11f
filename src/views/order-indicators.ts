import { baseUnitOf, baseValueOf } from '../derive/value';
import type { Edition, Indicator } from '../edition/types';
import { pick, pickOrNull } from '../format/locale';
import type { Context } from './context';
import { prepareFinding } from './find-indicators';
import { type SortKey, sortKeys } from './table-query';

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
    case 'name':
      return { ...keys, value: finish(rankNames(edition, language)) };
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

const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true });

/** The places of few different texts among each other; texts that collate alike share one. */
function ranksOf(texts: readonly string[], language: Language): readonly number[] {
  return finish(rank(texts, language));
}

const nameRanks = new WeakMap<Edition, Map<Language, readonly number[]>>();

/**
 * The places of the names in the alphabet, worked out once. Thousands of names take longer to compare
 * than a click may: it can be done ahead, step by step.
 */
function* rankNames(edition: Edition, language: Language): Generator<void, readonly number[]> {
  const known = nameRanks.get(edition) ?? new Map<Language, readonly number[]>();
  nameRanks.set(edition, known);
  const ranks =
    known.get(language) ??
    (yield* rank(
      edition.indicators.map(({ name }) => pick({ language }, name)),
      language,
    ));
  known.set(language, ranks);
  return ranks;
}

/** Makes every order of the table ahead, so that a click only has to pick one. */
export function* prepareTable(context: Pick<Context, 'edition' | 'locale'>): Generator<void> {
  yield* prepareFinding(context.edition);
  yield* rankNames(context.edition, context.locale.language);
  for (const sort of sortKeys)
    for (const descending of [false, true]) {
      orderIndicators(context, sort, descending);
      yield;
    }
}

/** Comparisons between two steps: about as many as a slow machine makes in some milliseconds. */
const comparisonsPerStep = 1000;

/** Merges ever longer rows of the different texts, with a pause after every so many comparisons. */
function* rank(texts: readonly string[], language: Language): Generator<void, readonly number[]> {
  const { compare } = collatorOf(language);
  let rows = [...new Set(texts)].map((text) => [text]);
  let compared = 0;
  while (rows.length > 1) {
    const merged: string[][] = [];
    for (let i = 0; i < rows.length; i += 2) {
      const [left, right] = [rows[i] ?? [], rows[i + 1] ?? []];
      const row: string[] = [];
      for (let l = 0, r = 0; l < left.length || r < right.length; ) {
        const [a, b] = [left[l], right[r]];
        const takesLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
        const next = takesLeft ? a : b;
        if (next !== undefined) row.push(next);
        if (takesLeft) l += 1;
        else r += 1;
        compared += 1;
        if (compared % comparisonsPerStep === 0) yield;
      }
      merged.push(row);
    }
    rows = merged;
  }
  const ranks = new Map<string, number>();
  let last: string | null = null;
  for (const text of rows[0] ?? []) {
    ranks.set(
      text,
      ranks.size === 0 || last === null ? 0 : (ranks.get(last) ?? 0) + (compare(last, text) === 0 ? 0 : 1),
    );
    last = text;
  }
  return texts.map((text) => ranks.get(text) ?? 0);
}

/** Takes all steps that are left at once. */
function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
