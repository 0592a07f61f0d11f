import { indicatorOf } from '../../derive/check';
import { isFiltered } from '../../derive/sector-filter';
import { referencesOf } from '../../edition/template';
import { pick } from '../../format/locale';
import { figurePiece, type SentenceText, sentenceOf } from '../../format/sentence';
import { type Context, chosenNames } from '../context';
import type { FigureView } from '../figure/figure';
import { marked } from '../marks';
import { noteOf, say } from '../say';
import { type CityCardView, describeCity } from '../screen/describe-city';
import { computedNote } from '../screen/describe-legend';
import { describeSectors, type SectorsView } from '../sector/describe-sectors';
import { captioned } from '../slide/captioned';

export type OnePageView = ReturnType<typeof describeOnePage>;

/** One line of the sheet. */
export interface SheetRow {
  readonly id: string;
  /** What stands before the sentence: a figure, a name, or a tick; null for none. */
  readonly lead: FigureView | string | 'tick' | null;
  readonly sentence: SentenceText;
  /** The article's own word, to be stressed; null for none. */
  readonly verdict: string | null;
  /** From 1, what must stay, to 4, what goes first where the sheet is too short. */
  readonly weight: 1 | 2 | 3 | 4;
}

/** A part of the sheet: its rows below each other, or short ones in two columns. */
export interface SheetPart {
  readonly id: string;
  readonly title: string;
  readonly columns: 1 | 2;
  readonly rows: readonly SheetRow[];
}

/** The year, or under a filter the chosen sectors, on one sheet of A4. */
export function describeOnePage(context: Context) {
  const { locale, edition } = context;
  const { onePage, app } = locale.words;
  const place = app.name(pick(locale, edition.place), edition.year);
  const filtered = isFiltered(context.choice);
  // Null where several sectors have no one message: then the title heads the sheet.
  const { message, stress, trends, parts } = filtered ? ofSectors(context) : ofCity(context);
  return {
    title: filtered ? onePage.sectors(chosenNames(context), place) : onePage.title(place),
    blanks: [onePage.unit, onePage.date],
    message,
    stress,
    trendsTitle: onePage.growths(trends.length),
    trends: trends.map((trend) => ({
      ...trend,
      current: { ...trend.current, label: captioned(context, trend.current).name },
    })),
    parts: parts.filter(({ rows }) => rows.length > 0),
    source: marked(
      context,
      app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article)),
    ),
    signs: onePage.signs,
    notes: [...computedNote(context), ...noteOf(context, 'counties')],
    print: locale.words.print.screen,
    /** Said where rows were left out. */
    left: onePage.left,
    code: onePage.code,
  };
}

function ofCity(context: Context) {
  const { onePage } = context.locale.words;
  const city = describeCity(context);
  const line = (card: CityCardView): SheetRow => ({
    id: card.section,
    lead: card.kind === 'work-area' ? `${card.order} ${card.shortName}` : card.shortName,
    sentence: card.finding,
    verdict: null,
    weight: 1,
  });
  const parts: readonly SheetPart[] = [
    {
      id: 'held',
      title: city.heldTitle,
      columns: 2,
      rows: city.held.map(({ id, sentence, verdict }) => ({
        id,
        lead: 'tick',
        sentence,
        verdict,
        weight: 1,
      })),
    },
    { id: 'areas', title: city.areasTitle, columns: 1, rows: city.areas.map(line) },
    {
      id: 'chapters',
      title: onePage.chapters,
      columns: 1,
      rows: [
        ...(city.opening === null ? [] : [line(city.opening)]),
        ...city.chapters.map(line),
        ...chapterSectors(context),
      ],
    },
    {
      id: 'targets',
      title: city.targetsTitle,
      columns: 1,
      rows: city.targets.map(({ id, title, text }) => ({
        id,
        lead: title,
        sentence: text,
        verdict: null,
        weight: 2,
      })),
    },
  ];
  const { whole, stress } = city.message;
  return { message: whole, stress, trends: city.trends, parts };
}

