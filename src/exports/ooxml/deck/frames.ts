import type { Box } from '../../../pictures/plot/scene';
import { namespaces } from '../namespaces';
import { emu } from '../units';
import { tag, type Xml } from '../xml';
import type { ChartShape, TableCell, TableShape } from './deck';
import { edgeXml, placeXml, type ShapeWriter } from './shapes';
import { textBody } from './text-body';

interface Frame {
  readonly name: string;
  readonly description: string;
  readonly box: Box;
  /** Number of the placeholder that it stands in; null for none. */
  readonly placeholder: number | null;
}

export const chartFrame = (
  { name, box, chart }: ChartShape,
  relation: string,
  placeholder: number | null,
  writer: ShapeWriter,
): Xml =>
  frameXml(
    { name, description: chart.description, box, placeholder },
    namespaces.chart,
    tag('c:chart', { 'xmlns:c': namespaces.chart, 'r:id': relation }),
    writer,
  );

export function tableFrame(table: TableShape, placeholder: number | null, writer: ShapeWriter): Xml {
  const { columns, rows } = table;
  return frameXml(
    { ...table, placeholder },
    'http://schemas.openxmlformats.org/drawingml/2006/table',
    tag(
      'a:tbl',
      {},
      tag('a:tblPr'),
      tag(
        'a:tblGrid',
        {},
        columns.map((width) => tag('a:gridCol', { w: emu(width) })),
      ),
      rows.map(({ height, cells }) =>
        tag(
          'a:tr',
          { h: emu(height) },
          cells.map((cell) => cellXml(cell, writer)),
        ),
      ),
    ),
    writer,
  );
}

function cellXml({ paragraphs, dashed }: TableCell, { language, link }: ShapeWriter): Xml {
  const around = dashed === true ? ({ colour: 'accent1', width: 1, dashed: true } as const) : undefined;
  const below = around ?? ({ colour: 'accent5', width: 0.75 } as const);
  return tag(
    'a:tc',
    {},
    textBody('a:txBody', paragraphs, language, link, null),
    tag(
      'a:tcPr',
      { marL: emu(4), marR: emu(4), marT: emu(3), marB: emu(3), anchor: 'ctr' },
      edgeXml(around, 'a:lnL'),
      edgeXml(around, 'a:lnR'),
      edgeXml(around, 'a:lnT'),
      edgeXml(below, 'a:lnB'),
      tag('a:noFill'),
    ),
  );
}

function frameXml(
  { name, description, box, placeholder }: Frame,
  uri: string,
  content: Xml,
  { nextId }: ShapeWriter,
): Xml {
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id: nextId(), name, descr: description }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr', {}, placeholder !== null && tag('p:ph', { idx: placeholder })),
    ),
    placeXml('p:xfrm', box),
    tag('a:graphic', {}, tag('a:graphicData', { uri }, content)),
  );
}
