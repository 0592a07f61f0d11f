import { checksAbout } from '../../derive/check';
import { findGrowth, findNumber, segmentsOf } from '../../derive/evidence';
import { relatedTo } from '../../derive/related';
import type { EditionTexts } from '../../edition/texts';
import type { Evidence, Indicator } from '../../edition/types';
import { fillSentence } from '../../format/cite';
import { formatChange, sayFigure } from '../../format/figure';
import { pick, pickOrNull } from '../../format/locale';
import { isScaled } from '../../format/units-en';
import { type Context, panelName, placeText } from '../context';
import { describeClaim } from '../screen/describe-claims';
import { describeCautions, describeListItem } from '../screen/describe-lists';
import { describeCheck } from './describe-check';
import { describePrevious } from './describe-previous';
import { describeFigure, isPeriodRestored } from './figure-view';
import { periodOf } from './period';

export type QuoteView = ReturnType<typeof quote>;

/** What is asked first of a figure: its number, and where it comes from. */
export type DetailHead = ReturnType<typeof headOf>;

/** Everything that can be said about one figure. */
export type DetailView = NonNullable<ReturnType<typeof describeDetail>>;

export type WrittenView = NonNullable<ReturnType<typeof writtenOf>>;

const find = ({ edition }: Context, id: string) =>
  edition.indicators.find((candidate) => candidate.id === id);

/** Null until the texts are loaded, and for a figure that they don't know: an edition may come without them. */
export function writtenOf(context: Context, id: string, texts: EditionTexts | null) {
  const { locale, edition } = context;
  const indicator = find(context, id);
  const template = texts?.sentences[id];
  if (indicator === undefined || template === undefined) return null;
  const window = texts?.windows[id];
  return {
    sentence: fillSentence(edition, indicator, pick(locale, template), locale),
    window: window === undefined || window === indicator.evidence.phrase ? null : window,
  };
}

/** The head of a figure's detail; null where the edition has no such figure. */
export function describeDetailHead(context: Context, id: string) {
  const indicator = find(context, id);
  return indicator === undefined ? null : headOf(context, indicator);
}

function headOf(context: Context, indicator: Indicator) {
  const { words } = context.locale;
  const figure = describeFigure(context.locale, indicator);
  return {
    kicker: words.figure.title,
    // No filter narrows it.
    unfiltered: true as const,
    figure,
    statusText:
      indicator.status !== undefined && isPeriodRestored(indicator)
        ? words.periodRestoredLong
        : words.statusLong[figure.status],
    quotesTitle: words.figure.evidence,
    quotes: quotesOf(context, indicator),
  };
}

/** The detail of a figure; null where the edition has no such figure. */
export function describeDetail(context: Context, id: string, texts: EditionTexts | null = null) {
  const indicator = find(context, id);
  if (indicator === undefined) return null;
  const { locale, edition, results } = context;
  const { figure: f } = locale.words;
  const head = headOf(context, indicator);
  const about = checksAbout(results, id).map((result) => describeCheck(context, result));
  const sentence = edition.sentences.find((ids) => ids.includes(id)) ?? [];
  const neighbours = edition.indicators.filter((i) => i.id !== id && sentence.includes(i.id));
  return {
    ...head,
    // The section whose panel shows more.
    section: indicator.section,
    sectionName: panelName(context, indicator.section),
    titles: {
      window: f.window,
      alsoAt: f.evidenceAlso,
      note: f.note,
      noPrevious: f.growth,
      checks: f.checks,
      derived: f.derivedHere,
      cautions: f.cautions,
      claims: f.statements,
      lists: f.lists,
      sameSentence: f.sameSentence,
      related: f.related,
      footnote: f.citation,
    },
    derivedRemark: f.derivedRemark,
    alsoAt: (indicator.alsoAt ?? []).map((evidence) => quote(context, evidence, indicator)),
    facts: factsOf(context, indicator),
    ...describePrevious(context, indicator),
    note: pickOrNull(locale, indicator.note),
    checks: about.filter(({ holds }) => holds !== null),
    derived: about.filter(({ holds }) => holds === null),
    cautions: describeCautions(context, (about) => about.includes(id)),
    claims: edition.claims.filter((c) => c.about.includes(id)).map((c) => describeClaim(context, c)),
    lists: edition.lists.filter((l) => l.about.includes(id)).map((l) => describeListItem(context, l)),
    sameSentence: neighbours.map((i) => describeFigure(locale, i)),
    related: relatedTo(edition, results, indicator)
      .filter((i) => !neighbours.includes(i))
      .map((i) => describeFigure(locale, i)),
    number: sayFigure(indicator, locale),
    footnote: footnoteOf(context, indicator),
    written: writtenOf(context, id, texts),
  };
}

export function quotesOf(context: Context, indicator: Indicator): readonly QuoteView[] {
  const { change, evidence, periodEvidence } = indicator;
  const first = quote(context, evidence, indicator);
  // Of a growth without a value the growth is the figure, which has been quoted.
  const growth =
    change === undefined || indicator.kind === 'growth'
      ? []
      : [{ ...segments(change.evidence, findGrowth(change)), place: placeText(context, change.evidence) }];
  const period =
    periodEvidence === undefined ||
    periodEvidence.phrase === evidence.phrase.slice(0, periodEvidence.phrase.length)
      ? []
      : [{ ...segments(periodEvidence, null), place: placeText(context, periodEvidence) }];
  return [first, ...growth, ...period];
}

const quote = (context: Context, evidence: Evidence, indicator: Indicator) => ({
  ...segments(evidence, findNumber(evidence, indicator)),
  place: placeText(context, evidence),
});

const segments = (evidence: Evidence, number: ReturnType<typeof findNumber>) => ({
  phrase: segmentsOf(evidence, number, 'phrase'),
  reading: evidence.reading === undefined ? null : segmentsOf(evidence, number, 'reading'),
});

function factsOf({ locale, edition }: Context, indicator: Indicator) {
  const { words } = locale;
  const { figure: f } = words;
  const exact = { label: f.exact, value: f.exactText(sayFigure(indicator, { ...locale, exact: true })) };
  const sectors = edition.sectors.filter(({ id }) => indicator.sectors.includes(id));
  return [
    { label: f.period, value: periodOf(locale, edition, indicator) },
    { label: f.scope, value: pickOrNull(locale, indicator.scope) ?? f.wholeCity },
    ...(indicator.scopeEvidence === undefined
      ? []
      : [{ label: f.scopeFrom, value: `“${indicator.scopeEvidence.phrase}”` }]),
    ...(isScaled(indicator.unit) ? [exact] : []),
    {
      label: f.growth,
      value:
        indicator.change === undefined ? f.noGrowth : f.growthText(formatChange(indicator.change, locale)),
    },
    { label: f.sector, value: sectors.map(({ name }) => pick(locale, name)).join(words.listSeparator) },
  ];
}

/** The article's phrase with its place, as a footnote after GB/T 7714. */
export function footnoteOf(context: Context, { evidence }: Indicator): string {
  const { locale, edition } = context;
  const { source } = edition;
  return locale.words.figure.footnote({
    phrase: evidence.phrase,
    article: pick(locale, source.article),
    book: pick(locale, source.book),
    section: pick(locale, source.section),
    where: placeText(context, evidence),
  });
}
