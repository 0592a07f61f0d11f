import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  divide,
  type Interval,
  multiply,
  roundDownTo,
  roundTo,
  roundToInterval,
  roundUpTo,
  scale,
  subtract,
  withoutDust,
} from './interval';

const of = (low: number, mid: number, high: number): Interval => ({ low, mid, high });

/** An interval of positive numbers, with a point inside it. */
const withPoint = fc
  .tuple(
    fc.double({ min: 0.5, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([low, width, at]) => {
    const high = low * (1 + width);
    return { interval: of(low, (low + high) / 2, high), point: low + (high - low) * at };
  });

describe('arithmetic with bounds', () => {
  const a = of(9, 10, 11);
  const b = of(1, 2, 4);

  it.each([
    ['a sum adds low to low and high to high', add(a, b), of(10, 12, 15)],
    ['a difference takes the far corners', subtract(a, b), of(5, 8, 10)],
    ['a product multiplies low by low and high by high', multiply(a, b), of(9, 20, 44)],
    ['a quotient takes the far corners', divide(a, b), of(2.25, 5, 11)],
    ['a scaled interval keeps its shape', scale(a, 10), of(90, 100, 110)],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  it('a result holds whatever the true numbers inside the bounds give', () => {
    const cases = [
      [add, (x: number, y: number) => x + y],
      [subtract, (x: number, y: number) => x - y],
      [multiply, (x: number, y: number) => x * y],
      [divide, (x: number, y: number) => x / y],
    ] as const;
    fc.assert(
      fc.property(withPoint, withPoint, fc.constantFrom(...cases), (x, y, [withBounds, plain]) => {
        const { low, mid, high } = withBounds(x.interval, y.interval);
        const exact = plain(x.point, y.point);
        const dust = 1e-9 * Math.max(1, Math.abs(high), Math.abs(low), x.interval.high, y.interval.high);
        expect(exact).toBeGreaterThanOrEqual(low - dust);
        expect(exact).toBeLessThanOrEqual(high + dust);
        expect(low).toBeLessThanOrEqual(mid + dust);
        expect(mid).toBeLessThanOrEqual(high + dust);
      }),
    );
  });

  it.each([
    ['reaches zero', of(0, 1, 2)],
    ['lies around zero', of(-1, 1, 2)],
  ])('a divisor that %s is refused', (_, divisor) => {
    expect(() => divide(a, divisor)).toThrow(RangeError);
  });
});

describe('dust of floating point', () => {
  it('is taken away, and nothing that a printed figure could hold', () => {
    expect(withoutDust(0.1 + 0.2)).toBe(0.3);
    expect(withoutDust(873_000_000.000_000_1)).toBe(873_000_000);
    expect(withoutDust(60_824.452_554_7)).toBe(60_824.452_554_7);
  });
});

describe('rounding to a power of ten', () => {
  it.each([
    [9190.44, 1, 9190],
    [9195, 1, 9200],
    [7.696, -2, 7.7],
    [770_452_039, 6, 770_000_000],
    [0.004, -2, 0],
  ])('%d to 10^%i is %d', (value, exponent, rounded) => {
    expect(roundTo(value, exponent)).toBe(rounded);
  });

  it.each([
    [9186.16, 0, 9186, 9187],
    [56_511.6, 2, 56_500, 56_600],
    [7.695, -3, 7.695, 7.695],
    [0.1 + 0.2, -1, 0.3, 0.3],
  ])('%d to 10^%i lies between %d and %d', (value, exponent, down, up) => {
    expect(roundDownTo(value, exponent)).toBe(down);
    expect(roundUpTo(value, exponent)).toBe(up);
  });
});

describe('rounding to what an interval supports', () => {
  it.each([
    ['a width of one hundredth keeps two decimals', of(7.695, 7.7, 7.705), 7.7, -2],
    ['a step that would leave the interval is made finer', of(3453, 3462.6, 3472), 3460, 1],
    ['a wide interval keeps one digit', of(14_266, 14_766, 15_266), 15_000, 3],
    ['the implied income keeps tens', of(9186.16, 9190.44, 9194.71), 9190, 1],
    ['a whole number without width stays whole', of(140, 140, 140), 140, 0],
    ['zero without width stays zero', of(0, 0, 0), 0, 0],
    ['an endless quotient without width keeps three digits', of(416 / 137, 416 / 137, 416 / 137), 3.04, -2],
    ['also below one', of(1 / 3, 1 / 3, 1 / 3), 0.333, -3],
  ])('%s', (_, interval, value, exponent) => {
    expect(roundToInterval(interval)).toEqual({ value, exponent });
  });

  it('stays inside the interval, and no coarser step of at least the width would do', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.0001, max: 0.3, noNaN: true }),
        (mid, half) => {
          const { low, high } = of(mid * (1 - half), mid, mid * (1 + half));
          const { value, exponent } = roundToInterval({ low, mid, high });
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
          expect(Number.isInteger(withoutDust(value / 10 ** exponent))).toBe(true);
          if (10 ** exponent < (high - low) * 0.999_999) {
            const coarser = roundTo(mid, exponent + 1);
            expect(coarser < low || coarser > high).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a result beyond any printed figure', () => {
  it('is still a number, within its bounds', () => {
    const interval = { low: 9.9e39, mid: 1e40, high: 1.01e40 };
    const { value, exponent } = roundToInterval(interval);
    expect(value).toBeGreaterThanOrEqual(interval.low);
    expect(value).toBeLessThanOrEqual(interval.high);
    expect(roundDownTo(interval.low, exponent - 20)).toBeCloseTo(interval.low, -30);
    expect(roundUpTo(interval.high, exponent - 20)).toBeCloseTo(interval.high, -30);
  });
});
