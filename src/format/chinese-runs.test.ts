import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseRuns } from './chinese-runs';

const chinese = (text: string) =>
  chineseRuns(text)
    .filter((run) => run.chinese)
    .map((run) => run.text);

describe('chineseRuns', () => {
  it('takes the digits of a number with its Chinese unit, and leaves the English around it', () => {
    expect(chineseRuns('Linkage funds of 8.73亿元 (CNY 873 million)')).toEqual([
      { text: 'Linkage funds of ', chinese: false },
      { text: '8.73亿元', chinese: true },
      { text: ' (CNY 873 million)', chinese: false },
    ]);
    expect(chinese('The article has “137416名”, read as 137 households.')).toEqual(['137416名']);
    expect(chinese('2020: 7.695–7.705亿元')).toEqual(['7.695–7.705亿元']);
    expect(chinese('《遂宁年鉴（2022）》, 2022')).toEqual(['遂宁年鉴（2022）》']);
  });

  it('finds nothing in English', () => {
    expect(chineseRuns('at most 0.4, 3,113')).toEqual([{ text: 'at most 0.4, 3,113', chinese: false }]);
    expect(chineseRuns('')).toEqual([]);
  });

  it('loses nothing and leaves no Chinese outside', () => {
    const text = fc.string({
      unit: fc.constantFrom('亿', '元', '8', '.', ',', ' ', 'a', '“', '”', '（', '）', '—'),
    });
    fc.assert(
      fc.property(text, (whole) => {
        const runs = chineseRuns(whole);
        expect(runs.map((run) => run.text).join('')).toBe(whole);
        for (const run of runs) expect(/\p{Script=Han}/u.test(run.text)).toBe(run.chinese);
      }),
    );
  });
});
