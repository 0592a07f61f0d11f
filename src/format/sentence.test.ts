import { describe, expect, it } from 'vitest';
import { clausesOf, figurePiece, type SentenceText, sentenceOf } from './sentence';

describe('the clauses of a sentence', () => {
  const textsOf = (sentence: SentenceText) =>
    clausesOf(sentence).map((pieces) => pieces.map(({ text }) => text).join(''));

  it('end behind a comma or semicolon, and leave nothing out', () => {
    const sentence = sentenceOf(
      '新改建道路',
      figurePiece('220公里', 'a.b'),
      '，年度任务',
      figurePiece('5户', 'c.d'),
      '全面完成',
    );
    expect(textsOf(sentence)).toEqual(['新改建道路220公里，', '年度任务5户全面完成']);
    expect(textsOf(sentence).join('')).toBe(sentence.text);
  });

  it('a number keeps its comma', () => {
    expect(textsOf(sentenceOf(figurePiece('57,996', 'a.b'), ' toilets; roads'))).toEqual([
      '57,996 toilets;',
      ' roads',
    ]);
  });
});
