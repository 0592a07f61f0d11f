import { checksAbout } from '../../derive/check';
import { relatedTo } from '../../derive/related';
import type { EditionTexts } from '../../edition/texts';
import type { Indicator } from '../../edition/types';
import { fillSentence } from '../../format/cite';
import { sayFigure } from '../../format/figure';
import { pick, pickOrNull } from '../../format/locale';
import { isScaled } from '../../format/numbers/units-en';
import type { SentenceText } from '../../format/sentence';
import { type Context, panelName } from '../context';
import { describeClaim } from '../screen/describe-claims';
import { describeCautions, describeListItem } from '../screen/describe-lists';
import { describeCheck } from './describe-check';
import { describePrevious } from './describe-previous';
import type { FigureView } from './figure';
import { describeFigure, describeTrend, isPeriodRestored } from './figure-view';
import { describePeriod } from './period';
import { type FigureQuoteView, footnoteOf, quoteOfFigure, quotesOf } from './quotes';

/** What is asked first of a figure: its number, and where it comes from. */
export type DetailHead = ReturnType<typeof headOfStated>;

/** Everything that can be said about one figure. */
export type DetailView = ReturnType<typeof describeStated>;

/** A figure that another one is worked out from, with its phrases. */
export interface InputView {
  readonly figure: FigureView;
  readonly quotes: readonly FigureQuoteView[];
}

/** How a figure is worked out. */
export interface WorkingView {
  readonly title: string;
  readonly formula: SentenceText;
  /** The interval that rounding leaves, and on what it rests; each null where there is none. */
  readonly interval: string | null;
  readonly assumption: string | null;
}

export function headOfStated(context: Context, indicator: Indicator) {
  const { words } = context.locale;
  const figure = describeFigure(context.locale, indicator);
  const trend = describeTrend(context.locale, context.edition, indicator);
  const increase: { readonly figure: FigureView; readonly text: string } | null =
    trend === null || trend.increase === null || trend.increaseText === null
      ? null
      : {
          figure: trend.increase,
          text: words.figure.sinceBefore(context.edition.previousYear, trend.increaseText),
        };
  const working: WorkingView | null = null;
  return {
    kicker: panelName(context, indicator.section),
    // No filter narrows it.
    unfiltered: true as const,
    figure,
    increase,
    statusText: statusOf(context, indicator),
    working: working as WorkingView | null,
    quotesTitle: words.figure.evidence,
    quotes: quotesOf(context, indicator),
    inputs: [] as readonly InputView[],
    number: sayFigure(indicator, context.locale),
    footnote: footnoteOf(context, indicator),
  };
}

/** What the status is said of: beside a growth that no article states, of the value alone. */
function statusOf({ locale: { words } }: Context, { status, change, ...indicator }: Indicator): string {
  if (status !== undefined)
    return isPeriodRestored(indicator) ? words.periodRestoredLong : words.statusLong[status];
  return change?.computed === true ? words.valueStated : words.statusLong.stated;
}

/** The written sentence of a figure, and the words of the article around its phrase. */
export function writtenOfStated(context: Context, indicator: Indicator, texts: EditionTexts | null) {
  const { locale, edition } = context;
  const template = texts?.sentences[indicator.id];
  if (template === undefined) return null;
  const window = texts?.windows[indicator.id] ?? '';
  const { phrase } = indicator.evidence;
  const at = window.indexOf(phrase);
  return {
    sentence: fillSentence(edition, indicator, pick(locale, template), locale),
    around: at < 0 ? null : { before: window.slice(0, at), after: window.slice(at + phrase.length) },
  };
}

export function describeStated(context: Context, indicator: Indicator, texts: EditionTexts | null) {
  const { locale, edition, results } = context;
  const { id } = indicator;
  const { figure: f } = locale.words;
  const about = checksAbout(results, id).map((result) => describeCheck(context, result));
  const sentence = edition.sentences.find((ids) => ids.includes(id)) ?? [];
  const neighbours = edition.indicators.filter((i) => i.id !== id && sentence.includes(i.id));
  return {
    ...headOfStated(context, indicator),
    // The section whose panel shows more.
    section: indicator.section,
    sectionName: panelName(context, indicator.section),
    titles: detailTitles(context),
    derivedRemark: f.derivedRemark,
    alsoAt: (indicator.alsoAt ?? []).map((evidence) => quoteOfFigure(context, evidence, indicator)),
    period: describePeriod(locale, edition, indicator),
    facts: factsOf(context, indicator),
    ...describePrevious(context, indicator),
    before: beforeOf(context, indicator),
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
    written: writtenOfStated(context, indicator, texts),
  };
}

/** Last year's value as its own edition prints it, for where there is room for one line; null where it was not matched. */
const beforeOf = ({ locale }: Context, { earlier }: Indicator) =>
  earlier === undefined
    ? null
    : { label: locale.words.year(earlier.year), value: describeFigure(locale, earlier.indicator).text };

export const detailTitles = ({ locale }: Context) => {
  const { figure: f } = locale.words;
  return {
    alsoAt: f.evidenceAlso,
    note: f.note,
    sentence: f.sentence,
    noPrevious: f.growth,
    checks: f.checks,
    derived: f.derivedHere,
    cautions: f.cautions,
    claims: f.statements,
    lists: f.lists,
    sameSentence: f.sameSentence,
    related: f.related,
    footnote: f.citation,
  };
};

function factsOf({ locale, edition }: Context, indicator: Indicator) {
  const { figure: f, listSeparator } = locale.words;
  const exact = { label: f.exact, value: f.exactText(sayFigure(indicator, { ...locale, exact: true })) };
  const sectors = edition.sectors.filter(({ id }) => indicator.sectors.includes(id));
  return [
    { label: f.scope, value: pickOrNull(locale, indicator.scope) ?? f.wholeCity },
    ...(indicator.scopeEvidence === undefined
      ? []
      : [{ label: f.scopeFrom, value: `“${indicator.scopeEvidence.phrase}”` }]),
    ...(isScaled(indicator.unit) ? [exact] : []),
    ...(indicator.change === undefined || indicator.change.computed === true
      ? [{ label: f.growth, value: indicator.earlier === undefined ? f.noGrowth : f.growthNotStated }]
      : []),
    { label: f.sector, value: sectors.map(({ name }) => pick(locale, name)).join(listSeparator) },
  ];
}
