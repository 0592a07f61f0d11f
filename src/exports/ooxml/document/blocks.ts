import { addChart } from '../chart/chart-part';
import { namespaces } from '../namespaces';
import type { OfficePackage } from '../office-package';
import { emu, twips } from '../units';
import { embeddedSheet, embeddedWorkbook } from '../workbook/embedded-workbook';
import { tag, type Xml } from '../xml';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentChart,
  DocumentParagraph,
  DocumentRun,
  DocumentTable,
  OfficeDocument,
} from './document';
import { documentPath as path, textXml, w, wordColour } from './word';

/** What grows while a document is written. */
export interface Writing {
  readonly document: OfficeDocument;
  readonly file: OfficePackage;
  readonly footnotes: string[];
  charts: number;
}

export function blockXml(block: DocumentBlock, writing: Writing): Xml {
  if (block.kind === 'paragraph') return paragraphXml(block, writing);
  return block.kind === 'table' ? tableXml(block, writing) : chartXml(block, writing);
}

const paragraphXml = ({ style, runs, startsPage, keepsNext }: DocumentParagraph, writing: Writing): Xml =>
  tag(
    'w:p',
    {},
    tag(
      'w:pPr',
      {},
      w('pStyle', style),
      keepsNext === true && tag('w:keepNext'),
      startsPage === true && tag('w:pageBreakBefore'),
    ),
    runs.map((run) => runXml(run, writing)),
  );

function runXml(
  { text, bold, colour, restored, footnote, link }: DocumentRun,
  { file, footnotes }: Writing,
): Xml {
  if (text === '') return '';
  const run = tag(
    'w:r',
    {},
    tag(
      'w:rPr',
      {},
      bold === true && tag('w:b'),
      colour !== undefined && wordColour(colour),
      restored === true && w('u', 'dotted'),
    ),
    textXml(text),
  );
  const whole =
    link === undefined
      ? run
      : tag('w:hyperlink', { 'r:id': file.relate(path, 'hyperlink', link, true) }, run);
  if (footnote === undefined) return whole;
  footnotes.push(footnote);
  return [
    whole,
    tag(
      'w:r',
      {},
      tag('w:rPr', {}, w('rStyle', 'FootnoteReference')),
      tag('w:footnoteReference', { 'w:id': footnotes.length }),
    ),
  ].join('');
}

function tableXml(
  { style, columns, rows, lines = 'head', together = false }: DocumentTable,
  writing: Writing,
): Xml {
  const edge = (name: string, size: number) =>
    tag(`w:${name}`, {
      'w:val': 'single',
      'w:sz': size,
      'w:space': 0,
      // Where a program knows no themes, it takes the colour that the theme has now.
      'w:color': lines === 'head' ? 'auto' : writing.document.theme.colours.accent5,
      'w:themeColor': lines === 'head' ? null : 'accent5',
    });
  return tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': twips(columns.reduce((sum, width) => sum + width, 0)), 'w:type': 'dxa' }),
      lines !== 'none' &&
        tag(
          'w:tblBorders',
          {},
          lines === 'head' && [edge('top', 12), edge('bottom', 12)],
          edge('insideH', lines === 'head' ? 4 : 2),
        ),
      tag('w:tblLayout', { 'w:type': 'fixed' }),
    ),
    tag(
      'w:tblGrid',
      {},
      columns.map((width) => tag('w:gridCol', { 'w:w': twips(width) })),
    ),
    rows.map((cells, i) =>
      tag(
        'w:tr',
        {},
        tag('w:trPr', {}, tag('w:cantSplit'), i === 0 && lines === 'head' && tag('w:tblHeader')),
        cells.map((cell, k) =>
          cellXml(cell, columns[k] ?? 0, style, together && i < rows.length - 1, writing),
        ),
      ),
    ),
  );
}

function cellXml(
  { runs, align, dashed, style: own }: DocumentCell,
  width: number,
  style: string,
  keepsNext: boolean,
  writing: Writing,
): Xml {
  const edge = (name: string) =>
    tag(`w:${name}`, {
      'w:val': 'dashed',
      'w:sz': 6,
      'w:space': 0,
      'w:color': 'auto',
      'w:themeColor': 'accent1',
    });
  return tag(
    'w:tc',
    {},
    tag(
      'w:tcPr',
      {},
      tag('w:tcW', { 'w:w': twips(width), 'w:type': 'dxa' }),
      dashed === true && tag('w:tcBorders', {}, ['top', 'left', 'bottom', 'right'].map(edge)),
      w('vAlign', 'center'),
    ),
    tag(
      'w:p',
      {},
      tag(
        'w:pPr',
        {},
        w('pStyle', own ?? style),
        keepsNext && tag('w:keepNext'),
        align !== undefined && w('jc', align),
      ),
      runs.map((run) => runXml(run, writing)),
    ),
  );
}

function chartXml({ style, chart, sizes, width, height }: DocumentChart, writing: Writing): Xml {
  const { document, file } = writing;
  const { theme, properties } = document;
  writing.charts += 1;
  const name = `chart${writing.charts}`;
  const workbook = `word/embeddings/${name}.xlsx`;
  file.addFile(workbook, embeddedWorkbook(chart, theme));
  addChart(
    file,
    `word/charts/${name}.xml`,
    {
      chart,
      cells: { sheet: embeddedSheet, corner: { column: 0, row: 0 } },
      sizes,
      language: properties.language,
    },
    workbook,
  );
  return tag(
    'w:p',
    {},
    tag('w:pPr', {}, w('pStyle', style)),
    tag(
      'w:r',
      {},
      tag(
        'w:drawing',
        {},
        tag(
          'wp:inline',
          { distT: 0, distB: 0, distL: 0, distR: 0 },
          tag('wp:extent', { cx: emu(width), cy: emu(height) }),
          tag('wp:docPr', { id: writing.charts, name: `Chart ${writing.charts}`, descr: chart.description }),
          tag('wp:cNvGraphicFramePr'),
          tag(
            'a:graphic',
            {},
            tag(
              'a:graphicData',
              { uri: namespaces.chart },
              tag('c:chart', { 'r:id': file.relate(path, 'chart', `word/charts/${name}.xml`) }),
            ),
          ),
        ),
      ),
    ),
  );
}
