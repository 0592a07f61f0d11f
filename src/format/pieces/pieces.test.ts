import { expect, it } from 'vitest';
import { figurePiece, sentenceOf } from '../sentence';
import { keyPiece, numberLast, partOf, plainOf, resultOf } from './pieces';

const homes = sentenceOf('脱贫户住房隐患', figurePiece('73户', 'homes'), '全部整改到位').pieces;

const split = (pieces: typeof homes, verdict: string) => {
  const { about, result } = resultOf(pieces, verdict);
  return [plainOf(about), plainOf(result)];
};

it('says first what it is about, then the result', () => {
  expect(split(homes, '全部整改到位')).toEqual(['脱贫户住房隐患73户', '全部整改到位']);
  expect(split(sentenceOf('全市未发生规模性返贫').pieces, '未发生')).toEqual(['全市', '未发生规模性返贫']);
});

it('begins the result with its clause in English', () => {
  const toilets = sentenceOf('Toilets, ', figurePiece('57,996', 'toilets'), ': the target met').pieces;
  expect(split(toilets, 'met')).toEqual(['Toilets, 57,996: ', 'the target met']);
  expect(split(sentenceOf('No pupil dropped out').pieces, 'No')).toEqual(['', 'No pupil dropped out']);
});

it('never cuts a figure', () => {
  expect(plainOf(partOf(homes, 0, 8))).toBe('脱贫户住房隐患73户');
  expect(plainOf(partOf(homes, 8, 99))).toBe('全部整改到位');
});

it('stresses the growth of a title before its numbers', () => {
  const title = sentenceOf(figurePiece('10955元', 'income'), '增长', figurePiece('19.2%', 'income')).pieces;
  expect(keyPiece(title)).toBe(2);
  expect(keyPiece(homes)).toBe(1);
});

it('parts a text from the one number that it ends with', () => {
  const aid = sentenceOf('累计发放教育资助金', figurePiece('11428万元', 'aid'), '。').pieces;
  const found = numberLast(aid);
  expect(found === null ? null : [plainOf(found.about), plainOf(found.result)]).toEqual([
    '累计发放教育资助金',
    '11428万元',
  ]);
  expect(numberLast(homes)).toBeNull();
  expect(numberLast(sentenceOf(figurePiece('1人', 'a'), '，', figurePiece('2人', 'b')).pieces)).toBeNull();
});
