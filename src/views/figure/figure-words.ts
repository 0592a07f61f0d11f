import type { Searchable } from '../../derive/search';
import type { Edition, Evidence, Indicator } from '../../edition/types';
import { unitFacts } from '../../edition/units';
import { sayFigure } from '../../format/figure';
import { type Locale, localeOf } from '../../format/locale';
import type { FigureView } from './figure';
import { describeFigure, describeTrend } from './figure-view';

/** Both languages, as printed and with every digit. */
export const everyStyle = () =>
  (['zh', 'en'] as const).flatMap((language) => [false, true].map((exact) => localeOf(language, exact)));

/** What stands behind its name where it was found: value and growth, then period and scope. */
export const foundAs = ({ words }: Locale, { text, change, context }: FigureView): string =>
  [change === null ? text : `${text} ${change.text}`, ...(context === null ? [] : [context])].join(
    words.separator,
  );

const known = new WeakMap<Indicator, Required<Searchable>>();

/**
 * By what a figure is found, in the search and in the table: all that a screen shows as its name, phrase, value or
 * growth, in both languages, as printed and written out. It is taken from the descriptions that the screens
 * draw, so that whatever they show finds it. Described when first looked into: an edition may have thousands.
 */
export function figureWords(edition: Edition, indicator: Indicator): Required<Searchable> {
  const before = known.get(indicator);
  if (before !== undefined) return before;
  let made: Pick<Searchable, 'words' | 'numbers'> | null = null;
  const texts = () => {
    made ??= textsOf(edition, indicator);
    return made;
  };
  const words: Required<Searchable> = {
    title: indicator.name.zh,
    get words() {
      return texts().words;
    },
    get numbers() {
      return texts().numbers;
    },
    get belongs() {
      return belongsOf(edition, indicator);
    },
  };
  known.set(indicator, words);
  return words;
}

function textsOf(edition: Edition, indicator: Indicator): Pick<Searchable, 'words' | 'numbers'> {
  const words = new Set(phrasesOf(indicator));
  const numbers = new Set([indicator.printed]);
  for (const locale of everyStyle()) {
    const shown = describeTrend(locale, edition, indicator) ?? describeFigure(locale, indicator);
    for (const text of textsIn(shown)) words.add(text);
    const { current, baseline } = 'current' in shown ? shown : { current: shown, baseline: null };
    words.add(foundAs(locale, current));
    numbers.add(sayFigure(indicator, locale));
    for (const text of [current.text, current.change?.text, baseline?.text])
      if (text !== undefined) numbers.add(text);
  }
  return { words: [...words], numbers: [...numbers] };
}

/** The lines of government that it is of, and whether it is one of the growths or a sum of money. */
function belongsOf(edition: Edition, { sectors, change, unit }: Indicator): readonly string[] {
  const lines = edition.sectors.filter(({ id }) => sectors.includes(id));
  const isMoney = unitFacts(unit).base.split('/')[0] === '元';
  return (['zh', 'en'] as const).flatMap((language) => {
    const { app, table, search } = localeOf(language).words;
    return [
      ...lines.map(({ name }) => name[language]),
      ...(change === undefined ? [] : [app.growth, table.columns.change]),
      ...(isMoney ? [search.money] : []),
    ];
  });
}

function phrasesOf({ evidence, alsoAt = [], change, periodEvidence }: Indicator): readonly string[] {
  const quoted: readonly (Evidence | undefined)[] = [evidence, ...alsoAt, change?.evidence, periodEvidence];
  return quoted.flatMap((each) => (each === undefined ? [] : [each.phrase, each.reading ?? each.phrase]));
}

/** Parts of a description that no reader sees, or that say others again. */
const unseen: readonly string[] = [
  'indicatorId',
  'derivedBy',
  'status',
  'direction',
  'tone',
  'shown',
  'description',
];

/** Every text of a description that a reader may see. */
function textsIn(described: object): readonly string[] {
  return Object.entries(described).flatMap(([part, value]: [string, unknown]) => {
    if (unseen.includes(part)) return [];
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsIn(value) : [];
  });
}
