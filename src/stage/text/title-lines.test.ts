import { describe, expect, it } from 'vitest';
import { linesOf } from './title-lines';

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
