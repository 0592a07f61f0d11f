import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../edition/parse-edition';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext } from '../views/context';
import { describePlanned } from '../views/picture/pictures';
import { nativeOf, sceneOf } from './natives';
import type { Box, SceneShape } from './plot/scene';
import { boxAround } from './plot/scene';
import { heightOf } from './plot/text-lines';

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the county is no edition');

const frames = {
  'beside rows': { box: { x: 48, y: 126, width: 576, height: 300 }, size: 16 },
  wide: { box: { x: 48, y: 126, width: 864, height: 326 }, size: 18 },
  card: { box: { x: 36, y: 200, width: 468, height: 250 }, size: 18 },
  'high card': { box: { x: 36, y: 200, width: 468, height: 440 }, size: 18 },
} as const;

const scenes = [suining2021, county.edition].flatMap((edition) =>
  (['zh', 'en'] as const).flatMap((language) => {
    const locale = localeOf(language);
    const context = createContext(locale, edition, new Set());
    return edition.plan.pictures.flatMap(({ id }) => {
      const picture = describePlanned(context, id);
      return picture === null
        ? []
        : Object.entries(frames).map(([frame, { box, size }]) => ({
            at: `${edition.id} ${id} ${language} ${frame}`,
            box,
            spec: picture.spec,
            shapes: sceneOf(picture.spec, { box, size, words: locale.words }),
          }));
    });
  }),
);

const flat = (shapes: readonly SceneShape[]): readonly SceneShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

describe('a picture that leaves the page', () => {
  it('is a chart or shapes, of every kind', () => {
    for (const { at, spec, shapes } of scenes)
      expect((nativeOf(spec) === null) !== (shapes === null), at).toBe(true);
  });

  const drawn = scenes.flatMap(({ shapes, ...scene }) => (shapes === null ? [] : [{ ...scene, shapes }]));

  it('keeps to its place', () => {
    for (const { at, box, shapes } of drawn)
      for (const shape of flat(shapes))
        expect(isWithin(boxAround([shape]), box), `${at}: ${shape.name}`).toBe(true);
  });

  it('has texts of twelve points and more, which their boxes hold', () => {
    for (const { at, shapes } of drawn)
      for (const shape of flat(shapes)) {
        if (shape.kind !== 'box') continue;
        const { paragraphs = [], box } = shape;
        for (const { runs } of paragraphs)
          for (const { text, size } of runs) expect(size, `${at}: ${text}`).toBeGreaterThanOrEqual(12);
        expect(heightOf(paragraphs, box.width), `${at}: ${shape.name}`).toBeLessThanOrEqual(box.height + 1);
      }
  });

  it('has few enough shapes to be edited', () => {
    for (const { at, shapes } of drawn) expect(flat(shapes).length, at).toBeLessThan(60);
  });
});
