import { indicatorOf } from '../../derive/check';
import { unitFacts } from '../../edition/units';
import { sayFigure } from '../../format/figure';
import { pick } from '../../format/locale';
import type { Context } from '../context';
import { sayPlainly } from '../say';

type Speaker = Pick<Context, 'locale' | 'edition'>;

/** The figure by which the ways of writing a number are shown: the first with a 万 or 亿, of the headlines if one has. */
function exampleOf({ edition }: Speaker) {
  const headlines = edition.plan.headline.map((id) => indicatorOf(edition, id));
  return [...headlines, ...edition.indicators].find(({ unit }) => unitFacts(unit).exponent > 0);
}

/** One number in its two ways of writing: 8.73亿元 and 873,000,000元; null for an edition without 万 and 亿. */
export function exampleNumber(context: Speaker) {
  const { language } = context.locale;
  const example = exampleOf(context);
  if (example === undefined) return null;
  const said = (exact: boolean) => sayFigure(example, { language, exact });
  return { printed: said(false), exact: said(true) };
}

/** What the search says before anything is typed, and where it finds nothing. */
export function searchHints(context: Context) {
  const { locale, edition } = context;
  const { search, listSeparator } = locale.words;
  const names = edition.indicators
    .filter(({ weight }) => weight === 1)
    .slice(0, 3)
    .map(({ name, shortName }) => pick(locale, shortName ?? name));
  const examples = sayPlainly(context, 'search.examples') ?? names.join(listSeparator);
  const initials = sayPlainly(context, 'search.initials');
  const number = (exampleOf(context) ?? edition.indicators[0])?.printed ?? '';
  return {
    empty: search.empty(examples),
    nothing: (query: string) => search.nothing(query, initials, number),
  };
}
