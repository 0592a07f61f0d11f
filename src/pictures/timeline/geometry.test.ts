import { expect, it } from 'vitest';
import type { SpecOf } from '../picture-kind';
import { boundsOf, placedOf, ticksOf, timelineDrawing, yearTicksOf } from './geometry';

const span = (nature: 'flow' | 'stock' | 'plan', from: number, to: number) => ({
  nature,
  from,
  to,
  figure: { indicatorId: `${from}-${to}`, derivedBy: null },
});
const spec = {
  from: 2013,
  to: 2025,
  year: 2021,
  spans: [
    span('stock', 2013, 2020),
    span('flow', 2021, 2021),
    span('plan', 2022, 2022),
    span('plan', 2021, 2025),
  ],
} as unknown as SpecOf<'timeline'>;

it('draws a bar as long as its years, both ends counted, and no sum of money', () => {
  const lengths = timelineDrawing(placedOf(spec), 'panel').pieces.map(({ width }) => width * 13);
  expect(lengths).toEqual([8, 1, 1, 5].map((years) => expect.closeTo(years)));
});

it('begins a year where the year before ends', () => {
  const [stock, flow, next] = placedOf(spec);
  expect(flow?.start).toBe(stock?.end);
  expect(next?.start).toBe(flow?.end);
});

it('tells what is there from what is planned by its fill', () => {
  const fills = timelineDrawing(placedOf(spec), 'panel').pieces.map(({ fill }) => fill);
  expect(fills).toEqual(['second', 'first', 'outline', 'outline']);
});

it('puts words where the bar leaves more room, and below a bar that leaves none', () => {
  expect(placedOf(spec).map(({ side }) => side)).toEqual(['right', 'left', 'left', 'left']);
  const alone = placedOf({ ...spec, from: 2021, to: 2025, spans: spec.spans.slice(3) });
  expect(alone.map(({ side }) => side)).toEqual(['below']);
});

it('keeps every bar within its row and the axis', () => {
  const { pieces } = timelineDrawing(placedOf(spec), 'card');
  for (const [i, { x, y, width, height }] of pieces.entries()) {
    expect(y).toBeGreaterThanOrEqual(i / 4);
    expect(y + height).toBeLessThanOrEqual((i + 1) / 4);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1.000001);
  }
});

it('names the ends of the axis and the year under review', () => {
  expect(ticksOf(spec).map(({ year }) => year)).toEqual([2013, 2021, 2025]);
  expect(ticksOf({ ...spec, from: 2021 }).map(({ year }) => year)).toEqual([2021, 2025]);
  expect(ticksOf({ ...spec, from: 2022, to: 2022 }).map(({ year }) => year)).toEqual([2022]);
});

it('names on a wall the year in which each period begins, and draws a line where one begins or ends', () => {
  expect(yearTicksOf(spec).map(({ year }) => year)).toEqual([2013, 2021, 2022, 2025]);
  expect(boundsOf(spec).map((at) => Math.round(at * 13))).toEqual([0, 8, 9, 10, 13]);
});
