import { describe, expect, it } from 'vitest';
import { halfWidth } from '../../edition/workbook/half-width';
import { decimalText, sameNumber, shifted } from './decimal-text';

describe('a stored number', () => {
  it.each([
    ['6.5000000000000002E-2', '0.065'],
    ['1781.3', '1781.3'],
    ['1E-7', '0.0000001'],
    ['1.5E+22', '15000000000000000000000'],
    ['-3', '-3'],
    ['abc', null],
    ['', null],
    ['1E999', null],
  ])('%s is %s', (stored, digits) => {
    expect(decimalText(stored)).toBe(digits);
  });

  it.each([
    ['0.065', 2, '6.5'],
    ['0.00065', 2, '0.065'],
    ['1', 2, '100'],
    ['1.5', -3, '0.0015'],
    ['-0.5', 2, '-50'],
    ['0', 2, '0'],
  ])('%s moved by %i is %s', (digits, places, moved) => {
    expect(shifted(digits, places)).toBe(moved);
  });

  it('is the same with zeros at its ends', () => {
    expect(sameNumber('1781.3', '1781.30')).toBe(true);
    expect(sameNumber('08', '8')).toBe(true);
    expect(sameNumber('8.73', '8.37')).toBe(false);
  });

  it('may stand in full width', () => {
    expect(halfWidth('１７８１．３％')).toBe('1781.3%');
  });
});
