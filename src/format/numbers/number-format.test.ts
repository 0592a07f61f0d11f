import { describe, expect, it } from 'vitest';
import type { ShownNumber } from '../shown-number';
import { cellDigits, digitsInUnitOf, numberFormat } from './number-format';

const shown = (value: number, decimals: number, unit: string): ShownNumber => ({
  value,
  decimals,
  unit,
  prefix: '',
  hedge: null,
});

describe('the digits of a cell', () => {
  it.each<[ShownNumber, string]>([
    [shown(8.73, 2, '亿元'), '8.73'],
    [shown(1781.3, 2, '万元'), '1781.30'],
    [shown(88.91, 2, '%'), '0.8891'],
    [shown(100, 0, '%'), '1'],
    [shown(0.4, 1, '%'), '0.004'],
    [shown(-2.1, 1, '%'), '-0.021'],
    [shown(5, 0, '%'), '0.05'],
    [shown(50, 0, '%'), '0.5'],
    [shown(100.5, 1, '%'), '1.005'],
  ])('%o are %s', (number, digits) => expect(cellDigits({ shown: number })).toBe(digits));
});

describe('the number format of a figure', () => {
  it.each<[string, ShownNumber, string]>([
    ['约7.70亿元', shown(7.7, 2, '亿元'), '"约"0.00"亿元"'],
    ['1.5万余个', shown(1.5, 1, '万个'), '0.0"万余个"'],
    ['0.4%以下', shown(0.4, 1, '%'), '0.0%"以下"'],
    ['CNY 1,781.30 million', shown(1781.3, 2, 'million'), '"CNY "#,##0.00" million"'],
    ['55个', shown(55, 0, '个'), '0"个"'],
    ['+13.38%', shown(13.38, 2, '%'), '+0.00%;-0.00%'],
    ['−2.1%', shown(-2.1, 1, '%'), '0.0%'],
    ['−CNY 31 million', shown(-31, 0, 'million'), '"CNY "0" million"'],
    ['+3.3%°', shown(3.3, 1, '%'), '+0.0%"°";-0.0%"°"'],
    ['持平°', shown(0, 0, '%'), '"持平°"'],
  ])('%s: %o', (text, number, format) => expect(numberFormat({ text, shown: number })).toBe(format));
});

it('says a figure in the unit of another', () => {
  const whole = { value: 14_800, shown: shown(1.48, 2, '万人') };
  const part = { value: 3766, shown: shown(3766, 0, '人') };
  expect(digitsInUnitOf(part, whole)).toBe('0.3766');
  expect(digitsInUnitOf(whole, whole)).toBe('1.48');
});
