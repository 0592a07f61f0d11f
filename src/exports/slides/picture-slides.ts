import type { Locale } from '../../format/locale';
import { fileWordsOf } from '../../format/words/file';
import { nativeOf, sceneOf } from '../../pictures/natives';
import { hollow, toneColours } from '../../pictures/plot/native';
import type { Box, BoxShape, Paragraph, SceneShape } from '../../pictures/plot/scene';
import { changeRun, fitted, lineOf, partsOf, plainLine } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import { emsOf } from '../../pictures/plot/text-width';
import type { TrendView } from '../../views/figure/figure';
import type { SlideOf } from '../../views/slide/stage-view';
import type { PictureView } from '../../views/view';
import type { Drawn, DrawnChart, DrawnShape, SlideFrame } from './drawn';
import { titledRows } from './number-slides';

/** A picture with rows beside it or below it, how it is read under it. */
export function pictureDrawn(
  { picture, rows, rowsTitle }: Pick<SlideOf<'picture'>, 'picture' | 'rows' | 'rowsTitle'>,
  frame: SlideFrame,
  locale: Locale,
): Drawn {
  const isWide = rows.length === 0;
  const place = isWide ? frame.body : frame.main;
  const caution = cautionBox(picture, place);
  const box = { ...place, height: place.height - (caution === null ? 0 : caution.box.height + 8) };
  return {
    layout: isWide ? 'wide' : 'picture',
    shapes: [
      ...pictureShapes(picture, box, frame.size, locale),
      ...(caution === null ? [] : [caution]),
      ...titledRows(rows, rowsTitle, frame.rows),
    ],
  };
}

/** How a picture is read, at the foot of its place. */
function cautionBox({ caution }: PictureView, place: Box) {
  if (caution === null) return null;
  const paragraphs = [
    plainLine(caution.text, { size: fitted(caution.text, place.width, 2, 13, 12), colour: 'dk2' }),
  ];
  const height = heightOf(paragraphs, place.width);
  return {
    kind: 'box' as const,
    name: caution.text,
    box: { ...place, y: place.y + place.height - height, height },
    paragraphs,
  };
}

/** A group of shapes, or a chart; a growth says above it by how much. */
function pictureShapes(
  picture: PictureView,
  box: Box,
  size: number,
  { words, language }: Locale,
): readonly DrawnShape[] {
  const { spec, label, description } = picture;
  const scene = sceneOf(spec, { box, size, words });
  if (scene !== null) return [{ kind: 'group', name: label, description, shapes: scene }];
  const native = nativeOf(spec);
  if (native === null) return [];
  const head = spec.kind === 'growth' ? growthHead(spec.trend, box, size) : [];
  const below = head.length === 0 ? 0 : (head[0]?.box.height ?? 0) + size * 0.5;
  const place = { ...box, y: box.y + below, height: box.height - below };
  const chart = {
    kind: 'native',
    name: label,
    description,
    corner: picture.subtitle,
    placeholder: 'content',
  } as const;
  if (native.isStacked) {
    const { among } = fileWordsOf(language).slides;
    return partsShapes({ ...chart, native, box }, among);
  }
  return [
    ...head,
    {
      ...chart,
      box: place,
      native: spec.kind === 'growth' ? { ...native, lies: place.width > place.height * 1.2 } : native,
      sizes: { label: 18, axis: 16 },
    },
  ];
}

/** A whole and its parts: their names stand on them, or below the chart where one has no room for its name. */
function partsShapes(chart: Omit<DrawnChart, 'sizes'>, among: string): readonly DrawnShape[] {
  const { native, box } = chart;
  const [whole = ''] = native.categories;
  const short = { ...native, categories: [whole, among] };
  const axis = fitted(whole, box.width * 0.3, 1, 16, 12);
  const parts = native.series.slice(1).map(({ name, bars }) => ({ name, bar: bars[1] ?? null }));
  const total = parts.reduce((sum, { bar }) => sum + (bar?.said.value ?? 0), 0) || 1;
  const plot = box.width * 0.9 - emsOf(whole) * axis;
  const fits = (label: number) =>
    parts.every(({ name, bar }) => {
      const room = ((bar?.said.value ?? 0) / total) * plot;
      return (
        Math.max(emsOf(name, { bold: true }), emsOf(bar?.said.text ?? '', { bold: true })) * label < room
      );
    });
  const label = [18, 16, 14].find(fits);
  if (label !== undefined) return [{ ...chart, native: short, sizes: { label, axis } }];
  const below = 24;
  const slots = partsOf(
    { ...box, y: box.y + box.height - below, height: below },
    parts.length,
    16,
    'columns',
  );
  const named = parts.flatMap(({ name, bar }, i): readonly SceneShape[] => {
    const slot = slots[i] ?? box;
    const key = 11;
    const room = slot.width - key - 7;
    return [
      {
        kind: 'box',
        name,
        box: { x: slot.x, y: slot.y + (below - key) / 2, width: key, height: key },
        ...(bar?.isDerived === true ? hollow : { fill: toneColours[bar?.tone ?? 'first'] }),
      },
      {
        kind: 'box',
        name,
        box: { ...slot, x: slot.x + key + 7, width: room },
        paragraphs: [plainLine(name, { size: fitted(name, room, 1, 14, 12) })],
        anchor: 'middle',
      },
    ];
  });
  return [
    {
      ...chart,
      native: { ...short, labels: 'within' },
      sizes: { label: 14, axis },
      below: { height: below + 6, shapes: named },
    },
  ];
}

/** By how much it grew, and between which bounds the year before lies. */
function growthHead(
  { change, increaseText, interval }: TrendView,
  box: Box,
  size: number,
): readonly BoxShape[] {
  const said = lineOf([
    changeRun(change, size * 1.5),
    ...(increaseText === null ? [] : [{ text: `　${increaseText}°`, size, colour: 'dk2' as const }]),
  ]);
  const bounds = (align: 'left' | 'right'): readonly Paragraph[] =>
    interval === null
      ? []
      : [plainLine(interval, { size: Math.max(12, size - 3), colour: 'dk2' }, { align })];
  const isNarrow = box.width < size * 28;
  const paragraphs = isNarrow ? [said, ...bounds('left')] : [said];
  const height = heightOf(paragraphs, box.width);
  const head: BoxShape = {
    kind: 'box',
    name: change.text,
    box: { ...box, width: isNarrow ? box.width : box.width * 0.6, height },
    paragraphs,
  };
  if (isNarrow || interval === null) return [head];
  return [
    head,
    {
      kind: 'box',
      name: interval,
      box: { ...box, x: box.x + box.width * 0.6, width: box.width * 0.4, height },
      paragraphs: bounds('right'),
      anchor: 'middle',
    },
  ];
}
