import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { growthNative } from '../../pictures/growth/native';
import { nativeOf } from '../../pictures/natives';
import type { BoxShape, SceneShape } from '../../pictures/plot/scene';
import { placedLines } from '../../pictures/plot/text-lines';
import { createContext } from '../../views/context';
import { describePlanned } from '../../views/picture/pictures';
import { trendsOf } from '../../views/screen/describe-growth';
import { chartScene } from './chart-scene';

const box = { x: 10, y: 20, width: 220, height: 160 };
const boxesOf = (shapes: readonly SceneShape[]) =>
  shapes.filter((shape): shape is BoxShape => shape.kind === 'box');
const context = createContext(localeOf('zh'), suining2021, new Set());

describe('a chart as shapes', () => {
  it.each(trendsOf(context))('has each number on one line over its standing bar', (trend) => {
    const native = { ...growthNative({ kind: 'growth', trend }), lies: false };
    const shapes = boxesOf(chartScene(native, box, 16));
    const bars = shapes.filter(({ fill, edge }) => fill !== undefined || edge !== undefined);
    const labels = shapes.filter(
      ({ name }) => /\d[万亿元人次°]+$/.test(name) && !bars.some((bar) => bar.name === name),
    );
    expect(bars).toHaveLength(2);
    expect(labels).toHaveLength(2);
    for (const [i, label] of labels.entries()) {
      expect(placedLines(label)).toHaveLength(1);
      expect(label.box.y + label.box.height).toBeLessThanOrEqual((bars[i]?.box.y ?? 0) + 0.01);
    }
    const [before, now] = bars.map((bar) => bar.box.height);
    expect((before ?? 0) / (now ?? 1)).toBeCloseTo(trend.ratio ?? 0, 3);
    expect(bars[0]?.edge?.dashed).toBe(true);
  });

  it('draws parts as long as they are of their whole', () => {
    const picture = describePlanned(context, 'industry.share');
    const native = picture === null ? null : nativeOf(picture.spec);
    if (native === null) throw new Error('no chart');
    const shapes = boxesOf(chartScene(native, box, 16));
    const [whole, used, other] = shapes.filter(
      ({ box: { height }, fill, edge }) => height > 12 && (fill ?? edge),
    );
    expect(whole?.box.width).toBeCloseTo(box.width, 0);
    expect((used?.box.width ?? 0) / box.width).toBeCloseTo(0.544, 2);
    expect(other?.edge?.dashed).toBe(true);
  });
});
