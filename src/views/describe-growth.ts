import { matchesSectors } from '../derive/sector-filter';
import { figurePiece, fillWords, type SentenceText, sentenceOf } from '../format/sentence';
import type { Context } from './context';
import { chosenNames, sectionName, sourceText } from './context';
import { describeTrend } from './figure-view';
import { describePicture } from './pictures';
import type { Block, TrendView, View } from './view';

/** Every stated growth under the filter, the largest first. */
export function trendsOf({ locale, edition, choice }: Context): readonly TrendView[] {
  return edition.indicators
    .filter((i) => i.change !== undefined && matchesSectors(choice, i.sectors))
    .flatMap((i) => describeTrend(locale, edition, i) ?? [])
    .sort((a, b) => b.change.value - a.change.value);
}

/** The stated growths side by side, each with its implied year before, and where there is none. */
export function describeGrowth(context: Context): View {
  const { words } = context.locale;
  const trends = trendsOf(context);
  const blocks: readonly Block[] =
    trends.length === 0
      ? [{ kind: 'nothing', text: words.growth.noneFiltered(chosenNames(context)), elsewhere: null }]
      : [
          {
            kind: 'trends',
            title: words.growth.trends(context.edition.previousYear, context.edition.year),
            note: words.growth.basis,
            trends,
          },
          ...(trends.length > 1
            ? [
                {
                  kind: 'pictures' as const,
                  pictures: [
                    describePicture(
                      context,
                      'growth.rates',
                      { kind: 'growths', trends },
                      context.choice.size > 0,
                    ),
                  ],
                },
              ]
            : []),
        ];
  return {
    id: 'growth',
    kicker: words.growth.kicker,
    title: titleOf(context, trends),
    lead: sentenceOf(
      words.growth.lead(statedGrowths(context), context.edition.year, context.edition.previousYear),
    ),
    blocks: [...blocks, { kind: 'notes', title: words.growth.byArea, notes: growthByArea(context) }],
    chapter: false,
    source: sourceText(context),
  };
}

function titleOf({ locale: { words } }: Context, trends: readonly TrendView[]): SentenceText {
  const [first] = trends;
  if (first === undefined) return sentenceOf(words.growth.kicker);
  const allUp = trends.every(({ change }) => change.direction === 'up');
  return fillWords(words.growth.title(trends.length, allUp), {
    first: first.current.name,
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
