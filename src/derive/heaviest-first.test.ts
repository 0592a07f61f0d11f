import { expect, it } from 'vitest';
import { suining2021 } from '../indicators/suining-2021/edition';
import { heaviestFirst } from './heaviest-first';

it('puts headlines first, then the answers of sections, then editorial weight; nothing is lost', () => {
  const { indicators, plan } = suining2021;
  const sorted = heaviestFirst(suining2021).map(({ id }) => id);
  expect([...sorted].sort()).toEqual(indicators.map(({ id }) => id as string).sort());
  const led: ReadonlySet<string> = new Set([...plan.headline, ...plan.sections.map(({ card }) => card.lead)]);
  expect(sorted.slice(0, plan.headline.length)).toEqual(plan.headline);
  expect(sorted.slice(0, led.size).every((id) => led.has(id))).toBe(true);
  const weights = sorted.slice(led.size).map((id) => indicators.find((i) => i.id === id)?.weight ?? 0);
  expect(weights).toEqual([...weights].sort());
});
