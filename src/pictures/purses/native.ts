import type { SpecOf } from '../picture-kind';
import type { SceneFrame } from '../plot/native';
import { hollow } from '../plot/native';
import type { Box, SceneShape } from '../plot/scene';
import { figureBox, numberSize, partsOf, plainLine } from '../plot/scene-text';
import type { PurseView } from './describe';

/** Money of different natures, each on a ground of its own: no axis, no sum. */
export function pursesScene({ purses }: SpecOf<'purses'>, { box, size }: SceneFrame): readonly SceneShape[] {
  const lie = box.width / purses.length >= size * 9.5 && box.height < box.width * 0.8 ? 'columns' : 'rows';
  const places = partsOf(
    lie === 'rows' ? box : { ...box, height: Math.min(box.height, size * 12) },
    purses.length,
    size * 0.8,
    lie,
  );
  const inset = size * 0.8;
  const beside = lie === 'rows' ? size * 6 : 0;
  const room = (places[0]?.width ?? 0) - 2 * inset - beside;
  const number = numberSize(
    purses.map(({ figure }) => figure),
    room,
    size * 3,
  );
  return purses.flatMap(({ nature, natureLabel, figure }, i) => {
    const place = places[i];
    if (place === undefined) return [];
    const sign = {
      x: place.x + inset,
      y: lie === 'rows' ? place.y + (place.height - size) / 2 : place.y + inset,
      width: size,
      height: size,
    };
    const head = lie === 'rows' ? 0 : size * 2;
    return [
      {
        kind: 'box' as const,
        name: natureLabel,
        box: place,
        fill: 'lt2' as const,
        ...(figure.status === 'derived' ? hollow : {}),
      },
      signOf(nature, natureLabel, sign),
      {
        kind: 'box' as const,
        name: natureLabel,
        box: {
          x: sign.x + size * 1.5,
          y: sign.y - size * 0.2,
          width: room + beside - size * 1.5,
          height: size * 1.4,
        },
        paragraphs: [plainLine(natureLabel, { size, bold: true })],
        anchor: 'middle' as const,
      },
      figureBox(
        figure,
        {
          x: place.x + inset + beside,
          y: place.y + inset + head,
          width: room,
          height: place.height - 2 * inset - head,
        },
        { number, name: size * 1.1, note: figure.caption ?? '', anchor: lie === 'rows' ? 'middle' : 'top' },
      ),
    ];
  });
}

/** A flow is an arrow, a stock a filled square, a plan an outline. */
function signOf(nature: PurseView['nature'], name: string, box: Box): SceneShape {
  const shape = { kind: 'box' as const, name, box };
  if (nature === 'stock') return { ...shape, fill: 'accent2' };
  if (nature === 'plan') return { ...shape, edge: { colour: 'dk1', width: 1.5 } };
  return {
    ...shape,
    fill: 'accent1',
    outline: [
      [0, 0.4],
      [0.55, 0.4],
      [0.55, 0.1],
      [1, 0.5],
      [0.55, 0.9],
      [0.55, 0.6],
      [0, 0.6],
    ],
  };
}
