import { describe, expect, it } from 'vitest';
import { phrased } from './phrases';
import type { TextRun } from './scene';
import { linesOf } from './text-lines';

const linesAt = (texts: readonly string[], room: number, size = 30) => {
  const runs: readonly TextRun[] = texts.map((text) => ({ text, size }));
  const broken = phrased(runs, room);
  return broken === null ? null : linesOf(broken, room).map((line) => line.map(({ text }) => text).join(''));
};

describe('a Chinese sentence that breaks between its phrases', () => {
  it('ends its lines at marks, and begins one with a figure', () => {
    expect(linesAt(['全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。'], 340)).toEqual([
      '全市未发生规模性返贫，',
      '脱贫基础、',
      '脱贫成效得到持续巩固。',
    ]);
    expect(linesAt(['县域内个人支付比例稳定在', '3.3%左右'], 380)).toEqual([
      '县域内个人支付比例稳定在',
      '3.3%左右',
    ]);
  });

  it('joins phrases as far as a line has room', () => {
    expect(linesAt(['全年实施项目', '819个', '，储备', '868个', '。'], 700)).toHaveLength(1);
  });

  it('is none where a phrase is longer than a line', () => {
    expect(linesAt(['脱贫人口家庭年人均纯收入'], 300)).toBeNull();
  });

  it('leaves words of Latin letters to their spaces', () => {
    expect(linesAt(['Compulsory education: No dropouts'], 300)).toEqual([
      'Compulsory ',
      'education: No ',
      'dropouts',
    ]);
  });
});
