import { type SectorQuestion, sectorQuestions } from '../../edition/plan';
import type { OpenQuestion } from '../../edition/remarks';
import type { Claim, Indicator } from '../../edition/types';
import { pick, pickOrNull } from '../../format/locale';
import { sentenceOf, separated } from '../../format/sentence';
import { bookText, type Context, chosenNames, openingOf, placeText, resultOf } from '../context';
import { describeFigure, describeResult, describeTrend } from '../figure/figure-view';
import { type QuoteView, quotesOf } from '../figure/quotes';
import { say } from '../say';
import { describeClaim } from '../screen/describe-claims';
import { describeHeld, type HeldView } from '../screen/describe-held';
import { describeListItem, groupLists } from '../screen/describe-lists';
import { type SectorStory, storyOf } from './sector-story';

export type SectorsView = ReturnType<typeof describeSectors>;
/** One of the chosen sectors. */
export type SectorRowView = ReturnType<typeof rowOf>;
/** What a sector answers to one question. */
export type SectorCellView = ReturnType<typeof cellOf>;
export type AnswerView = ReturnType<typeof answerOf>;
export type StatementView = ReturnType<typeof statementOf>;

/** The page of the chosen sectors: what each comes to, and its answers by question. */
export function describeSectors(context: Context) {
  const { locale, edition, choice } = context;
  const { words } = locale;
  const story = storyOf(edition, choice);
  const rows = story.sectors.map((sector) => rowOf(context, sector, story.sectors.length));
  const asked = sectorQuestions.filter((question) =>
    rows.some(({ cells }) => cells.some((cell) => cell.question === question)),
  );
  const documents = story.sectors.flatMap((sector) => {
    const inCell = mechanismsIn(sector);
    return sector.lists.filter((list) => !inCell.includes(list));
  });
  const isEmpty = story.also.length === 0 && story.sectors.every(({ answers }) => answers.size === 0);
  return {
    kicker: words.sector.kicker(chosenNames(context)),
    title: sentenceOf(
      separated(
        rows.map(({ finding }) => finding.pieces),
        words.memberSeparator,
      ),
    ),
    questions: asked.map((id) => ({ id, name: words.sector.questions[id] })),
    rows,
    documents: groupLists(context, documents),
    quotesTitle: words.sector.quotes,
    alsoTitle: words.sector.also,
    also: story.also.map((figure) => answerOf(context, figure, [])),
    openTitle: words.sector.open,
    source: bookText(context),
    nothing: isEmpty ? words.sector.nothing(chosenNames(context)) : null,
  };
}

function rowOf(context: Context, story: SectorStory, among: number) {
  const { locale, edition } = context;
  const { sector } = story;
  const entry = edition.sectors.find(({ id }) => id === sector);
  const name = entry === undefined ? sector : pick(locale, entry.name);
  return {
    sector,
    name,
    finding: say(context, `sector.${sector}.title`) ?? sentenceOf(name),
    cells: sectorQuestions
      .map((question) => cellOf(context, story, question))
      .filter(
        ({ answers, statements, mechanisms }) => answers.length + statements.length + mechanisms.length > 0,
      ),
    quotes: quotesIn(context, story, among),
    open: openIn(context, sector, among),
    questions: questionsIn(context, sector, among),
  };
}

/** Where more were held and set up than this, the mechanisms stand with the documents below. */
const mostInCell = 5;

function mechanismsIn({ lists, claims }: SectorStory): SectorStory['lists'] {
  const mechanisms = lists.filter(({ kind }) => kind === 'mechanism');
  return mechanisms.length + claims.length > mostInCell ? [] : mechanisms;
}

function cellOf(context: Context, story: SectorStory, question: SectorQuestion) {
  const figures = story.answers.get(question) ?? [];
  const statements = question === 'held' ? statementsOf(context, story.claims, figures) : [];
  const said = new Set(statements.flatMap((statement) => statement.figures.map((f) => f.indicatorId)));
  return {
    question,
    answers: figures
      .filter(({ id }) => !said.has(id))
      .map((figure) =>
        answerOf(
          context,
          figure,
          story.derived.map(({ id }) => id),
        ),
      ),
    statements,
    mechanisms: question === 'held' ? mechanismsIn(story).map((list) => describeListItem(context, list)) : [],
  };
}

/** A figure with its growth, and with what is worked out from it. */
function answerOf(context: Context, figure: Indicator, derived: readonly string[]) {
  const { locale, edition, results } = context;
  return {
    figure: describeFigure(locale, figure),
    trend: describeTrend(locale, edition, figure),
    derived: derived
      .map((id) => resultOf(results, id))
      .filter(({ inputs }) => inputs[0] === figure.id)
      .map((result) => ({
        figure: describeResult(locale, result),
        // Never without what it rests on.
        words: [pick(locale, result.check.name), pickOrNull(locale, result.check.condition)]
          .filter((part) => part !== null)
          .join(locale.words.memberSeparator),
      })),
  };
}

