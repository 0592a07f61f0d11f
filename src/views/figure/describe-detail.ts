import { checksAbout } from '../../derive/check';
import { findGrowth, findNumber, type Segment, segmentsOf } from '../../derive/evidence';
import { relatedTo } from '../../derive/related';
import type { EditionTexts } from '../../edition/texts';
import type { Evidence, Indicator } from '../../edition/types';
import { fillSentence } from '../../format/cite';
import { formatChange, formatFigure, joined, sayFigure } from '../../format/figure';
import { pick, pickOrNull } from '../../format/locale';
import type { SentenceText } from '../../format/sentence';
import { isScaled } from '../../format/units-en';
import { type Context, openingOf, placeText, sectionName } from '../context';
import { describeClaim } from '../screen/describe-claims';
import { describeCautions, describeListItem } from '../screen/describe-lists';
import type { ClaimView, ListItemView } from '../view';
import { type CheckView, describeCheck } from './describe-check';
import { describePrevious, type PreviousYear } from './describe-previous';
import type { FigureView } from './figure';
import { describeFigure, isPeriodRestored } from './figure-view';
import { periodOf } from './period';

export interface QuoteView {
  readonly place: string;
  /** As it stands in the article. */
  readonly phrase: readonly Segment[];
  /** With the lost characters put back; null for an undamaged phrase. */
  readonly reading: readonly Segment[] | null;
}

/** What is asked first of a figure: its number, and where it comes from. */
export interface DetailHead {
  /** What such a detail is called: 指标详情. */
  readonly kicker: string;
  /** No filter narrows it. */
  readonly unfiltered: true;
  readonly figure: FigureView;
  readonly statusText: string;
  readonly quotesTitle: string;
  readonly quotes: readonly QuoteView[];
}

/** What is said of a figure under a heading of its own. */
type DetailPart =
  | 'window'
  | 'alsoAt'
  | 'note'
  | 'noPrevious'
  | 'checks'
  | 'derived'
  | 'cautions'
  | 'claims'
  | 'lists'
  | 'sameSentence'
  | 'related'
  | 'footnote';

/** Everything that can be said about one figure. */
export interface DetailView extends DetailHead, PreviousYear {
  /** The section whose panel shows more; null for the opening, which has none. */
  readonly section: string | null;
  readonly sectionName: string;
  readonly titles: Readonly<Record<DetailPart, string>>;
  /** Stands beside the title of the derived figures: that they are worked out. */
  readonly derivedRemark: string;
  readonly alsoAt: readonly QuoteView[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string | null;
  readonly checks: readonly CheckView[];
  readonly derived: readonly CheckView[];
  readonly cautions: readonly SentenceText[];
  readonly claims: readonly ClaimView[];
  readonly lists: readonly ListItemView[];
  /** Figures of the same sentence of the article. */
  readonly sameSentence: readonly FigureView[];
  readonly related: readonly FigureView[];
  /** Number and unit, to be copied. */
  readonly number: string;
  readonly footnote: string;
  /** A sentence for a report, and the article's sentence around the figure; null until their texts are loaded. */
  readonly written: WrittenView | null;
}

export interface WrittenView {
  readonly sentence: string;
  /** At most 120 characters of the sentence, cut with ……; null where the phrase is all of it. */
  readonly window: string | null;
}

const find = ({ edition }: Context, id: string): Indicator | undefined =>
  edition.indicators.find((candidate) => candidate.id === id);

/** Null until the texts are loaded, and for a figure that they don't know: an edition may come without them. */
export function writtenOf(context: Context, id: string, texts: EditionTexts | null): WrittenView | null {
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
export function describeDetailHead(context: Context, id: string): DetailHead | null {
  const indicator = find(context, id);
  return indicator === undefined ? null : headOf(context, indicator);
}

function headOf(context: Context, indicator: Indicator): DetailHead {
  const { words } = context.locale;
  const figure = describeFigure(context.locale, indicator);
  return {
    kicker: words.figure.title,
    unfiltered: true,
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
export function describeDetail(
  context: Context,
  id: string,
  texts: EditionTexts | null = null,
): DetailView | null {
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
    section: indicator.section === openingOf(context) ? null : indicator.section,
    sectionName: sectionName(context, indicator.section),
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
      : [
          {
            ...segments(change.evidence, findGrowth(change)),
            place: placeText(context, change.evidence),
          },
        ];
  const period =
    periodEvidence === undefined ||
    periodEvidence.phrase === evidence.phrase.slice(0, periodEvidence.phrase.length)
      ? []
      : [{ ...segments(periodEvidence, null), place: placeText(context, periodEvidence) }];
  return [first, ...growth, ...period];
}

const quote = ({ locale, edition }: Context, evidence: Evidence, indicator: Indicator): QuoteView => ({
  ...segments(evidence, findNumber(evidence, indicator)),
  place: placeText({ locale, edition }, evidence),
});

const segments = (evidence: Evidence, number: ReturnType<typeof findNumber>) => ({
  phrase: segmentsOf(evidence, number, 'phrase'),
  reading: evidence.reading === undefined ? null : segmentsOf(evidence, number, 'reading'),
});

function factsOf({ locale, edition }: Context, indicator: Indicator): DetailView['facts'] {
  const { words } = locale;
  const { figure: f } = words;
  const exactText = formatFigure(indicator, { ...locale, exact: true });
  const exact = {
    label: f.exact,
    value: f.exactText(joined(exactText, locale)),
  };
  const sectors = edition.sectors.filter(({ id }) => indicator.sectors.includes(id));
  return [
    {
      label: f.period,
      value: periodOf(locale, edition, indicator),
    },
    {
      label: f.scope,
      value: pickOrNull(locale, indicator.scope) ?? f.wholeCity,
    },
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
export function footnoteOf({ locale, edition }: Context, { evidence }: Indicator): string {
  const { source } = edition;
  return locale.words.figure.footnote({
    phrase: evidence.phrase,
    article: pick(locale, source.article),
    book: pick(locale, source.book),
    section: pick(locale, source.section),
    where: placeText({ locale, edition }, evidence),
  });
}
