import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, toNumber } from './decimal';

describe('reading a printed number', () => {
  it.each([
    ['8.73', 873n, -2],
    ['1781.30', 178130n, -2],
    ['10955', 10955n, 0],
    ['0.4', 4n, -1],
    ['7', 7n, 0],
    ['0', 0n, 0],
  ])('%s keeps every digit', (printed, digits, exponent) => {
    const read = parseDecimal(printed);
    expect(read.digits).toBe(digits);
    expect(read.exponent + 0).toBe(exponent);
  });

  it.each(['', '.5', '5.', '1,000', '-3', '+3', '4000余', '1e3', ' 5', '5\n', '１２', '1.2.3', 'NaN'])(
    'refuses %j',
    (printed) => {
      expect(() => parseDecimal(printed)).toThrow(RangeError);
    },
  );
});

describe('turning a decimal into a number', () => {
  it.each([
    [873n, 6, 873_000_000],
    [4329n, 6, 4_329_000_000],
    [115n, -1, 11.5],
    [0n, 4, 0],
  ])('%s × 10^%i is exactly %d', (digits, exponent, value) => {
    expect(toNumber({ digits, exponent })).toBe(value);
  });

  it('leaves no dust where multiplication would', () => {
    expect(2.47 * 100_000_000).not.toBe(247_000_000);
    expect(toNumber({ ...parseDecimal('2.47'), exponent: 8 - 2 })).toBe(247_000_000);
  });

  it('gives the same number as its digits with the point moved', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const digits = String(whole).padStart(decimals + 1, '0');
        const cut = digits.length - decimals;
        const printed = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
        expect(toNumber(parseDecimal(printed))).toBe(Number(printed));
        const inTenThousands = toNumber({ ...parseDecimal(printed), exponent: 4 - decimals });
        expect(inTenThousands).toBe(whole * 10 ** (4 - decimals));
      }),
    );
  });
});