/** The findings of sectors whose figures stand in a chapter: no area of work tells them. */
function chapterSectors(context: Context): readonly SheetRow[] {
  const { edition, locale } = context;
  const inChapter = new Set<string>(
    edition.sections.filter(({ kind }) => kind === 'chapter').map(({ id }) => id),
  );
  return edition.sectors.flatMap(({ id, name }): readonly SheetRow[] => {
    const key = `sector.${id}.title`;
    const named = referencesOf(edition.prose.zh[key] ?? '').flatMap(
      (reference) => edition.indicators.find((indicator) => indicator.id === reference.name) ?? [],
    );
    const finding = say(context, key);
    return finding === null || named.length === 0 || !named.every(({ section }) => inChapter.has(section))
      ? []
      : [{ id, lead: pick(locale, name), sentence: finding, verdict: null, weight: 3 }];
  });
}

/** The findings of more sectors than this are rows and no headline. */
const headed = 3;

function ofSectors(context: Context) {
  const view = describeSectors(context);
  const { rows } = view;
  const many = rows.length > headed;
  const parts: readonly SheetPart[] = [
    {
      id: 'findings',
      title: context.locale.words.onePage.findings,
      columns: 1,
      rows: many
        ? rows.map(({ sector, name, finding }) => ({
            id: sector,
            lead: name,
            sentence: finding,
            verdict: null,
            weight: 1,
          }))
        : [],
    },
    ...view.questions.map(({ id, name }): SheetPart => {
      const cells = rows.flatMap(({ cells: all }) => all.filter(({ question }) => question === id));
      return {
        id,
        title: name,
        columns: 1,
        rows: [
          ...cells.flatMap(({ statements }) =>
            statements.map(
              ({ id: statement, sentence, verdict }): SheetRow => ({
                id: statement,
                lead: verdict === null ? null : 'tick',
                sentence,
                verdict,
                weight: verdict === null ? 3 : 1,
              }),
            ),
          ),
          ...cells.flatMap(({ answers }) => answers.map((answer) => answerRow(context, answer))),
        ],
      };
    }),
    {
      id: 'quotes',
      title: view.quotesTitle,
      columns: 1,
      rows: rows.flatMap(({ quotes }) =>
        quotes.flatMap(({ place, quotes: said }) =>
          said.map(({ phrase }): SheetRow => {
            const text = phrase.map((piece) => piece.text).join('');
            return {
              id: text,
              lead: null,
              sentence: sentenceOf(context.locale.words.onePage.quote(text, place)),
              verdict: null,
              weight: 4,
            };
          }),
        ),
      ),
    },
    {
      id: 'also',
      title: view.alsoTitle,
      columns: 1,
      rows: view.also.map((answer) => ({ ...answerRow(context, answer), weight: 3 })),
    },
    {
      id: 'open',
      title: view.openTitle,
      columns: 1,
      rows: rows.flatMap(({ sector, name, open }): readonly SheetRow[] =>
        open === null
          ? []
          : [
              {
                id: sector,
                lead: rows.length > 1 ? name : null,
                sentence: sentenceOf(open),
                verdict: null,
                weight: 2,
              },
            ],
      ),
    },
  ];
  return { message: many ? null : view.title, stress: null, trends: [], parts };
}

type Answer = SectorsView['also'][number];

/** A figure with its name, its growth, its period and scope, and what is worked out from it. */
function answerRow(context: Context, { figure, trend, derived }: Answer): SheetRow {
  const { words } = context.locale;
  const growth =
    trend === null
      ? []
      : [words.memberSeparator, figurePiece(trend.change.text, figure.indicatorId)].concat(
          trend.increase === null || trend.increaseText === null
            ? []
            : [words.listSeparator, figurePiece(trend.increaseText, figure.indicatorId, 'increase')],
        );
  return {
    id: figure.indicatorId,
    lead: figure,
    sentence: sentenceOf(
      figure.name,
      figure.context === null ? '' : words.brackets(figure.context),
      growth,
      derived.map(({ figure: result, words: said }) => [
        words.memberSeparator,
        `${said} `,
        figurePiece(result.text, result.indicatorId, result.derivedBy),
      ]),
    ),
    verdict: null,
    weight: indicatorOf(context.edition, figure.indicatorId).weight,
  };
}
