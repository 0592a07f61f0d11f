import type { EditionTexts } from '../../edition/texts';
import { plainly, type SentenceText } from '../../format/sentence';
import { fileWordsOf } from '../../format/words/file';
import { nativeOf } from '../../pictures/natives';
import type { Context } from '../../views/context';
import { describeReport } from '../../views/file/describe-report';
import type { ReportBlock } from '../../views/file/report-view';
import type { scopeOf } from '../../views/scope';
import { numberColumns, type TableView } from '../../views/table-view';
import type { PictureView } from '../../views/view';
import { chartOf } from '../chart-of';
import { sheetTheme } from '../design';
import { charactersOf } from '../measure';
import type { Chart, ChartSizes } from '../ooxml/chart/chart';
import type { DocumentBlock, DocumentCell, DocumentRun, DocumentTable } from '../ooxml/document/document';
import { documentBytes } from '../ooxml/document/document-bytes';
import { propertiesOf } from '../properties-of';
import { reportLook, textWidth } from './report-design';

const sizes: ChartSizes = { label: 11, axis: 10 };
const leastLabel = 7;
/** Of a chart's width. */
const plotShare = 0.95;

/** Names within the pieces of a bar are as small as the narrowest piece wants; beside the bar they are not said again. */
function sizesOf({ labels, series, max }: Chart): ChartSizes {
  if (labels !== 'middle') return sizes;
  const room = series.flatMap(({ name, points }) =>
    points.flatMap((point) =>
      point === null
        ? []
        : ((Number(point.digits) / max) * textWidth * plotShare) / (charactersOf(name) * 0.55),
    ),
  );
  return { ...sizes, bare: true, label: Math.max(leastLabel, Math.floor(Math.min(sizes.label, ...room))) };
}
/** In points: of a bar with the space beside it, and of what a chart has besides. */
const barHeight = 30;
const chartMargin = 24;

/**
 * The year, some sectors or one section as a .docx file.
 * @param section the only one that it tells; null for all
 */
export function writeReport(
  context: Context,
  texts: EditionTexts | null,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
  section: string | null = null,
): Uint8Array {
  const { language } = context.locale;
  const words = fileWordsOf(language);
  const view = describeReport(context, texts, scope.date, { section, draws });
  const counted = { tables: 0, charts: 0 };
  return documentBytes({
    ...reportLook(language),
    foot: words.report.foot(scope.edition.name),
    theme: sheetTheme(scope.edition.name),
    properties: propertiesOf(context, scope, date, words.kinds.report),
    blocks: [
      { kind: 'paragraph', style: 'Title', runs: [{ text: view.title }] },
      ...(view.of === null ? [] : [{ kind: 'paragraph' as const, style: 'Made', runs: [{ text: view.of }] }]),
      { kind: 'paragraph', style: 'Made', runs: [{ text: view.made }] },
      ...view.blocks.flatMap((block, i) =>
        blocksOf(block, language, counted, view.blocks[i + 1]?.kind === 'picture'),
      ),
    ],
  });
}

function blocksOf(
  block: ReportBlock,
  language: 'zh' | 'en',
  counted: { tables: number; charts: number },
  keepsNext: boolean,
): readonly DocumentBlock[] {
  const words = fileWordsOf(language).report;
  const line = (style: string, text: string): DocumentBlock => ({
    kind: 'paragraph',
    style,
    runs: [{ text }],
  });
  switch (block.kind) {
    case 'heading':
      return [line(`Heading${block.level}`, block.text)];
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          style: 'Normal',
          keepsNext,
          runs: withFootnote(
            block.sentences.flatMap((sentence, i) => runsOf(sentence, language === 'en' && i > 0)),
            block.evidence,
          ),
        },
      ];
    case 'table':
      counted.tables += 1;
      return [
        line('TableTitle', words.table(counted.tables, block.title)),
        tableOf(block.table),
        ...(block.note === '' ? [] : [line('Note', block.note)]),
      ];
    case 'notes':
      return block.lines.map((text) => line('Note', text));
    case 'picture': {
      const chart = chartOf(block.picture);
      if (chart === null) return [];
      counted.charts += 1;
      const height = chart.categories.length * barHeight + chartMargin;
      return [
        { kind: 'chart', style: 'Chart', chart, sizes: sizesOf(chart), width: textWidth, height },
        line('ChartTitle', words.chart(counted.charts, block.title)),
        ...[block.picture.caution?.text ?? '', block.picture.filtered ?? '']
          .filter((text) => text !== '')
          .map((text) => line('Note', text)),
      ];
    }
  }
}

