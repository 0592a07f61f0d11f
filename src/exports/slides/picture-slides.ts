import type { Locale } from '../../format/locale';
import { fileWordsOf } from '../../format/words/file';
import { nativeOf, sceneOf } from '../../pictures/natives';
import { hollow, toneColours } from '../../pictures/plot/native';
import type { NativeBar } from '../../pictures/plot/native-chart';
import type { Box, BoxShape, SceneShape } from '../../pictures/plot/scene';
import { changeRun, fitted, lineOf, partsOf, plainLine } from '../../pictures/plot/scene-text';
import { heightOf } from '../../pictures/plot/text-lines';
import { emsOf } from '../../pictures/plot/text-width';
import type { TrendView } from '../../views/figure/figure';
import type { SlideOf } from '../../views/slide/stage-view';
import type { PictureView } from '../../views/view';
import { saidOf } from '../pictures/bar-look';
import type { Drawn, DrawnChart, DrawnShape, SlideFrame } from './drawn';
import { titledRows } from './number-slides';

/** A picture with rows beside it or below it, how it is read under it. */
export function pictureDrawn(
  {
    picture,
    rows,
    rowsTitle,
    members: all = null,
  }: Pick<SlideOf<'picture'>, 'picture' | 'rows' | 'rowsTitle'> &
    Partial<Pick<SlideOf<'picture'>, 'members'>>,
  frame: SlideFrame,
  locale: Locale,
): Drawn {
  // A picture by itself says no more than its figures.
  const members = frame.isOffice === true ? all : null;
  const isWide = rows.length === 0 && members === null;
  const named = members === null ? null : membersBox(members, frame.rows);
  const over = named === null ? 0 : named.box.height + 14;
  const place = isWide ? frame.body : frame.main;
  const caution = cautionBox(picture, place);
  const box = { ...place, height: place.height - (caution === null ? 0 : caution.box.height + 8) };
  return {
    layout: isWide ? 'wide' : 'picture',
    shapes: [
      ...pictureShapes(picture, box, frame.size, locale),
      ...(caution === null ? [] : [caution]),
      ...(named === null ? [] : [named]),
      ...titledRows(rows, rowsTitle, {
        ...frame.rows,
        y: frame.rows.y + over,
        height: frame.rows.height - over,
      }),
    ],
  };
}

/** Who belongs to the subject, in words, above the rows. */
function membersBox({ title, items }: NonNullable<SlideOf<'picture'>['members']>, place: Box): BoxShape {
  const paragraphs = [
    plainLine(title, { size: 14, colour: 'dk2' }),
    ...items.map((item) => plainLine(item, { size: 16 }, { before: 3 })),
  ];
  return {
    kind: 'box',
    name: title,
    box: { ...place, height: heightOf(paragraphs, place.width) },
    paragraphs,
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
  const head = spec.kind === 'growth' ? [growthHead(spec.trend, box, size)] : [];
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
  const roomOf = (bar: NativeBar | null) => ((bar?.said.value ?? 0) / total) * plot;
  const holds = (label: number) =>
    parts.every(({ bar }) => bar === null || emsOf(saidOf(bar), { bold: true }) * label < roomOf(bar));
  const fits = (label: number) =>
    holds(label) && parts.every(({ name, bar }) => emsOf(name, { bold: true }) * label < roomOf(bar));
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
      // A number with no room keeps its unit and is set smaller.
      sizes: { label: holds(14) ? 14 : 12, axis },
      below: { height: below + 6, shapes: named },
    },
  ];
}

/** By how much it grew, and between which bounds the year before lies. */
function growthHead({ change, increaseText, interval }: TrendView, box: Box, size: number): BoxShape {
  const paragraphs = [
    lineOf([
      changeRun(change, size * 1.5),
      ...(increaseText === null ? [] : [{ text: `　${increaseText}°`, size, colour: 'dk2' as const }]),
    ]),
    ...(interval === null ? [] : [plainLine(interval, { size: Math.max(12, size - 3), colour: 'dk2' })]),
  ];
  return {
    kind: 'box',
    name: change.text,
    box: { ...box, height: heightOf(paragraphs, box.width) },
    paragraphs,
  };
}
