import { indicatorOf } from '../../derive/check';
import { isFiltered } from '../../derive/sector-filter';
import type { EditionTexts } from '../../edition/texts';
import { pick } from '../../format/locale';
import { type SentenceText, sentenceOf } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { type Context, chosenNames, panelName, placeText } from '../context';
import { describeArea, sectionsInOrder } from '../screen/describe-area';
import { describeMessage } from '../screen/describe-city';
import { describeGrowth } from '../screen/describe-growth';
import { describeLists } from '../screen/describe-lists';
import { speakFigure } from '../slide/talk/spoken';
import type { TableView } from '../table-view';
import type { GroupView, PictureView, View } from '../view';

/** A sentence of a report with what it rests on: a phrase of the article and its place; null for none. */
export interface ReportSentence {
  readonly sentence: SentenceText;
  readonly evidence: string | null;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly sentences: readonly ReportSentence[] }
  | { readonly kind: 'table'; readonly title: string; readonly table: TableView; readonly note: string }
  | { readonly kind: 'picture'; readonly title: string; readonly picture: PictureView };

export interface ReportView {
  readonly title: string;
  readonly made: string;
  readonly blocks: readonly ReportBlock[];
}

/** The year, or under a filter the chosen sectors, as a report of several pages. */
export function describeReport(context: Context, texts: EditionTexts | null, date: string): ReportView {
  const { edition, locale } = context;
  const words = fileWordsOf(locale.language).report;
  const place = pick(locale, edition.place);
  const title = words.title(place, edition.year);
  const sections = sectionsInOrder(edition);
  const of = (kind: (typeof sections)[number]['kind']) =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap(({ id }) => sectionBlocks(context, id, panelName(context, id), texts));
  const named = (text: string, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...blocks];
  return {
    title: isFiltered(context.choice) ? `${title}（${chosenNames(context)}）` : title,
    made: words.made(pick(locale, edition.source.book), date),
    blocks: [
      ...named(words.overall, overall(context, texts)),
      ...named(words.work, of('work-area')),
      ...named(words.chapters, of('chapter')),
      ...named(words.recognition, recognitions(context)),
    ],
  };
}

/** The message, what the opening says, and the growths as a table. */
function overall(context: Context, texts: EditionTexts | null): readonly ReportBlock[] {
  const words = fileWordsOf(context.locale.language).report;
  const message = isFiltered(context.choice) ? sentenceOf() : describeMessage(context).whole;
  const growth = describeGrowth(context);
  const opening = context.edition.sections.find(({ kind }) => kind === 'overview');
  const trends = growth.blocks.find(({ kind }) => kind === 'trends');
  return [
    ...paragraph([plain(message)]),
    ...(opening === undefined ? [] : bodyOf(context, describeArea(context, opening.id), texts)),
    ...(trends?.kind === 'trends'
      ? [
          {
            kind: 'table' as const,
            title: words.growthTable,
            table: trends.table,
            note: words.tableNote,
          },
        ]
      : []),
  ];
}

const plain = (sentence: SentenceText): ReportSentence => ({ sentence, evidence: null });

const paragraph = (sentences: readonly ReportSentence[]): readonly ReportBlock[] => {
  const said = sentences.filter(({ sentence }) => sentence.text !== '');
  return said.length === 0 ? [] : [{ kind: 'paragraph', sentences: said }];
};

function sectionBlocks(
  context: Context,
  id: string,
  name: string,
  texts: EditionTexts | null,
): readonly ReportBlock[] {
  const view = describeArea(context, id);
  const body = bodyOf(context, view, texts);
  return body.length === 0 ? [] : [{ kind: 'heading', level: 2, text: name }, ...body];
}

/** The groups of a panel: a paragraph each, then its pictures. */
const bodyOf = (context: Context, view: View, texts: EditionTexts | null): readonly ReportBlock[] =>
  view.blocks.flatMap((block) => (block.kind === 'group' ? groupBlocks(context, block, texts) : []));

function groupBlocks(context: Context, group: GroupView, texts: EditionTexts | null): readonly ReportBlock[] {
  const drawn = group.pictures.flatMap(({ figures }) =>
    figures.flatMap(({ indicatorId, derivedBy }) => (derivedBy === null ? indicatorId : [])),
  );
  const ids = [...new Set([...drawn, ...group.rows.map(({ figure }) => figure.indicatorId)])];
  const stop = context.locale.words.stop;
  return [
    ...paragraph([
      ...ids.map((id) => figureSentence(context, id, texts)),
      ...group.held.map(({ sentence, phrase, source }) => ({
        sentence: ended(sentence, stop),
        evidence: evidenceOf(context, phrase, source),
      })),
      ...group.claims.map(({ text, phrase, source }) => ({
        sentence: ended(sentenceOf(text), stop),
        evidence: evidenceOf(context, phrase, source),
      })),
    ]),
    ...group.pictures.map(
      (picture): ReportBlock => ({ kind: 'picture', title: picture.title.text, picture }),
    ),
  ];
}

const ended = (sentence: SentenceText, stop: string): SentenceText =>
  /[。.；;]$/.test(sentence.text) ? sentence : sentenceOf(sentence.pieces, stop);

const evidenceOf = (context: Context, phrase: string, place: string): string =>
  fileWordsOf(context.locale.language).report.evidence(phrase, place);

function figureSentence(context: Context, id: string, texts: EditionTexts | null): ReportSentence {
  const indicator = indicatorOf(context.edition, id);
  const { evidence } = indicator;
  return {
    sentence: speakFigure(context, indicator, texts),
    evidence: evidenceOf(context, evidence.phrase, placeText(context, evidence)),
  };
}

/** What others said of the work, each in its sentence. */
function recognitions(context: Context): readonly ReportBlock[] {
  const { words } = context.locale;
  const items = context.edition.sections.flatMap(({ id }) =>
    describeLists(context, id).flatMap((group) => (group.kind === 'recognition' ? group.items : [])),
  );
  return paragraph(
    items.map(({ title, levelLabel, phrase, source }) => ({
      sentence: sentenceOf(levelLabel === null ? title : `${title}${words.brackets(levelLabel)}`, words.stop),
      evidence: evidenceOf(context, phrase, source),
    })),
  );
}
