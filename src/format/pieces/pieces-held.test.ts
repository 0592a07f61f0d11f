import { describe, expect, it } from 'vitest';
import { figurePiece } from '../sentence';
import { aroundResult, numberAndResultOf, numberFirst, plainOf } from './pieces';

const words = (text: string) => ({ text, figure: null });
const homes = [words('脱贫户住房隐患'), figurePiece('73户', 'homes'), words('全部整改到位')];
const hazards = [words('Housing hazards, '), figurePiece('73 households', 'homes'), words(': all resolved')];

describe('a statement on a wall', () => {
  it('has its number as large as its result, and no mark at the end of a line', () => {
    const said = numberAndResultOf(homes, '全部整改到位');
    expect([plainOf(said.about), plainOf(said.result)]).toEqual(['脱贫户住房隐患', '73户全部整改到位']);
    const english = numberAndResultOf(hazards, 'all resolved');
    expect([plainOf(english.about), ...numberFirst(english.result).map(plainOf)]).toEqual([
      'Housing hazards',
      '73 households',
      'all resolved',
    ]);
  });

  it('keeps a number that is no part of the result before it', () => {
    const said = numberAndResultOf(
      [words('卫生厕所'), figurePiece('57996户', 'toilets'), words('年度任务全面完成')],
      '全面完成',
    );
    expect([plainOf(said.about), plainOf(said.result)]).toEqual(['卫生厕所57996户年度任务', '全面完成']);
  });

  it('is stressed from the word of its result to the end of the clause', () => {
    const pieces = [words('个人支付比例稳定在'), figurePiece('3.3%左右', 'rate'), words('，另有说明')];
    expect(aroundResult(pieces, '稳定').map(plainOf)).toEqual([
      '个人支付比例',
      '稳定在3.3%左右',
      '，另有说明',
    ]);
    expect(aroundResult(pieces, null).map(plainOf)).toEqual(['个人支付比例稳定在3.3%左右，另有说明', '', '']);
  });
});
