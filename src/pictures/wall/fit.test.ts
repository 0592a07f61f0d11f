import { describe, expect, it } from 'vitest';
import { fitNumber, fitText, widthOf } from './fit';

describe('the size of type', () => {
  it('is the largest wanted where there is room', () => {
    expect(fitNumber({ prefix: '', number: '7.5', unit: '万人次' }, 30, 5.2)).toBe('st-5-2');
  });

  it('is smaller for a longer number in the same room', () => {
    expect(fitNumber({ prefix: '', number: '873,000,000', unit: '元' }, 13, 3.6)).toBe('st-1-75');
    expect(fitNumber({ prefix: '', number: '8.73', unit: '亿元' }, 13, 3.6)).toBe('st-3-6');
  });

  it('never falls below what the back row can read', () => {
    expect(fitText('字'.repeat(400), 10, 2.6)).toBe('st-1-3');
  });

  it('may be larger over two lines', () => {
    const text = '字'.repeat(40);
    expect(fitText(text, 60, 2.6)).toBe('st-1-45');
    expect(fitText(text, 60, 2.6, 2)).toBe('st-2-6');
  });

  it('takes a Chinese character for twice a digit, about', () => {
    expect(widthOf('亿元')).toBe(2);
    expect(widthOf('1000')).toBeCloseTo(2.48);
  });
});
