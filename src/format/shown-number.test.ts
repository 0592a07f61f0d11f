import { describe, expect, it } from 'vitest';
import { unitFacts } from '../edition/units';
import { suining2021 } from '../indicators/suining-2021/edition';
import { formatFigure, joined } from './figure';
import type { NumberStyle } from './number-style';
import { shownFigure, shownNumber } from './shown-number';

const styles: readonly NumberStyle[] = (['zh', 'en'] as const).flatMap((language) =>
  [false, true].map((exact) => ({ language, exact })),
);

describe('a number apart from its words', () => {
  it('is the printed one in its printed unit, zeros kept', () => {
    for (const indicator of suining2021.indicators) {
      const { value, decimals, unit } = shownFigure(indicator, { language: 'zh', exact: false });
      expect(value.toFixed(decimals), indicator.id).toBe(indicator.printed);
      expect(unit, indicator.id).toBe(indicator.unit);
    }
  });

  it('holds no hedge, which stands beside it, and all digits that the text shows', () => {
    for (const style of styles)
      for (const indicator of suining2021.indicators) {
        const { value, hedge, prefix } = shownFigure(indicator, style);
        const text = joined(formatFigure(indicator, style), style);
        expect(hedge === null, indicator.id).toBe(indicator.qualifier === undefined);
        if (hedge !== null) expect(text, indicator.id).toContain(hedge);
        expect(`${prefix}${value}`, indicator.id).not.toMatch(/余|约|over|about|NaN/);
        expect(text.replaceAll(',', ''), indicator.id).toContain(String(value));
      }
  });

  it('says the same sum in every style', () => {
    const steps: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };
    const scaleOf = (unit: string) => steps[unit.split(' ')[0] ?? ''] ?? 10 ** unitFacts(unit).exponent;
    for (const indicator of suining2021.indicators) {
      const sums = styles.map((style) => {
        const { value, unit } = shownFigure(indicator, style);
        return value * scaleOf(unit);
      });
      for (const sum of sums) expect(sum / (sums[0] ?? 1), indicator.id).toBeCloseTo(1, 9);
    }
  });

  it('keeps the sign of a fall', () => {
    expect(shownNumber({ prefix: '', number: '−3.40', unit: '%' }, null)).toMatchObject({
      value: -3.4,
      decimals: 2,
    });
  });
});
