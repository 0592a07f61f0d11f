import { plainly, type SentenceText } from '../../format/sentence';
import type { Context } from '../../views/context';
import type { TrendView } from '../../views/figure/figure';
import {
  describeOnePage,
  type OnePageView,
  type SheetPart,
  type SheetRow,
} from '../../views/one-page/describe-one-page';
import type { scopeOf } from '../../views/scope';
import { sheetTheme } from '../design';
import type { DocumentBlock, DocumentCell, DocumentRun } from '../ooxml/document/document';
import { documentBytes } from '../ooxml/document/document-bytes';
import { propertiesOf } from '../properties-of';
import { beforeText, evenColumns, growthText, onePageLook, rowColumns, rowsThatFit } from './one-page-design';

/** The year or some sectors on one page of A4, as a .docx file. */
export function writeOnePage(context: Context, scope: ReturnType<typeof scopeOf>, date: Date): Uint8Array {
  const {
    language,
    words: { onePage },
  } = context.locale;
  const view = describeOnePage(context);
  const { parts, left } = rowsThatFit(view, language);
  return documentBytes({
    ...onePageLook(language),
    foot: view.source,
    theme: sheetTheme(scope.edition.name),
    properties: propertiesOf(context, scope, date, onePage.name),
    blocks: [
      line('Title', view.title),
      line('Blanks', view.blanks.map((blank) => `${blank}${'_'.repeat(12)}`).join('　')),
      ...(view.message === null
        ? []
        : [{ kind: 'paragraph' as const, style: 'Message', runs: runsOf(view.message) }]),
      ...trendBlocks(view),
      ...parts.flatMap(partBlocks),
      ...(left === 0 ? [] : [line('Note', view.left(left))]),
      line('Note', [view.signs, ...view.notes].join(onePage.between)),
    ],
  });
}

const line = (style: string, text: string): DocumentBlock => ({ kind: 'paragraph', style, runs: [{ text }] });

/** Figures are bold; what was worked out has its ring, what was restored its dots. */
const runsOf = ({ pieces }: SentenceText): readonly DocumentRun[] =>
  pieces.map((piece) => ({
    text: plainly(piece),
    bold: piece.figure !== null,
    restored: piece.figure?.status === 'reconstructed',
  }));

/** The growths beside each other: name, number, growth, the year before. */
function trendBlocks({ trendsTitle, trends }: OnePageView): readonly DocumentBlock[] {
  if (trends.length === 0) return [];
  const row = (style: string, textOf: (trend: TrendView) => string): readonly DocumentCell[] =>
    trends.map((trend) => ({ style, runs: [{ text: textOf(trend), bold: style === 'Number' }] }));
  return [
    line('Part', trendsTitle),
    {
      kind: 'table',
      style: 'Small',
      columns: evenColumns(trends.length),
      lines: 'none',
      rows: [
        row('Small', ({ current }) => current.label),
        row('Number', ({ current }) => current.text),
        row('Small', growthText),
        row('Small', beforeText),
      ],
    },
  ];
}

function partBlocks({ title, columns, rows }: SheetPart): readonly DocumentBlock[] {
  if (rows.length === 0) return [];
  return [
    line('Part', title),
    columns === 2
      ? { kind: 'table', style: 'Normal', columns: evenColumns(2), lines: 'none', rows: pairs(rows) }
      : {
          kind: 'table',
          style: 'Normal',
          columns: rowColumns,
          lines: 'rows',
          rows: rows.map((row): readonly DocumentCell[] => [leadOf(row), { runs: runsOf(row.sentence) }]),
        },
  ];
}

function leadOf({ lead }: SheetRow): DocumentCell {
  if (lead === null) return { runs: [] };
  if (lead === 'tick') return { runs: [{ text: '√', colour: 'accent1' }], align: 'right' };
  if (typeof lead === 'string') return { runs: [{ text: lead, colour: 'dk2' }] };
  return {
    runs: [{ text: lead.text, bold: true, restored: lead.status === 'reconstructed' }],
    align: 'right',
  };
}

/** Short rows beside each other, each behind its tick. */
function pairs(rows: readonly SheetRow[]): readonly (readonly DocumentCell[])[] {
  const cells = rows.map(
    ({ sentence }): DocumentCell => ({ runs: [{ text: '√ ', colour: 'accent1' }, ...runsOf(sentence)] }),
  );
  return cells.flatMap((cell, i) => (i % 2 === 0 ? [[cell, cells[i + 1] ?? { runs: [] }]] : []));
}
