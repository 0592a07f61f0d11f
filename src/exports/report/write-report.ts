import type { EditionTexts } from '../../edition/texts';
import { fileWordsOf } from '../../format/words/file';
import type { Context } from '../../views/context';
import { describeReport, type ReportBlock, type ReportSentence } from '../../views/file/describe-report';
import type { scopeOf } from '../../views/scope';
import type { TableView } from '../../views/table-view';
import { chartOf } from '../chart-of';
import { sheetTheme } from '../design';
import type { ChartSizes } from '../ooxml/chart/chart';
import type { DocumentBlock, DocumentCell, DocumentRun, DocumentTable } from '../ooxml/document/document';
import { documentBytes } from '../ooxml/document/document-bytes';
import { propertiesOf } from '../properties-of';
import { reportLook, textWidth } from './report-design';

const sizes: ChartSizes = { label: 11, axis: 10 };
/** In points: of a bar with the space beside it, and of what a chart has besides. */
const barHeight = 30;
const chartMargin = 24;

/** The year or some sectors as a .docx file. */
export function writeReport(
  context: Context,
  texts: EditionTexts | null,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
): Uint8Array {
  const { language } = context.locale;
  const words = fileWordsOf(language);
  const view = describeReport(context, texts, scope.date);
  const counted = { tables: 0, charts: 0 };
  return documentBytes({
    ...reportLook(language),
    foot: words.report.foot(scope.edition.name),
    theme: sheetTheme(scope.edition.name),
    properties: propertiesOf(context, scope, date, words.kinds.report),
    blocks: [
      { kind: 'paragraph', style: 'Title', runs: [{ text: view.title }] },
      { kind: 'paragraph', style: 'Made', runs: [{ text: view.made }] },
      ...view.blocks.flatMap((block) => blocksOf(block, language, counted)),
    ],
  });
}

function blocksOf(
  block: ReportBlock,
  language: 'zh' | 'en',
  counted: { tables: number; charts: number },
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
          runs: block.sentences.flatMap((sentence, i) => runsOf(sentence, language === 'en' && i > 0)),
        },
      ];
    case 'table':
      counted.tables += 1;
      return [
        line('TableTitle', words.table(counted.tables, block.title)),
        tableOf(block.table),
        line('Note', block.note),
      ];
    case 'picture': {
      const chart = chartOf(block.picture);
      // A picture without bars is told by the sentences above it.
      if (chart === null) return [];
      counted.charts += 1;
      const height = chart.categories.length * barHeight + chartMargin;
      return [
        { kind: 'chart', style: 'Chart', chart, sizes, width: textWidth, height },
        line('ChartTitle', words.chart(counted.charts, block.title)),
      ];
    }
  }
}

/** A sentence with its figures; the mark of what it rests on stands behind it. */
function runsOf({ sentence, evidence }: ReportSentence, apart: boolean): readonly DocumentRun[] {
  const runs: DocumentRun[] = sentence.pieces.map(({ text, figure }) => ({
    text: figure?.status === 'derived' ? `${text}°` : text,
    restored: figure?.status === 'reconstructed',
  }));
  const last = runs.pop();
  if (last === undefined) return [];
  return [
    ...(apart ? [{ text: ' ' }] : []),
    ...runs,
    evidence === null ? last : { ...last, footnote: evidence },
  ];
}

/** The first column is as wide as two others. */
function tableOf({ columns, rows }: TableView): DocumentTable {
  const share = textWidth / (columns.length + 1);
  return {
    kind: 'table',
    style: 'Cell',
    columns: columns.map((_, i) => (i === 0 ? 2 * share : share)),
    rows: [
      columns.map(
        (text, i): DocumentCell => ({ runs: [{ text, bold: true }], align: i === 0 ? 'left' : 'right' }),
      ),
      ...rows.map((row) =>
        row.map(
          ({ text, figure }, i): DocumentCell => ({
            runs: [{ text }],
            align: i === 0 ? 'left' : 'right',
            dashed: figure?.status === 'derived',
          }),
        ),
      ),
    ],
  };
}
