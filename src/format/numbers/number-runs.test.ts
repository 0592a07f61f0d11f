import { describe, expect, it } from 'vitest';
import { numberRuns } from './number-runs';

const numbersOf = (text: string) =>
  numberRuns(text)
    .filter(({ isNumber }) => isNumber)
    .map((run) => run.text);

describe('numbers in running text', () => {
  it.each([
    ['按纳入救助的1.48万人减1.1万人', '1.48万人减', '1.1万人'],
    ['2021年1—9月', '2021年', '1—9月'],
    ['县域内，稳定在3.3%左右', '3.3%左右'],
    ['CNY 873 million of linkage funds', 'CNY 873 million'],
    ['274 villages, 2013–2020', '274 villages', '2013–2020'],
    ['没有数字'],
  ])('%s', (text, ...numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
    expect(
      numberRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
