import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseValueOf } from '../../derive/value';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { groupDigits } from './group-digits';

const reference = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567, '-1,234,567'],
  [873_000_000, '873,000,000'],
  [1781.3, '1,781.3'],
  [0.1 + 0.2, '0.3'],
])('%d is %s', (value, text) => expect(groupDigits(value)).toBe(text));

it('writes every number as the browser would', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
      const value = digits / 10 ** places;
      expect(groupDigits(value)).toBe(reference.format(value));
    }),
  );
});

it('loses nothing of any figure of the edition', () => {
  for (const indicator of suining2021.indicators) {
    const value = baseValueOf(indicator);
    expect(Number(groupDigits(value).replaceAll(',', '')), indicator.id).toBe(value);
  }
});
