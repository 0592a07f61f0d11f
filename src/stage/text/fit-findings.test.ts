import { describe, expect, it } from 'vitest';
import { fitFindings } from './fit-findings';

describe('the findings of sectors', () => {
  it('are as large as the wall allows', () => {
    expect(fitFindings([['住房全部整改到位'], ['登记1.42万套']])).toBe(4.4);
  });

  it('are smaller rather than broken, and broken rather than too small', () => {
    const long = '一'.repeat(26);
    expect(fitFindings([[long]])).toBe(2.2);
    expect(fitFindings([['一'.repeat(40)]])).toBe(3);
  });

  it('keep to the height of the wall', () => {
    const lines = Array.from({ length: 4 }, () => '一'.repeat(40));
    expect(fitFindings([lines.slice(0, 2), lines.slice(2)])).toBeLessThan(2.2);
  });
});