/** A picture without bars is told by its sentences. */
const draws = ({ spec }: PictureView): boolean => nativeOf(spec) !== null;

/** A sentence with its figures. */
const runsOf = ({ pieces }: SentenceText, apart: boolean): readonly DocumentRun[] => [
  ...(apart ? [{ text: ' ' }] : []),
  ...pieces.map((piece) => ({
    text: plainly(piece),
    restored: piece.figure?.status === 'reconstructed',
  })),
];

/**
 * The mark of what a paragraph rests on stands at its end, before a Chinese full stop: behind it, it could come to stand on a
 * line of its own.
 */
function withFootnote(runs: readonly DocumentRun[], footnote: string | null): readonly DocumentRun[] {
  const last = runs[runs.length - 1];
  if (last === undefined || footnote === null) return runs;
  const [stop = ''] = last.text.match(/。$/) ?? [];
  const before = runs.slice(0, -1);
  const text = last.text.slice(0, last.text.length - stop.length);
  const marked = text === '' ? before.pop() : { ...last, text };
  return marked === undefined
    ? [{ ...last, footnote }]
    : [...before, { ...marked, footnote }, ...(stop === '' ? [] : [{ text: stop }])];
}

/** A table of so few rows stays on one page. */
const shortTable = 8;

/** Columns share the width by their longest texts; those of numbers stand right. */
function tableOf(table: TableView): DocumentTable {
  const { columns, rows } = table;
  const hasNumbers = numberColumns(table);
  const align = (i: number) => (hasNumbers[i] === true ? 'right' : 'left');
  return {
    kind: 'table',
    style: 'Cell',
    together: rows.length <= shortTable,
    columns: sharesOf(columns.map((column, i) => [column, ...rows.map((row) => row[i]?.text ?? '')])),
    rows: [
      columns.map((text, i): DocumentCell => ({ runs: [{ text, bold: true }], align: align(i) })),
      ...rows.map((row) =>
        row.map(
          ({ text, figure }, i): DocumentCell => ({
            runs: [{ text }],
            align: align(i),
            dashed: figure?.status === 'derived',
          }),
        ),
      ),
    ],
  };
}

/** Half of the size of a cell's letters, and what stands beside them. */
const letterWidth = 5.8;
const cellMargins = 14;

/** What fits in one line gets its line; the rest is shared among the longer ones. */
function sharesOf(columns: readonly (readonly string[])[]): readonly number[] {
  const wanted = columns.map(
    (texts) =>
      cellMargins + letterWidth * Math.max(...texts.flatMap((text) => text.split('\n')).map(charactersOf)),
  );
  const even = textWidth / columns.length;
  const narrow = wanted.map((width) => width <= even);
  const left = textWidth - wanted.reduce((sum, width, i) => sum + (narrow[i] === true ? width : 0), 0);
  // Of two long ones the longer may take more lines.
  const share = (width: number) => Math.sqrt(width);
  const long = wanted.reduce((sum, width, i) => sum + (narrow[i] === true ? 0 : share(width)), 0);
  if (long === 0) return wanted.map((width) => (width * textWidth) / (textWidth - left));
  return wanted.map((width, i) => (narrow[i] === true ? width : (left * share(width)) / long));
}