/** The statements of a sector, those with the article's own word for a result first. */
function statementsOf(context: Context, claims: readonly Claim[], figures: readonly Indicator[]) {
  const held = describeHeld(context);
  return [
    ...claims.filter(({ verdict }) => verdict !== undefined),
    ...claims.filter(({ verdict }) => verdict === undefined),
  ].map((claim) =>
    statementOf(
      context,
      claim,
      held.find(({ id }) => id === claim.id),
      figures,
    ),
  );
}

function statementOf(
  context: Context,
  claim: Claim,
  held: HeldView | undefined,
  figures: readonly Indicator[],
) {
  const { text, ...plain } = describeClaim(context, claim);
  const sentence = held?.sentence ?? sentenceOf(text);
  const named = sentence.pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
  return {
    ...plain,
    sentence,
    verdict: held?.verdict ?? null,
    // The figures of the sector that the sentence says: only their period and scope are to be added.
    figures: figures
      .filter(({ id }) => named.includes(id))
      .map((figure) => describeFigure(context.locale, figure)),
  };
}

/** How many phrases stand for a sector: the fewer sectors, the more. */
const quotedAmong = (sectors: number): number => (sectors === 1 ? 6 : sectors === 2 ? 3 : 1);

/** The phrases of the leading figures and statements, by the place where they stand. */
function quotesIn(context: Context, { answers, claims }: SectorStory, among: number) {
  const cells = [...answers.values()];
  const leading = [
    ...cells.flatMap((figures) => figures.slice(0, 1)),
    ...cells.flatMap((figures) => figures.slice(1)),
  ];
  const ofFigures = leading.flatMap((figure) =>
    quotesOf(context, figure)
      .slice(0, 1)
      .map((quote) => ({ quote, section: figure.section })),
  );
  const ofClaims = claims
    .filter(({ verdict }) => verdict !== undefined)
    .map((claim) => ({ quote: quoteClaim(context, claim), section: claim.section }));
  const [first, ...more] = ofFigures;
  const chosen: { readonly quote: QuoteView; readonly section: string }[] = [];
  for (const next of [...(first === undefined ? [] : [first]), ...ofClaims.slice(0, 2), ...more])
    if (
      chosen.length < quotedAmong(among) &&
      !chosen.some(({ quote }) => textOf(quote) === textOf(next.quote))
    )
      chosen.push(next);
  return [...new Set(chosen.map(({ quote }) => quote.place))].map((place) => {
    const here = chosen.filter(({ quote }) => quote.place === place);
    return {
      place,
      // The section whose panel shows more: the opening has none.
      section: here.map(({ section }) => section).find((section) => section !== openingOf(context)) ?? null,
      quotes: here.map(({ quote }) => quote),
    };
  });
}

const textOf = ({ phrase }: QuoteView): string => phrase.map(({ text }) => text).join('');

/** The phrase of a statement with the word of its result marked. */
function quoteClaim(context: Context, { evidence, verdict }: Claim): QuoteView {
  const { phrase } = evidence;
  const word = verdict?.zh ?? '';
  const at = phrase.indexOf(word);
  const pieces =
    word === '' || at < 0
      ? [{ text: phrase, marked: false }]
      : [
          { text: phrase.slice(0, at), marked: false },
          { text: word, marked: true },
          { text: phrase.slice(at + word.length), marked: false },
        ];
  return {
    phrase: pieces.filter(({ text }) => text !== '').map((piece) => ({ ...piece, inserted: false })),
    reading: null,
    place: placeText(context, evidence),
  };
}

/** How many open questions of a sector stand in its line. */
const openAmong = (sectors: number): number => (sectors === 1 ? 3 : sectors === 2 ? 2 : 1);

/** What the article leaves open of a sector, its own questions first, and whom to ask. A question of several sectors stands once. */
function questionsIn({ locale, edition, choice }: Context, sector: string, among: number) {
  const isOwn = ({ sectors = [] }: OpenQuestion) => Number(sectors[0] === sector);
  return edition.openQuestions
    .filter(({ sectors = [] }) => sectors.find((id) => choice.has(id)) === sector)
    .sort((a, b) => isOwn(b) - isOwn(a))
    .slice(0, openAmong(among))
    .map(({ text, ask }) => ({
      text: pick(locale, text),
      who: pickOrNull(locale, ask) ?? locale.words.sector.authority,
    }));
}

/** The open questions of a sector as one text; null where it has none. */
function openIn(context: Context, sector: string, among: number): string | null {
  const { language, words } = context.locale;
  const questions = questionsIn(context, sector, among);
  const space = language === 'en' ? ' ' : '';
  const said = [...new Set(questions.map(({ who }) => who))].map((who) => {
    const texts = questions.filter((question) => question.who === who).map(({ text }) => text);
    return `${texts.join(space)}${words.sector.ask(who)}`;
  });
  return said.length === 0 ? null : said.join(space);
}
