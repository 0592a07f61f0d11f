import type { TalkLength } from '../../../edition/plan';
import { type SentenceText, sentenceOf } from '../../../format/sentence';
import type { Context } from '../../context';
import { say } from '../../say';
import { describeSectors, type SectorRowView } from '../../sector/describe-sectors';
import { growthSlide, nextSlide, recognitionsSlide } from '../city-slides';
import { coverLines } from '../cover-slide';
import { figuresIn } from '../figures-in';
import { slideFrame } from '../slide-frame';
import { heldIn, heldOf, perSlide, statementsOf } from './sector-held';
import { factsOfRow, numbersOfRow } from './sector-numbers';
import { type PlannedSlide, plannedOfSectors } from './sector-planned';
import { type WaysForm, waysSlide } from './sector-ways';

export type SectorSlide =
  | ReturnType<typeof findingsSlide>
  | ReturnType<typeof heldOf>
  | ReturnType<typeof openSlides>[number]
  | NonNullable<ReturnType<typeof growthSlide | typeof nextSlide | typeof recognitionsSlide>>
  | ReturnType<typeof waysSlide>[number]
  | PlannedSlide;

/** A slide, and how early a short talk takes it. */
interface Ranked {
  readonly slide: SectorSlide;
  readonly rank: number;
}

/** How many slides a talk has between the cover and the end; a longer one has all. */
const most: readonly (readonly [TalkLength, number])[] = [
  [3, 4],
  [5, 6],
  [10, 12],
];

/**
 * The slides of the chosen sectors: what each came to; what was held; its planned slides and, of the rest of its figures, numbers
 * by question; how it was done; what was recognised; what comes next. A short talk takes the findings, then the first slide of each sector, then
 * what was held.
 */
export function slidesOfSectors(
  context: Context,
): readonly { readonly slide: SectorSlide; readonly from: TalkLength }[] {
  const { rows } = describeSectors(context);
  const held = new Map(rows.map((row) => [row.sector, heldIn(context, row)]));
  const all = [...held.values()].flat();
  const together = all.length <= perSlide;
  const growths = growthsOf(context);
  const sectors = rows.map(({ sector }) => sector);
  const planned = plannedOfSectors(context, sectors);
  const [first] = rows;
  const facts =
    rows.length === 1 && first !== undefined && (planned.get(first.sector) ?? []).length === 0
      ? factsOfRow(context, first, all)
      : null;
  // Figures that are said elsewhere in the talk need no slide of numbers.
  const shown = new Set(
    [
      ...[...planned.values(), growths].flat().flatMap(({ figures }) => figures),
      ...all.flatMap(({ sentence }) => figuresIn(context, sentence)),
    ].map(({ indicatorId }) => indicatorId),
  );
  const ownHeld = (row: SectorRowView) => {
    const own = held.get(row.sector) ?? [];
    return together || own.length === 0 ? [] : [heldOf(context, row, own)];
  };
  const told: readonly Ranked[] = [
    ...rows.flatMap((row, i) => [
      ...(i % perSlide === 0 && !isOnCover(context, rows)
        ? [{ slide: findingsSlide(context, rows.slice(i, i + perSlide), i / perSlide + 1), rank: 0 }]
        : []),
      ...(facts === null ? [] : [{ slide: facts, rank: 1 }]),
      ...(facts === null && i === 0 && together && all.length > 0
        ? [{ slide: statementsOf(context, all, 'held-1'), rank: 2 }]
        : []),
      // What the second sector held also stands between two pictures.
      ...ownHeld(row).map((slide) => ({ slide, rank: i === 0 && rows.length > 1 ? 2.5 : 2 })),
      ...(i === 0 ? growths.map((slide) => ({ slide, rank: 1 })) : []),
      ...(facts === null ? bodyOf(context, row, planned, shown) : []).map((slide, n) => ({
        slide,
        rank: n === 0 ? 1 : n + 3,
      })),
    ]),
    ...waysSlide(context, rows).map((slide) => ({ slide, rank: 4 })),
    ...plainOf(context, 'recognitions', recognitionsSlide, 5),
    ...plainOf(context, 'next', nextSlide, 3),
  ];
  return shortest(told);
}

/** The shortest talk that has each slide: the first ranks as far as there is room for them. */
function shortest(told: readonly Ranked[]) {
  const inRank = [...told].sort((a, b) => a.rank - b.rank);
  return told.map((one) => {
    const place = inRank.indexOf(one);
    const from: TalkLength = most.find(([, room]) => place < room)?.[0] ?? 20;
    return { slide: one.slide, from };
  });
}

