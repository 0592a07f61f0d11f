import { expect, it } from 'vitest';
import { plainOf } from '../../format/pieces/pieces';
import { figurePiece, sentenceOf } from '../../format/sentence';
import { sentencesOf } from './clauses';

it('begins a line with each English sentence, and with no part of a number', () => {
  const said = sentenceOf(
    'Net income: ',
    figurePiece('CNY 10,955', 'income'),
    ', up ',
    figurePiece('19.2%', 'income'),
    '. ',
    figurePiece('CNY 873 million', 'funds'),
    ' of funds.',
  ).pieces;
  expect(sentencesOf(said).map(plainOf)).toEqual([
    'Net income: CNY 10,955, up 19.2%. ',
    'CNY 873 million of funds.',
  ]);
});
