import fc from 'fast-check';
import pinyin from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import { suining2021 } from '../indicators/suining-2021/edition';
import { quickPinyin } from './quick-pinyin';
import type { PinyinMatcher } from './search';

const plain: PinyinMatcher = (text, query) => {
  const found = pinyin.match(text, query);
  return Array.isArray(found) ? { from: found[0], to: found[1] + 1 } : null;
};
const quick = quickPinyin(plain);

const texts = [
  ...suining2021.indicators.flatMap(({ name }) => [name.zh, name.en]),
  ...suining2021.glossary.flatMap(({ term }) => [term.zh, term.en]),
  ...suining2021.lists.map(({ title }) => title.zh),
  '',
  '2021年 GDP（亿元）',
  'Café 重庆',
  '得 了 地',
];

describe('quick pinyin answers as the matcher does', () => {
  it('to every letter', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz')
      for (const text of texts) expect(quick(text, letter), `${text} ${letter}`).toEqual(plain(text, letter));
  });

  it('to initials, syllables, blanks and capitals', () => {
    const queries = 'xjzj XJ dqsczz zj cq zhong zhongx xiangcun xc an lv'.split(' ').concat('x c', 'fu pin');
    for (const query of [...queries, 'ng', 'nm', 'er', 'gdp', 'zzzz', ' '])
      for (const text of texts) expect(quick(text, query), `${text} ${query}`).toEqual(plain(text, query));
    // Without any match the comparisons above would prove nothing.
    expect(
      queries.filter((query) => texts.some((text) => plain(text, query) !== null)).length,
    ).toBeGreaterThan(9);
  });

  it('to anything that may be typed', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(typed, fc.constantFrom(...texts), (query, text) => {
        expect(quick(text, query)).toEqual(plain(text, query));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('asks the matcher about each character once', () => {
    let asked = 0;
    const counting = quickPinyin((text, query) => {
      asked += 1;
      return plain(text, query);
    });
    for (let i = 0; i < 50; i += 1) counting('衔接资金全年投入', 'xjzj');
    expect(asked).toBeLessThanOrEqual(8 * 3);
  });
});
