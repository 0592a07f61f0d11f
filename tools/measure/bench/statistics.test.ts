import { describe, expect, it } from 'vitest';
import { median, summary } from './statistics';

describe('median', () => {
  it('is the middle whatever the order, the mean of two middles for an even row', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('does not sort as text', () => {
    expect(median([100, 9, 20])).toBe(20);
  });

  it('throws where there is none', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('summary', () => {
  it('says median and range', () => {
    expect(summary([642, 415, 494])).toBe('494 (415–642)');
    expect(summary([0.001, 0.2], 2)).toBe('0.10 (0.00–0.20)');
  });
});
