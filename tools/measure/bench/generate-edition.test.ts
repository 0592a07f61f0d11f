import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../src/derive/decimal';
import { suining2021 } from '../../../src/indicators/suining-2021/edition';
import { generateEdition } from './generate-edition';

const many = generateEdition(suining2021, 1500);

describe('a generated edition', () => {
  it('has as many indicators as asked for, the real ones among them in their order', () => {
    expect(many.indicators).toHaveLength(1500);
    const real = new Set<string>(suining2021.indicators.map(({ id }) => id));
    expect(many.indicators.filter(({ id }) => real.has(id))).toEqual(suining2021.indicators);
    expect(real.has(many.indicators[0]?.id ?? '')).toBe(false);
    expect(generateEdition(suining2021, suining2021.indicators.length).indicators).toEqual(
      suining2021.indicators,
    );
  });

  it('has ids and names of its own, numbers and phrases that can be read', () => {
    expect(new Set(many.indicators.map(({ id }) => id)).size).toBe(1500);
    expect(new Set(many.indicators.map(({ name }) => name.zh)).size).toBe(1500);
    const units = new Set(suining2021.indicators.map(({ unit }) => unit));
    for (const { printed, unit, change, evidence } of many.indicators) {
      expect(() => parseDecimal(printed)).not.toThrow();
      expect(units).toContain(unit);
      expect(evidence.phrase).not.toBe('');
      if (change !== undefined) expect(() => parseDecimal(change.printed)).not.toThrow();
    }
  });

  it('is the same each time', () => {
    expect(generateEdition(suining2021, 300)).toEqual(generateEdition(suining2021, 300));
  });

  it('leaves none out', () => {
    expect(() => generateEdition(suining2021, suining2021.indicators.length - 1)).toThrow(RangeError);
  });
});
