import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses';
import { figurePiece, sentenceOf } from './sentence';

describe('the clauses of a sentence', () => {
  it('end with their comma, and lose nothing', () => {
    const sentence = sentenceOf(
      '收入',
      figurePiece('10955元', 'a'),
      '，增长',
      figurePiece('19.2%', 'a'),
      '，另见，全文',
    );
    const clauses = clausesOf(sentence);
    expect(clauses.map(({ text }) => text)).toEqual(['收入10955元，', '增长19.2%，', '另见，', '全文']);
    expect(clauses.flatMap(({ pieces }) => pieces.filter(({ figure }) => figure !== null))).toHaveLength(2);
  });

  it('are the sentence itself where it has no comma, and none of an empty one', () => {
    expect(clausesOf(sentenceOf('全面完成')).map(({ text }) => text)).toEqual(['全面完成']);
    expect(clausesOf(sentenceOf())).toEqual([]);
  });
});
