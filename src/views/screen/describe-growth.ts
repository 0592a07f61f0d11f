import { isComputed, isStatedYearly } from '../../derive/baseline';
import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import type { Indicator } from '../../edition/types';
import { figurePiece, fillWords, type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, chosenNames, sourceText } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { isChosen } from '../picture/pieces';
import { tableOfTrends } from '../picture/table';
import { say } from '../say';
import type { Block, View } from '../view';

/**
 * The growths under the filter that are drawn: every one that the article states, the largest first, points behind percent, and
 * those on another base than the year before behind these; then, beside an earlier edition, the computed ones of headlines and of what leads each section, in the order of the article.
 * A table holds all of these.
 */
export function trendsOf(context: Context): readonly TrendView[] {
  const { locale, edition } = context;
  const computed = computedOf(context);
  const { headline, sections } = edition.plan;
  const leading = new Set([...headline, ...sections.map(({ card }) => card.lead)]);
  return [
    ...growing(context)
      .filter((i) => !isComputed(i))
      .flatMap((i) => describeTrend(locale, edition, i) ?? [])
      .sort(
        (a, b) =>
          Number(isLonger(a)) - Number(isLonger(b)) ||
          Number(isPoints(a)) - Number(isPoints(b)) ||
          b.change.value - a.change.value,
      ),
    ...computed.filter(({ id }) => leading.has(id)).flatMap((i) => describeTrend(locale, edition, i) ?? []),
  ];
}

const growing = ({ edition, choice }: Context): readonly Indicator[] =>
  edition.indicators.filter((i) => i.change !== undefined && matchesSectors(choice, i.sectors));

const computedOf = (context: Context): readonly Indicator[] => growing(context).filter(isComputed);

/** Against the end of a plan or the like: it is no growth of one year, and not compared with one. */
const isLonger = ({ change }: TrendView): boolean => change.label !== null;

const isPoints = ({ change }: TrendView): boolean => change.unit !== '%';

/** Figures of which only the growth is stated: there is no value to draw, so they stand as numbers. */
const growthsAlone = ({ locale, edition, choice }: Context): readonly FigureView[] =>
  edition.indicators
    .filter((i) => i.kind === 'growth' && matchesSectors(choice, i.sectors))
    .map((i) => describeFigure(locale, i));

/** The growths side by side, each with its year before; beside an earlier edition every computed one as a table. */
export function describeGrowth(context: Context): View {
  const { locale, choice } = context;
  const { words } = locale;
  const trends = trendsOf(context);
  const alone = growthsAlone(context);
  const blocks: readonly (Block | null)[] = [
    // Without a filter the title says it.
    trends.length + alone.length > 0 || !isFiltered(choice)
      ? null
      : {
          kind: 'nothing',
          text: words.growth.noneFiltered(chosenNames(context)),
          isFiltered: true,
          elsewhere: null,
        },
    trends.length === 0
      ? null
      : { kind: 'trends', trends, table: tableOfTrends(context, words.growth.kicker, trends) },
    comparedBlock(context),
    alone.length === 0 ? null : { kind: 'figures', title: words.growth.alone, figures: alone },
  ];
  return {
    id: 'growth',
    kicker: words.growth.kicker,
    title:
      messageOf(context) ?? titleAlone(context, trends, alone) ?? growthTitle(context, trends, alone, 'name'),
    lead: sentenceOf(),
    figuresTitle: words.panel.figures,
    blocks: blocks.filter((block) => block !== null),
    remark: remarkOf(context),
    previous: null,
    next: null,
    source: sourceText(context),
  };
}

/** Every figure whose growth is computed from two printed years, in the order of the article. */
function comparedBlock(context: Context): Extract<Block, { kind: 'compared' }> | null {
  const { locale, edition } = context;
  const words = locale.words.growth;
  const computed = computedOf(context).flatMap((i) => describeTrend(locale, edition, i) ?? []);
  if (computed.length === 0) return null;
  const title = words.computed(computed.length);
  return { kind: 'compared', title, table: tableOfTrends(context, title, computed) };
}

/** The written sentence of the growths, where none of those in it is filtered out. */
function messageOf(context: Context): SentenceText | null {
  const message = say(context, 'growth.message');
  const isWhole = message?.pieces.every(
    ({ figure }) => figure === null || isChosen(context, figure.indicatorId),
  );
  return isWhole === true ? message : null;
}

/** Where there are no two years to compare: the first growth that stands without a value, or that none is stated. */
function titleAlone(
  context: Context,
  trends: readonly TrendView[],
  alone: readonly FigureView[],
): SentenceText | null {
  const { words } = context.locale;
  if (trends.length > 0 || computedOf(context).length > 0) return null;
  const [first] = alone;
  if (first !== undefined)
    return fillWords(words.growth.title(1, false), {
      first: first.name,
      size: figurePiece(first.text, first.indicatorId),
    });
  return isFiltered(context.choice) ? null : sentenceOf(words.growth.none.replace(/[。.]$/, ''));
}

/** That no other growth is stated, and how the years before were come by: once for all of them. */
function remarkOf({ edition, locale }: Context): string | null {
  const { growth } = locale.words;
  if (edition.indicators.some(({ earlier }) => earlier?.standing === 'before'))
    return growth.remarkBeside(edition.year, edition.previousYear);
  const stated = edition.indicators.filter(isStatedYearly).length;
  return stated === 0 ? null : growth.remark(stated, edition.year, edition.previousYear);
}

/** @param name the figure of the largest growth by its name, or by its label of few words */
export function growthTitle(
  context: Context,
  trends: readonly TrendView[],
  alone: readonly FigureView[],
  name: 'name' | 'label',
): SentenceText {
  const { words } = context.locale;
  const computed = computedOf(context).length;
  // A stated growth is not the highest where a computed one may be higher, so only both are counted.
  if (computed > 0)
    return sentenceOf(
      words.growth.titleBeside(statedOf(trends) + alone.length, computed, context.edition.previousYear),
    );
  const [first] = trends;
  if (first === undefined || isLonger(first)) return sentenceOf(words.growth.kicker);
  const rises = ({ change }: TrendView) => change.direction === 'up';
  return fillWords(words.growth.title(trends.length + alone.length, rises(first)), {
    first: first.current[name],
    size: figurePiece(first.change.text, first.current.indicatorId),
  });
}

const statedOf = (trends: readonly TrendView[]): number =>
  trends.filter(({ change }) => change.tip === null).length;
