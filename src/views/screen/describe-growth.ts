import { isFiltered, matchesSectors } from '../../derive/sector-filter';
import { figurePiece, fillWords, type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, chosenNames, sectionName, sourceText } from '../context';
import type { FigureView, TrendView } from '../figure/figure';
import { describeFigure, describeTrend } from '../figure/figure-view';
import { describePicture } from '../picture/pictures';
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

/** The stated growths side by side, each with its implied year before, and where there is none. */
export function describeGrowth(context: Context): View {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const trends = trendsOf(context);
  const alone = growthsAlone(context);
  // Points are another kind than percent, so they don't stand on one axis with it.
  const drawn = trends.filter((trend) => !isPoints(trend));
  const blocks: readonly (Block | null)[] = [
    trends.length + alone.length > 0
      ? null
      : {
          kind: 'nothing',
          text: isFiltered(choice) ? words.growth.noneFiltered(chosenNames(context)) : words.growth.none,
          elsewhere: null,
        },
    trends.length === 0
      ? null
      : {
          kind: 'trends',
          title: words.growth.trends(edition.previousYear, edition.year),
          note: words.growth.basis,
          trends,
        },
    alone.length === 0 ? null : { kind: 'figures', title: words.growth.alone, size: 'small', figures: alone },
    drawn.length < 2
      ? null
      : {
          kind: 'pictures',
          pictures: [
            describePicture(context, 'growth.rates', { kind: 'growths', trends: drawn }, isFiltered(choice)),
          ],
        },
    { kind: 'notes', title: words.growth.byArea, notes: growthByArea(context) },
  ];
  const stated = statedGrowths(context);
  return {
    id: 'growth',
    kicker: words.growth.kicker,
    title: growthTitle(context, trends, alone, 'name'),
    lead: sentenceOf(stated === 0 ? '' : words.growth.lead(stated, edition.year, edition.previousYear)),
    figuresTitle: words.panel.figures,
    asideTitle: words.panel.aside(words.growth.kicker),
    blocks: blocks.filter((block) => block !== null),
    chapter: false,
    next: null,
    source: sourceText(context),
  };
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
  const allUp = trends.every(rises) && alone.every(({ value }) => value > 0);
  return fillWords(words.growth.title(trends.length + alone.length, allUp, rises(first)), {
    first: first.current[name],
    size: figurePiece(first.change.text, first.current.indicatorId),
  });
}

const statedGrowths = ({ edition }: Context): number =>
  edition.indicators.filter(({ change }) => change !== undefined).length;

/** For each section, how many growths it states, so that their absence is said and not left to be missed. */
function growthByArea(context: Context): readonly SentenceText[] {
  const { edition, locale } = context;
  return edition.sections.map(({ id }) => {
    const count = edition.indicators.filter((i) => i.section === id && i.change !== undefined).length;
    const name = sectionName(context, id);
    return sentenceOf(
      count === 0 ? locale.words.growth.noneIn(name) : locale.words.growth.oneIn(name, count),
    );
  });
}
