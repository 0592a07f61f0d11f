import { heaviestFirst } from '../../derive/heaviest-first';
import { inputsOf } from '../../edition/expression';
import type { Check, Indicator, Text } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, resultOf, sectionName } from '../context';
import { describeFigure, describeResult } from '../figure/figure-view';
import { everyStyle, figureWords, foundAs } from '../figure/figure-words';
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
    .map((check) => derivedEntry(context, check)),
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

/** A worked-out figure has no detail of its own: it leads to its first input, as it does where it is shown. */
function derivedEntry(context: Context, { id, name, shortName = name, expression }: Check): SearchEntry {
  const shown = () => everyStyle().map((locale) => describeResult(locale, resultOf(context.results, id)));
  return {
    kind: 'derived',
    id,
    title: pick(context.locale, name),
    get words() {
      return [...both(name), ...both(shortName), ...shown().map(({ labelled }) => labelled)];
    },
    get numbers() {
      return shown().flatMap(({ text, number }) => [text, number]);
    },
    detail: ({ locale, results }) => describeResult(locale, resultOf(results, id)).labelled,
    target: { kind: 'figure', id: inputsOf(expression)[0] ?? '' },
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
