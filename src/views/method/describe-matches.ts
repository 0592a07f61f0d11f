import { matchesWith } from '../../derive/match/with-earlier';
import type { Match } from '../../edition/match';
import type { Edition } from '../../edition/types';
import { pick } from '../../format/locale';
import { besideWordsOf } from '../../format/words/beside';
import type { Context } from '../context';
import { describeFigure } from '../figure/figure-view';
import { type CellView, figureCell, wordCell } from '../table-view';

/**
 * The decisions about an edition and each one beside it as tables: what was renamed, redefined, new or dropped figure by
 * figure, what is plainly the same only counted. No table where nothing was decided.
 */
export function describeMatches(context: Context) {
  const { beside, edition, locale } = context;
  const words = besideWordsOf(locale.language);
  return {
    title: words.matches,
    text: words.matchesText,
    tables: beside.flatMap((other) => {
      const matches = matchesWith(edition, other.id);
      return matches.length === 0 ? [] : [tableOf(context, other, matches)];
    }),
  };
}

export type MatchesView = ReturnType<typeof describeMatches>;

function tableOf(context: Context, other: Edition, matches: readonly Match[]) {
  const { locale, edition } = context;
  const words = besideWordsOf(locale.language);
  const { app, year } = locale.words;
  const { relation, by } = words.matchColumns;
  const decided = matches.filter((match) => match.relation !== 'same' || match.by === 'person');
  const counted = (who: Match['by']) =>
    matches.filter((match) => !decided.includes(match) && match.by === who).length;
  const open = edition.indicators.filter(({ id }) => !matches.some(({ here }) => here === id));
  // As the rows below say it, so that they can be counted.
  const listed = [
    ...(['key', 'exact', 'person'] as const).map((who) => ({
      who: words.matchedBy[who],
      count: decided.filter((match) => match.by === who).length,
    })),
    { who: words.undecided, count: open.length },
  ].flatMap(({ who, count }) => (count === 0 ? [] : [words.matchListed(who, count)]));
  return {
    remark: words.matchCounts(counted('key'), counted('exact'), listed.join(locale.words.listSeparator)),
    table: {
      caption: app.name(pick(locale, other.place), other.year),
      columns: [year(edition.year), year(other.year), relation, by],
      rows: [
        ...decided.map((match) => [
          cellOf(context, edition, match.here),
          cellOf(context, other, match.there),
          wordCell(words.relations[match.relation]),
          wordCell(words.matchedBy[match.by]),
        ]),
        ...open.map(({ id }) => [
          cellOf(context, edition, id),
          wordCell(locale.words.picture.noChange),
          wordCell(words.undecided),
          wordCell(''),
        ]),
      ],
    },
  };
}

/** Name and value; only a figure of the edition on screen can be opened. */
function cellOf({ locale, edition }: Context, of: Edition, id: string | null): CellView {
  const indicator = of.indicators.find((one) => one.id === id);
  if (indicator === undefined) return wordCell(besideWordsOf(locale.language).notThere);
  const figure = describeFigure(locale, indicator);
  const text = `${figure.name} ${figure.text}`;
  return of === edition ? { ...figureCell(figure), text, shown: null } : wordCell(text);
}
