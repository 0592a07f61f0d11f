import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import { figurePiece, fillWords, type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, chosenNames, sourceText } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { isChosen } from '../picture/pieces';
import { tableOfTrends } from '../picture/table';
import { say } from '../say';
import type { Block, View } from '../view';

/** Every stated growth under the filter that has a value, the largest first, points behind percent. */
export function trendsOf({ locale, edition, choice }: Context): readonly TrendView[] {
  return edition.indicators
    .filter((i) => i.change !== undefined && matchesSectors(choice, i.sectors))
    .flatMap((i) => describeTrend(locale, edition, i) ?? [])
    .sort((a, b) => Number(isPoints(a)) - Number(isPoints(b)) || b.change.value - a.change.value);
}

const isPoints = ({ change }: TrendView): boolean => change.unit !== '%';

/** Figures of which only the growth is stated: there is no value to draw, so they stand as numbers. */
const growthsAlone = ({ locale, edition, choice }: Context): readonly FigureView[] =>
  edition.indicators
    .filter((i) => i.kind === 'growth' && matchesSectors(choice, i.sectors))
    .map((i) => describeFigure(locale, i));

/** The stated growths side by side, the largest first, each with its implied year before. */
export function describeGrowth(context: Context): View {
  const { locale, choice } = context;
  const { words } = locale;
  const trends = trendsOf(context);
  const alone = growthsAlone(context);
  const blocks: readonly (Block | null)[] = [
    // Without a filter the title says it.
    trends.length + alone.length > 0 || !isFiltered(choice)
      ? null
      : { kind: 'nothing', text: words.growth.noneFiltered(chosenNames(context)), elsewhere: null },
    trends.length === 0
      ? null
      : { kind: 'trends', trends, table: tableOfTrends(context, words.growth.kicker, trends) },
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
  { locale: { words }, choice }: Context,
  trends: readonly TrendView[],
  alone: readonly FigureView[],
): SentenceText | null {
  if (trends.length > 0) return null;
  const [first] = alone;
  if (first !== undefined)
    return fillWords(words.growth.title(1, false), {
      first: first.name,
      size: figurePiece(first.text, first.indicatorId),
    });
  return isFiltered(choice) ? null : sentenceOf(words.growth.none.replace(/[。.]$/, ''));
}

/** That no other growth is stated, and how the year before was worked out: once for all of them. */
function remarkOf({ edition, locale }: Context): string | null {
  const stated = edition.indicators.filter(({ change }) => change !== undefined).length;
  return stated === 0 ? null : locale.words.growth.remark(stated, edition.year, edition.previousYear);
}

/** @param name the figure of the largest growth by its name, or by its label of few words */
export function growthTitle(
  { locale: { words } }: Context,
  trends: readonly TrendView[],
  alone: readonly FigureView[],
  name: 'name' | 'label',
): SentenceText {
  const [first] = trends;
  if (first === undefined) return sentenceOf(words.growth.kicker);
  const rises = ({ change }: TrendView) => change.direction === 'up';
  return fillWords(words.growth.title(trends.length + alone.length, rises(first)), {
    first: first.current[name],
    size: figurePiece(first.change.text, first.current.indicatorId),
  });
}
