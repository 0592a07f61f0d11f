import { namespaces } from '../namespaces';
import type { OfficePackage } from '../office-package';
import { type CellPlace, rangeName } from '../workbook/cells';
import { escapeXml, tag, type Xml } from '../xml';
import type { BarTone, Chart, ChartPoint, ChartSeries, ChartSizes } from './chart';
import { labelStyle, labelXml } from './chart-label';
import { solid, textOf, value } from './chart-text';

/** Where the numbers of a chart stand: the sheet, and the cell above the categories and left of the series' names. */
export interface ChartCells {
  readonly sheet: string;
  readonly corner: CellPlace;
}

interface Part {
  readonly chart: Chart;
  readonly cells: ChartCells;
  readonly sizes: ChartSizes;
  readonly language: string;
}

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const fillOf: Readonly<Record<BarTone, string>> = {
  first: 'accent1',
  second: 'accent2',
  soft: 'accent3',
  'soft-second': 'accent4',
};

/** A line's width in EMU. */
const hairline = 12700;

/**
 * Writes the chart into a package. A chart in a slide or a report has its numbers in a workbook of its own, at
 * `workbook`; a chart in a workbook has them in its cells.
 */
export function addChart(file: OfficePackage, path: string, part: Part, workbook: string | null): void {
  const data = workbook === null ? null : file.relate(path, 'package', workbook);
  file.addXml(path, chartType, chartXml(part, data));
}

function chartXml({ chart, cells, sizes, language }: Part, workbook: string | null): Xml {
  const { lies, isStacked, series, labels, hasTrack } = chart;
  const text = (size: number, colour: string, bold = false) => textOf(size, colour, bold, language);
  const bars = tag(
    'c:barChart',
    {},
    value('barDir', lies ? 'bar' : 'col'),
    value('grouping', isStacked ? 'stacked' : 'clustered'),
    value('varyColors', 0),
    series.map((one, i) => seriesXml(chart, cells, one, i, sizes, language)),
    value('gapWidth', lies ? 45 : 60),
    value('overlap', isStacked ? 100 : 0),
    value('axId', categoryAxis),
    value('axId', valueAxis),
  );
  const noLine = tag('a:ln', {}, tag('a:noFill'));
  const shape = (fill: Xml) => tag('c:spPr', {}, fill, noLine);
  return tag(
    'c:chartSpace',
    {
      'xmlns:c': namespaces.chart,
      'xmlns:a': namespaces.drawing,
      'xmlns:r': namespaces.relation,
    },
    value('date1904', 0),
    value('lang', language),
    value('roundedCorners', 0),
    tag(
      'c:chart',
      {},
      // Otherwise the name of the only series becomes a title.
      value('autoTitleDeleted', 1),
      tag(
        'c:plotArea',
        {},
        tag('c:layout'),
        bars,
        tag(
          'c:catAx',
          {},
          value('axId', categoryAxis),
          // Bars that lie would begin at the bottom.
          tag('c:scaling', {}, value('orientation', lies ? 'maxMin' : 'minMax')),
          value('delete', 0),
          value('axPos', lies ? 'l' : 'b'),
          ...ticks(sizes.bare === true ? 'none' : 'low'),
          tag('c:spPr', {}, tag('a:ln', { w: hairline }, solid('tx1'))),
          text(sizes.axis, 'tx1'),
          value('crossAx', valueAxis),
          value('crosses', 'autoZero'),
          value('auto', 0),
          value('lblAlgn', 'ctr'),
          value('lblOffset', 60),
          value('noMultiLvlLbl', 1),
        ),
        tag(
          'c:valAx',
          {},
          value('axId', valueAxis),
          tag(
            'c:scaling',
            {},
            value('orientation', 'minMax'),
            value('max', chart.max),
            value('min', chart.min),
          ),
          // Every bar says its number, so the axis is left out.
          value('delete', 1),
          value('axPos', lies ? 'b' : 'l'),
          ...ticks('none'),
          value('crossAx', categoryAxis),
          value('crosses', lies ? 'max' : 'autoZero'),
          value('crossBetween', 'between'),
        ),
        shape(hasTrack ? solid('bg2') : tag('a:noFill')),
      ),
      value('plotVisOnly', 1),
      value('dispBlanksAs', 'gap'),
    ),
    shape(tag('a:noFill')),
    text(labels === 'middle' ? sizes.label : sizes.axis, 'tx1'),
    workbook !== null && tag('c:externalData', { 'r:id': workbook }, value('autoUpdate', 0)),
  );
}

/** An axis has no ticks; where its labels stand. */
const ticks = (labels: 'low' | 'none'): readonly Xml[] => [
  tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
  value('majorTickMark', 'none'),
  value('minorTickMark', 'none'),
  value('tickLblPos', labels),
];

const categoryAxis = 111111111;
const valueAxis = 222222222;

function seriesXml(
  chart: Chart,
  { sheet, corner }: ChartCells,
  { name, points }: ChartSeries,
  index: number,
  sizes: ChartSizes,
  language: string,
): Xml {
  const { categories } = chart;
  const column = corner.column + 1 + index;
  const last = corner.row + categories.length;
  const rows = (at: number) =>
    rangeName(sheet, { column: at, row: corner.row + 1 }, { column: at, row: last });
  const title = { column, row: corner.row };
  return tag(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    tag('c:tx', {}, texts(rangeName(sheet, title, title), [name])),
    tag('c:spPr', {}, ...look(points.find((point) => point !== null) ?? null)),
    value('invertIfNegative', 0),
    points.map((point, i) =>
      point === null
        ? null
        : tag(
            'c:dPt',
            {},
            value('idx', i),
            value('invertIfNegative', 0),
            value('bubble3D', 0),
            tag('c:spPr', {}, ...look(point)),
          ),
    ),
    tag(
      'c:dLbls',
      {},
      points.map((point, i) => point !== null && labelXml(chart, point, i, sizes, language)),
      ...labelStyle(chart, null, sizes, language),
    ),
    tag('c:cat', {}, texts(rows(corner.column), categories)),
    tag(
      'c:val',
      {},
      tag(
        'c:numRef',
        {},
        tag('c:f', {}, escapeXml(rows(column))),
        tag(
          'c:numCache',
          {},
          tag('c:formatCode', {}, 'General'),
          value('ptCount', points.length),
          points.map((point, i) => point !== null && tag('c:pt', { idx: i }, tag('c:v', {}, point.digits))),
        ),
      ),
    ),
  );
}

/** Fill and edge of a bar; hollow and dashed where it was worked out. */
function look(point: ChartPoint | null): readonly Xml[] {
  const colour = fillOf[point?.tone ?? 'first'];
  if (point?.isDerived !== true) return [solid(colour), tag('a:ln', {}, tag('a:noFill'))];
  return [
    tag('a:noFill'),
    tag('a:ln', { w: 2 * hairline }, solid(colour), tag('a:prstDash', { val: 'dash' })),
  ];
}

const texts = (reference: string, strings: readonly string[]) =>
  tag(
    'c:strRef',
    {},
    tag('c:f', {}, escapeXml(reference)),
    tag(
      'c:strCache',
      {},
      value('ptCount', strings.length),
      strings.map((string, i) => tag('c:pt', { idx: i }, tag('c:v', {}, escapeXml(string)))),
    ),
  );
