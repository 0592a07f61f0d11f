import { expect, it } from 'vitest';
import type { Datum } from '../../views/picture/pieces';
import { barsOf, ticksOf } from './geometry';

const data = [30, 60].map((value) => ({ figure: { value } }) as Datum);

it('holds rates against the whole axis that its ticks name', () => {
  const rates = { kind: 'rates', data } as const;
  expect(barsOf(rates).map(({ share }) => share)).toEqual([0.3, 0.6]);
  expect(ticksOf(rates)).toEqual([0, 25, 50, 75, 100]);
});

it('holds other bars against the longest, without an axis that would count percent', () => {
  const bars = { kind: 'bars', data } as const;
  expect(barsOf(bars).map(({ share }) => share)).toEqual([0.5, 1]);
  expect(ticksOf(bars)).toBeNull();
});
