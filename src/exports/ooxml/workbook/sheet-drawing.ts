import type { ChartSizes } from '../chart/chart';
import { addChart } from '../chart/chart-part';
import { namespaces } from '../namespaces';
import type { OfficePackage } from '../office-package';
import { tag } from '../xml';
import type { CellPlace } from './cells';
import type { Sheet } from './sheet';

const sheetSizes: ChartSizes = { label: 11, axis: 10 };

/** The charts of a sheet; the relation to them, or null. */
export function addDrawing(
  file: OfficePackage,
  at: string,
  sheet: Sheet,
  index: number,
  language: string,
): string | null {
  const { charts = [], name } = sheet;
  if (charts.length === 0) return null;
  const path = `xl/drawings/drawing${index + 1}.xml`;
  const anchors = charts.map(({ chart, numbers, from, to }, i) => {
    const part = `xl/charts/chart${index + 1}-${i + 1}.xml`;
    addChart(
      file,
      part,
      { chart, cells: { sheet: name, corner: numbers }, sizes: sheetSizes, language },
      null,
    );
    const id = file.relate(path, 'chart', part);
    return tag(
      'xdr:twoCellAnchor',
      {},
      anchorXml('xdr:from', from),
      anchorXml('xdr:to', to),
      tag(
        'xdr:graphicFrame',
        { macro: '' },
        tag(
          'xdr:nvGraphicFramePr',
          {},
          tag('xdr:cNvPr', { id: i + 2, name: `Chart ${i + 1}`, descr: chart.description }),
          tag('xdr:cNvGraphicFramePr'),
        ),
        tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 })),
        tag(
          'a:graphic',
          {},
          tag(
            'a:graphicData',
            { uri: namespaces.chart },
            tag('c:chart', { 'xmlns:c': namespaces.chart, 'r:id': id }),
          ),
        ),
      ),
      tag('xdr:clientData'),
    );
  });
  file.addXml(
    path,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    tag(
      'xdr:wsDr',
      { 'xmlns:xdr': namespaces.sheetDrawing, 'xmlns:a': namespaces.drawing, 'xmlns:r': namespaces.relation },
      anchors,
    ),
  );
  return file.relate(at, 'drawing', path);
}

const anchorXml = (name: string, { column, row }: CellPlace) =>
  tag(
    name,
    {},
    tag('xdr:col', {}, String(column)),
    tag('xdr:colOff', {}, '0'),
    tag('xdr:row', {}, String(row)),
    tag('xdr:rowOff', {}, '0'),
  );
