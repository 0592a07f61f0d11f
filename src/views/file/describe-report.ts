import { isComputed } from '../../derive/baseline';
import { isFiltered } from '../../derive/sector-filter';
import type { EditionTexts } from '../../edition/texts';
import { pick } from '../../format/locale';
import { fileWordsOf } from '../../format/words/file';
import { type Context, chosenNames, openingOf, panelName } from '../context';
import { describeArea, groupsIn, sectionsInOrder } from '../screen/describe-area';
import { describeGrowth } from '../screen/describe-growth';
import type { GroupView, PictureView } from '../view';
import { readingOf } from './report-reading';
import { evidenceText, plain, recognitions, sentencesOf, summaryOf } from './report-sentences';
import type { ReportBlock, ReportView } from './report-view';
import { ended, nothingTold, type ReportSentence, type Told, whatIsNew } from './told';

/** What is needed while a report is told. */
interface Telling {
  readonly context: Context;
  readonly texts: EditionTexts | null;
  readonly draws: Wanted['draws'];
  readonly told: Told;
}

interface Wanted {
  /** The only section that is told; null for all. */
  readonly section: string | null;
  /** Whether a picture becomes one of the report: the others are told by their sentences. */
  readonly draws: (picture: PictureView) => boolean;
}

/** The year, or under a filter the chosen sectors, as a report of several pages. */
export function describeReport(
  context: Context,
  texts: EditionTexts | null,
  date: string,
  { section, draws }: Wanted,
): ReportView {
  const { edition, locale } = context;
  const words = fileWordsOf(locale.language).report;
  const of = [
    ...(section === null ? [] : [panelName(context, section)]),
    ...(isFiltered(context.choice) ? [chosenNames(context)] : []),
  ].join(locale.words.memberSeparator);
  const telling: Telling = { context, texts, draws, told: nothingTold() };
  return {
    title: words.title(pick(locale, edition.place), edition.year),
    of: of === '' ? null : locale.words.brackets(of),
    made: words.made(pick(locale, edition.source.book), date),
    blocks: [
      ...(section === null ? wholeOf(telling) : sectionOf(telling, section)),
      ...headed(1, words.reading, readingOf(context, section)),
    ],
  };
}

const headed = (level: 1 | 2, text: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks];

function wholeOf(telling: Telling): readonly ReportBlock[] {
  const { context } = telling;
  const words = fileWordsOf(context.locale.language).report;
  const sections = sectionsInOrder(context.edition);
  const of = (kind: (typeof sections)[number]['kind']) =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap(({ id }) =>
        headed(2, panelName(context, id), bodyOf(telling, groupsIn(describeArea(context, id)))),
      );
  return [
    ...headed(1, words.overall, overall(telling)),
    ...headed(1, words.work, of('work-area')),
    ...headed(1, words.chapters, of('chapter')),
    ...headed(
      1,
      words.recognition,
      paragraph(
        telling,
        sections.flatMap(({ id }) => recognitions(context, id)),
      ),
    ),
  ];
}

/** The parts of one section, each by its subject. */
function sectionOf(telling: Telling, id: string): readonly ReportBlock[] {
  const { context } = telling;
  const words = fileWordsOf(context.locale.language).report;
  const view = describeArea(context, id);
  return [
    ...(isFiltered(context.choice)
      ? []
      : paragraph(telling, [plain(ended(view.title, context.locale.words.stop))])),
    ...groupsIn(view).flatMap((group) => {
      // The finding above sums up and has no phrase of its own.
      const blocks = bodyOf({ ...telling, told: nothingTold() }, [group]);
      return group.subject === null ? blocks : headed(1, group.subject, blocks);
    }),
    ...headed(1, words.recognition, paragraph(telling, recognitions(context, id))),
  ];
}

/** What it comes to, what the opening says, and the growths as a table. */
function overall(telling: Telling): readonly ReportBlock[] {
  const { context } = telling;
  const words = fileWordsOf(context.locale.language).report;
  const opening = openingOf(context);
  const growth = describeGrowth(context);
  const isBeside = context.edition.indicators.some(isComputed);
  // What sums up is told again where it belongs, but not in the very next paragraph.
  const here: Telling = { ...telling, told: nothingTold() };
  const summary = paragraph(here, summaryOf(context));
  const summed = new Set(here.told.figures);
  const body = opening === null ? [] : bodyOf(here, groupsIn(describeArea(context, opening)));
  for (const figure of here.told.figures) if (!summed.has(figure)) telling.told.figures.add(figure);
  telling.told.texts.push(...here.told.texts);
  for (const picture of here.told.pictures) telling.told.pictures.add(picture);
  return [
    ...summary,
    ...body,
    ...growth.blocks.flatMap((block) =>
      block.kind === 'trends' || block.kind === 'compared'
        ? [
            {
              kind: 'table' as const,
              title: block.kind === 'trends' ? words.growthTable : block.title,
              table: block.table,
              note: isBeside ? (growth.remark ?? '') : words.tableNote,
            },
          ]
        : [],
    ),
  ];
}

const paragraph = (telling: Telling, sentences: readonly ReportSentence[]): readonly ReportBlock[] =>
  paragraphOf(telling.context, whatIsNew(sentences, telling.told));

const paragraphOf = (context: Context, said: readonly ReportSentence[]): readonly ReportBlock[] =>
  said.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          sentences: said.map(({ sentence }) => sentence),
          evidence: evidenceText(
            context,
            said.flatMap(({ evidence }) => evidence),
          ),
        },
      ];

/** A paragraph of more sentences than this is hard to read. */
const longest = 6;

/** The groups of a panel, those without a picture between them in one paragraph. */
function bodyOf(telling: Telling, groups: readonly GroupView[]): readonly ReportBlock[] {
  const blocks: ReportBlock[] = [];
  let waiting: readonly ReportSentence[] = [];
  const write = () => {
    blocks.push(...paragraphOf(telling.context, waiting));
    waiting = [];
  };
  for (const group of groups) {
    const sentences = whatIsNew(sentencesOf(telling.context, telling.texts, group), telling.told);
    if (waiting.length + sentences.length > longest) write();
    waiting = [...waiting, ...sentences];
    const drawn = group.pictures.filter(
      (picture) => telling.draws(picture) && !telling.told.pictures.has(picture.id),
    );
    if (drawn.length > 0) write();
    for (const picture of drawn) {
      telling.told.pictures.add(picture.id);
      blocks.push({ kind: 'picture', title: picture.title.text, picture });
    }
  }
  write();
  return blocks;
}
