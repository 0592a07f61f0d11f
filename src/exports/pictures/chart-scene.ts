import type { NativeBar, NativeChart } from '../../pictures/plot/native-chart';
import type { Box, SceneShape } from '../../pictures/plot/scene';
import { fitted, partsOf, plainLine } from '../../pictures/plot/scene-text';
import { emsOf } from '../../pictures/plot/text-width';
import { lookOf, saidOf } from './bar-look';
import { partsScene } from './parts-scene';

/** A chart of Office as shapes that look like it. */
export function chartScene(chart: NativeChart, box: Box, size: number): readonly SceneShape[] {
  if (chart.isStacked) return partsScene(chart, box, size);
  return chart.lies ? lying(chart, box, size) : standing(chart, box, size);
}

interface Bar {
  readonly bar: NativeBar;
  readonly category: string;
}

const barsOf = ({ categories, series }: NativeChart): readonly Bar[] =>
  categories.flatMap((category, i) =>
    series.flatMap(({ bars }) => {
      const bar = bars[i] ?? null;
      return bar === null ? [] : [{ bar, category }];
    }),
  );

/** The values at which the axis begins and ends; zero is always on it. */
function axisOf({ axisEnd }: NativeChart, bars: readonly Bar[]) {
  const values = bars.map(({ bar }) => bar.said.value);
  const low = Math.min(0, ...values);
  const high = axisEnd ?? Math.max(0, ...values);
  return { low, span: high - low || 1 };
}

function lying(chart: NativeChart, box: Box, size: number): readonly SceneShape[] {
  const bars = barsOf(chart);
  const { low, span } = axisOf(chart, bars);
  const gap = size * 0.6;
  const left = Math.min(
    box.width * 0.3,
    Math.max(...bars.map(({ category }) => emsOf(category) * size)) + gap,
  );
  const label = size * 1.2;
  const behind =
    chart.labels === 'behind'
      ? Math.max(...bars.map(({ bar }) => emsOf(saidOf(bar), { bold: true }) * label)) + gap
      : 0;
  const from = box.x + left + gap;
  // A fall has its number on its own side, where the names stand: it is written behind zero.
  const room = box.x + box.width - from - behind;
  const at = (value: number) => from + ((value - low) / span) * room;
  return [
    ...partsOf(box, bars.length, 0, 'rows').flatMap((row, i): readonly SceneShape[] => {
      const one = bars[i];
      if (one === undefined) return [];
      const { bar, category } = one;
      const height = Math.min(row.height * 0.62, size * 4.5);
      const y = row.y + (row.height - height) / 2;
      const x = Math.min(at(0), at(bar.said.value));
      const width = Math.max(Math.abs(at(bar.said.value) - at(0)), 1);
      const text = saidOf(bar);
      const wide = emsOf(text, { bold: true }) * label + gap;
      const isWithin = chart.labels === 'within' && width > wide && !bar.isDerived && bar.tone !== 'soft';
      const labelled = isWithin
        ? { x, width: width - gap / 2, align: 'right' as const, colour: 'lt1' as const }
        : {
            x: Math.max(x + width, at(0)) + gap / 2,
            width: wide,
            align: 'left' as const,
            colour: 'dk1' as const,
          };
      return [
        {
          kind: 'box',
          name: category,
          box: { x: box.x, y: row.y, width: left, height: row.height },
          paragraphs: [
            plainLine(
              category,
              { size: fitted(category, left, Math.max(1, Math.floor(row.height / (size * 1.3))), size) },
              { align: 'right' },
            ),
          ],
          anchor: 'middle',
        },
        ...(chart.hasTrack
          ? [
              {
                kind: 'box' as const,
                name: category,
                box: { x: from, y, width: room, height },
                fill: 'lt2' as const,
              },
            ]
          : []),
        { kind: 'box', name: category, box: { x, y, width, height }, ...lookOf(bar) },
        {
          kind: 'box',
          name: text,
          box: { x: labelled.x, y, width: labelled.width, height },
          paragraphs: [
            plainLine(text, { size: label, bold: true, colour: labelled.colour }, { align: labelled.align }),
          ],
          anchor: 'middle',
        },
      ];
    }),
    axisLine(at(0), box.y, at(0), box.y + box.height),
  ];
}

const axisLine = (x1: number, y1: number, x2: number, y2: number): SceneShape => ({
  kind: 'line',
  name: '0',
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
  edge: { colour: 'dk1', width: 1 },
});

function standing(chart: NativeChart, box: Box, size: number): readonly SceneShape[] {
  const bars = barsOf(chart);
  const { low, span } = axisOf(chart, bars);
  const columns = partsOf(box, bars.length, size, 'columns');
  const wide = Math.max(...bars.map(({ bar }) => emsOf(saidOf(bar), { bold: true })));
  const label = Math.max(12, Math.min(size * 1.4, ((columns[0]?.width ?? box.width) / wide) * 0.98));
  const under = size * 1.5;
  const over = label * 1.4;
  const top = box.y + over;
  const high = box.height - over - under;
  const at = (value: number) => top + high - ((value - low) / span) * high;
  return [
    ...columns.flatMap((column, i): readonly SceneShape[] => {
      const one = bars[i];
      if (one === undefined) return [];
      const { bar, category } = one;
      const width = Math.min(column.width * 0.8, size * 9);
      const y = Math.min(at(0), at(bar.said.value));
      const height = Math.max(Math.abs(at(bar.said.value) - at(0)), 1);
      // A long label may be broader than its column; a neighbour is seldom as long.
      const broad = Math.max(column.width, emsOf(saidOf(bar), { bold: true }) * label + 1);
      const labelled = { x: column.x + (column.width - broad) / 2, width: broad };
      return [
        {
          kind: 'box',
          name: category,
          box: { x: column.x + (column.width - width) / 2, y, width, height },
          ...lookOf(bar),
        },
        {
          kind: 'box',
          name: saidOf(bar),
          box: { ...labelled, y: y - over, height: over },
          paragraphs: [plainLine(saidOf(bar), { size: label, bold: true }, { align: 'center' })],
          anchor: 'middle',
        },
        {
          kind: 'box',
          name: category,
          box: { ...column, y: box.y + box.height - under, height: under },
          paragraphs: [plainLine(category, { size, colour: 'dk2' }, { align: 'center' })],
          anchor: 'middle',
        },
      ];
    }),
    axisLine(box.x, at(0), box.x + box.width, at(0)),
  ];
}
