import { heaviestFirst } from '../../derive/heaviest-first';
import type { Text } from '../../edition/text';
import type { Check, Indicator } from '../../edition/types';
import { type Locale, pick } from '../../format/locale';
import { type Context, resultOf, sectionName } from '../context';
import type { FigureView } from '../figure/figure';
import { describeFigure, describeResult, describeTrend } from '../figure/figure-view';
import { everyStyle, figureWords, foundAs } from '../figure/figure-words';
import { referenceOf } from '../figure/reference';
import { likelyQuestions } from './likely-questions';
import type { SearchEntry } from './search-entry';
import { inBoth, screenEntries } from './search-screens';

type Language = Context['locale']['language'];

const known = new WeakMap<Context['edition'], Map<Language, readonly SearchEntry[]>>();

/** Everything that can be found, in the language on screen; the other language is matched too. */
export function searchEntries(context: Context): readonly SearchEntry[] {
  const { edition, locale } = context;
  const byLanguage = known.get(edition) ?? new Map<Language, readonly SearchEntry[]>();
  known.set(edition, byLanguage);
  const entries = byLanguage.get(locale.language) ?? makeEntries(context);
  byLanguage.set(locale.language, entries);
  return entries;
}

/** Of equal matches the first is shown first, so the figures stand in the order of what they count for. */
const makeEntries = (context: Context): readonly SearchEntry[] => [
  ...heaviestFirst(context.edition).map((indicator) => figureEntry(context, indicator)),
  ...context.edition.checks
    .filter(({ kind }) => kind === 'derived')
    .map((check) => resultEntry(context, check)),
  ...heaviestFirst(context.edition).flatMap((indicator) => beforeEntries(context, indicator)),
  ...screenEntries(context),
  ...areaEntries(context),
  ...sectorEntries(context),
  ...documentEntries(context),
  ...termEntries(context),
  ...likelyQuestions(context),
];

const both = ({ zh, en }: Text): readonly string[] => [zh, en];

function figureEntry({ edition, locale }: Context, indicator: Indicator): SearchEntry {
  const found = figureWords(edition, indicator);
  return {
    kind: 'figure',
    id: indicator.id,
    title: pick(locale, indicator.name),
    get words() {
      return found.words;
    },
    get numbers() {
      return found.numbers;
    },
    get belongs() {
      return found.belongs;
    },
    detail: (context) => foundAs(context.locale, describeFigure(context.locale, indicator)),
    target: { kind: 'figure', id: indicator.id },
  };
}

function resultEntry(context: Context, { id, name, shortName = name }: Check): SearchEntry {
  const described = (locale: Locale) => describeResult(locale, resultOf(context.results, id));
  const reference = referenceOf({ indicatorId: '', derivedBy: id });
  return derivedEntry(reference, pick(context.locale, name), [...both(name), ...both(shortName)], described);
}

/** The year before and what was added to it, of a figure with a stated growth. */
function beforeEntries({ edition, locale }: Context, indicator: Indicator): readonly SearchEntry[] {
  return (['baseline', 'increase'] as const).flatMap((part) => {
    const described = (style: Locale) => describeTrend(style, edition, indicator)?.[part] ?? null;
    const figure = described(locale);
    if (figure === null) return [];
    const names = everyStyle().flatMap((style) => described(style)?.name ?? []);
    return [
      derivedEntry(
        referenceOf(figure),
        figure.name,
        [...new Set(names)],
        (style) => described(style) ?? figure,
      ),
    ];
  });
}

/** A worked-out figure, which has a detail of its own. Described when first looked into, as a figure is. */
function derivedEntry(
  reference: string,
  title: string,
  names: readonly string[],
  described: (locale: Locale) => FigureView,
): SearchEntry {
  const shown = () => everyStyle().map(described);
  return {
    kind: 'derived',
    id: reference,
    title,
    get words() {
      return [...names, ...shown().map(({ labelled }) => labelled)];
    },
    get numbers() {
      return shown().flatMap(({ text, number }) => [text, number]);
    },
    detail: ({ locale }) => described(locale).labelled,
    target: { kind: 'figure', id: reference },
  };
}

const areaEntries = ({ edition, locale }: Context) =>
  edition.sections.map(
    ({ id, name, shortName, panelName = name }): SearchEntry => ({
      kind: 'area',
      id,
      title: pick(locale, panelName),
      words: [...both(panelName), ...(panelName === name ? both(shortName) : [])],
      numbers: [],
      detail: () => '',
      target: { kind: 'area', section: id },
    }),
  );

const sectorEntries = ({ edition, locale }: Context) =>
  edition.sectors.map(
    ({ id, name }): SearchEntry => ({
      kind: 'sector',
      id,
      title: pick(locale, name),
      words: [...both(name), ...inBoth.map(({ words }) => words.sectors.title)],
      numbers: [],
      detail: ({ locale: { words } }) =>
        words.search.figures(edition.indicators.filter(({ sectors }) => sectors.includes(id)).length),
      target: { kind: 'sector', id },
    }),
  );

const documentEntries = ({ edition, locale }: Context) =>
  edition.lists.map(
    ({ id, title, evidence, members, section }): SearchEntry => ({
      kind: 'document',
      id,
      title: pick(locale, title),
      words: [...both(title), evidence.phrase, ...members.flatMap(both)],
      numbers: [],
      detail: (context) => sectionName(context, section),
      target: { kind: 'area', section },
    }),
  );

const termEntries = ({ edition, locale }: Context) =>
  edition.glossary.map(
    ({ id, term, aliases, meaning }): SearchEntry => ({
      kind: 'term',
      id,
      title: pick(locale, term),
      words: [...both(term), ...aliases],
      numbers: [],
      detail: (context) => pick(context.locale, meaning),
      target: { kind: 'term', id },
    }),
  );
