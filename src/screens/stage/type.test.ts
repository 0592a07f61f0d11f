import { describe, expect, it } from 'vitest';
import { fitNumber, fitText, widthOf } from './fit';
import { linesOf } from './title-lines';

describe('the size of type', () => {
  it('is the largest wanted where there is room', () => {
    expect(fitNumber({ prefix: '', number: '7.5', unit: '万人次' }, 30, 5.2)).toBe('st-5-2');
  });

  it('is smaller for a longer number in the same room', () => {
    expect(fitNumber({ prefix: '', number: '873,000,000', unit: '元' }, 13, 3.6)).toBe('st-1-9');
    expect(fitNumber({ prefix: '', number: '8.73', unit: '亿元' }, 13, 3.6)).toBe('st-3-6');
  });

  it('never falls below what the back row can read', () => {
    expect(fitText('字'.repeat(400), 10, 2.6)).toBe('st-0-9');
  });

  it('may be larger over two lines', () => {
    const text = '字'.repeat(40);
    expect(fitText(text, 60, 2.6)).toBe('st-1-3');
    expect(fitText(text, 60, 2.6, 2)).toBe('st-2-6');
  });

  it('takes a Chinese character for twice a digit, about', () => {
    expect(widthOf('亿元')).toBe(2);
    expect(widthOf('1000')).toBeCloseTo(2.48);
  });
});

describe('a headline of two lines', () => {
  it('breaks where one pauses, nearest to the middle', () => {
    expect(linesOf('走访排查2.99万人，1.48万人纳入社会救助保障')).toEqual([
      '走访排查2.99万人，',
      '1.48万人纳入社会救助保障',
    ]);
  });

  it('breaks before a conjunction', () => {
    expect(linesOf('35名领导联系55个重点帮扶村和85个巩固成果较重的脱贫村')).toEqual([
      '35名领导联系55个重点帮扶村',
      '和85个巩固成果较重的脱贫村',
    ]);
  });

  it('stays whole where a break would tear a word, or stand at an end', () => {
    expect(linesOf('脱贫人口人均纯收入增长')).toEqual(['脱贫人口人均纯收入增长']);
    expect(linesOf('今年，农村集中供水率和自来水普及率都有提高的情况')).not.toContain('今年，');
  });

  it('is left to the browser in English', () => {
    expect(linesOf('Labour transfers, up 5.33%')).toEqual(['Labour transfers, up 5.33%']);
  });
});
