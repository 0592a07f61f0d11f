import type { NativeChart } from '../../pictures/plot/native-chart';
import type { Box, SceneShape } from '../../pictures/plot/scene';
import { plainLine } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import { lookOf, saidOf } from './bar-look';

/** A whole above its parts. Their names stand below the bar, because a small part has no room for its own. */
export function partsScene(chart: NativeChart, box: Box, size: number): readonly SceneShape[] {
  const [whole, ...parts] = chart.series.map(({ name, bars }) => ({
    name,
    bar: bars.find((bar) => bar !== null) ?? null,
  }));
  const shown = parts.flatMap(({ name, bar }) => (bar === null ? [] : [{ name, bar }]));
  const wholeBar = whole?.bar ?? null;
  if (whole === undefined || wholeBar === null) return [];
  const label = size * 1.4;
  const head = label * 1.4;
  const foot = Math.min(size * 5.2, box.height * 0.34);
  const gap = size * 0.6;
  const high = Math.max(8, Math.min((box.height - head - foot - 2 * gap) / 2, size * 7));
  const total = Math.max(
    wholeBar.said.value,
    shown.reduce((sum, { bar }) => sum + bar.said.value, 0),
  );
  const width = (value: number) => (value / (total || 1)) * box.width;
  const y = box.y + head;
  const below = y + high + gap;
  let x = box.x;
  const bars = shown.map(({ name, bar }): SceneShape => {
    const place = { x, y: below, width: Math.max(width(bar.said.value), 1), height: high };
    x += place.width;
    return { kind: 'box', name, box: place, ...lookOf(bar) };
  });
  return [
    {
      kind: 'box',
      name: whole.name,
      box: { ...box, height: head },
      paragraphs: [
        {
          ...plainLine('', { size: label }),
          runs: [
            { text: saidOf(wholeBar), size: label, bold: true },
            { text: `　${whole.name}`, size },
          ],
        },
      ],
    },
    {
      kind: 'box',
      name: whole.name,
      box: { x: box.x, y, width: width(wholeBar.said.value), height: high },
      ...lookOf(wholeBar),
    },
    ...bars,
    ...slotsOf(
      shown.map(({ bar }) => bar.said.value),
      { ...box, y: below + high + gap, height: box.y + box.height - (below + high + gap) },
      size,
    ).flatMap((slot, i): readonly SceneShape[] => {
      const part = shown[i];
      if (part === undefined) return [];
      const key = size * 0.75;
      const text = { x: slot.x + key * 1.6, y: slot.y, width: slot.width - key * 1.6, height: slot.height };
      let name = size;
      const paragraphs = () => [
        plainLine(saidOf(part.bar), { size: label, bold: true }),
        plainLine(part.name, { size: name }),
      ];
      while (name > 12 && heightOf(paragraphs(), text.width) > text.height) name -= 1;
      return [
        {
          kind: 'box',
          name: part.name,
          box: { x: slot.x, y: slot.y + label * 0.62 - key / 2, width: key, height: key },
          ...lookOf(part.bar),
        },
        { kind: 'box', name: part.name, box: text, paragraphs: paragraphs() },
      ];
    }),
  ];
}

/** Places for names below their parts, none narrower than a name needs. */
function slotsOf(values: readonly number[], box: Box, size: number): readonly Box[] {
  const least = Math.min(size * 8, box.width / Math.max(values.length, 1));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const wanted = values.map((value) => Math.max((value / total) * box.width, least));
  const over = wanted.reduce((sum, width) => sum + width, 0) - box.width;
  const spare = wanted.reduce((sum, width) => sum + width - least, 0) || 1;
  let x = box.x;
  return wanted.map((width) => {
    const given = width - (over * (width - least)) / spare;
    const slot = { ...box, x, width: given };
    x += given;
    return slot;
  });
}
