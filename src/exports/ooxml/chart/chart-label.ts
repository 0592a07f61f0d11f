import { tag, type Xml } from '../xml';
import type { Chart, ChartPoint, ChartSizes } from './chart';
import { textOf, value } from './chart-text';

/** The label of one bar. */
export function labelXml(
  chart: Chart,
  point: ChartPoint,
  index: number,
  sizes: ChartSizes,
  language: string,
): Xml {
  return tag('c:dLbl', {}, value('idx', index), ...labelStyle(chart, point, sizes, language));
}

/** A label on a filled bar is light; on a soft or a hollow one, and behind a bar, it is ink. */
const labelColour = ({ labels }: Chart, point: ChartPoint | null): string =>
  labels === 'behind' || point === null || point.isDerived || point.tone.startsWith('soft') ? 'tx1' : 'bg1';

/** A label in words is a format without digits: as written text it would lose its look in LibreOffice, and the name of its series. */
const formatOf = (point: ChartPoint | null): string =>
  point === null || point.text === null
    ? (point?.format ?? 'General')
    : `"${point.text.replaceAll('"', '')}"`;

/** How labels look; those of one bar where it is given. */
export function labelStyle(
  chart: Chart,
  point: ChartPoint | null,
  sizes: ChartSizes,
  language: string,
): readonly Xml[] {
  const { labels } = chart;
  const position = labels === 'behind' ? 'outEnd' : labels === 'within' ? 'inEnd' : 'ctr';
  return [
    tag('c:numFmt', { formatCode: formatOf(point), sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    textOf(sizes.label, labelColour(chart, point), true, language),
    value('dLblPos', position),
    value('showLegendKey', 0),
    value('showVal', 1),
    value('showCatName', 0),
    // Only its name says which part of a whole a piece is.
    value('showSerName', labels === 'middle' ? 1 : 0),
    value('showPercent', 0),
    value('showBubbleSize', 0),
    ...(labels === 'middle' ? [tag('c:separator', {}, '\n')] : []),
  ];
}