/** The cover of one sector may say all that its findings say; they would be a slide of repetition. */
function isOnCover(context: Context, rows: readonly SectorRowView[]): boolean {
  const ids = (sentences: readonly SentenceText[]) =>
    sentences.flatMap((sentence) => figuresIn(context, sentence)).map(({ indicatorId }) => indicatorId);
  const said = ids(
    coverLines(
      context,
      rows.map(({ sector }) => sector),
    ),
  );
  const found = ids(rows.map(({ finding }) => finding));
  // What the cover of another edition says by rule is the finding itself, and its deck is short enough.
  const isWritten = rows.every(({ sector }) => say(context, `cover.${sector}`) !== null);
  return rows.length === 1 && isWritten && found.length > 0 && found.every((id) => said.includes(id));
}

/** Planned slides and numbers by turns, so that neighbours differ. */
function bodyOf(
  context: Context,
  row: SectorRowView,
  planned: ReadonlyMap<string, readonly PlannedSlide[]>,
  shown: ReadonlySet<string>,
): readonly PlannedSlide[] {
  // In the talk of a sector its name says more than the part of the article.
  const own = (planned.get(row.sector) ?? []).map((slide) => ({ ...slide, kicker: row.name }));
  const all = numbersOfRow(context, row, shown);
  // One number alone is a slide where the sector has no other.
  const numbers =
    own.length === 0 && all.length === 1 ? all : all.filter(({ figures }) => figures.length > 1);
  const pictures = own.filter(({ kind }) => kind === 'picture');
  const others = [...own.filter(({ kind }) => kind === 'numbers'), ...numbers];
  const longer = Math.max(pictures.length, others.length);
  return Array.from({ length: longer }, (_, i) => [
    ...pictures.slice(i, i + 1),
    ...others.slice(i, i + 1),
  ]).flat();
}

/** Two growths or more are compared; one stands with its number. */
function growthsOf(context: Context) {
  const plan = context.edition.plan.slides.find(({ kind }) => kind === 'growths');
  const slide = plan === undefined ? null : growthSlide(context, plan.id);
  return slide === null || slide.trends.length < 2 ? [] : [slide];
}

function plainOf<S extends SectorSlide>(
  context: Context,
  kind: 'recognitions' | 'next',
  describe: (context: Context, id: string) => S | null,
  rank: number,
): readonly Ranked[] {
  const plan = context.edition.plan.slides.find((slide) => slide.kind === kind);
  const slide = plan === undefined ? null : describe(context, plan.id);
  // One recognition alone is no slide.
  if (slide === null || (slide.kind === 'recognitions' && slide.items.length < 2)) return [];
  return [{ slide, rank }];
}

/** What one sector came to, or two, each in fewer words. */
function findingsSlide(context: Context, rows: readonly SectorRowView[], n: number) {
  const { words, language } = context.locale;
  const [opening = sentenceOf(), results = sentenceOf()] = rows.map(({ sector, finding }) =>
    sentenceOf(((rows.length > 1 ? say(context, `finding.${sector}`) : null) ?? finding).pieces, words.stop),
  );
  const apart = language === 'en' ? ' ' : '';
  const whole = sentenceOf(opening.pieces, results.text === '' ? '' : apart, results.pieces);
  const verdicts = rows.flatMap((row) => heldIn(context, row).map(({ verdict }) => verdict));
  return {
    ...slideFrame(context, {
      id: `findings-${n}`,
      title: whole,
      label: words.names(rows.map(({ name }) => name)),
      figures: figuresIn(context, whole),
    }),
    kind: 'message' as const,
    message: {
      opening,
      results,
      apart,
      stress: verdicts.find((verdict) => opening.text.includes(verdict)) ?? null,
      whole,
    },
    findings: [opening, results]
      .filter(({ text }) => text !== '')
      .map((sentence) => ({
        sentence,
        verdicts: verdicts.filter((verdict) => sentence.text.includes(verdict)),
      })),
  };
}

/** So many questions fill a slide. */
const mostOpen = 7;

/** In the annex: what the article leaves open of each sector, and whom to ask. */
export function openSlides(context: Context) {
  const { stage } = context.locale.words;
  const open = describeSectors(context).rows.flatMap(({ sector, questions }) =>
    questions.map(({ text: question, who }, i) => {
      const text = sentenceOf(question.replace(/[。.]$/, ''));
      return { id: `${sector}-${i}`, title: who, text, lines: [text] };
    }),
  );
  return open.length === 0
    ? []
    : [
        {
          ...slideFrame(context, {
            id: 'open',
            kicker: stage.annex,
            title: stage.openTitle,
            label: stage.open,
          }),
          kind: 'ways' as const,
          form: 'questions' as WaysForm,
          rows: open.slice(0, mostOpen),
        },
      ];
}
