import { describe, expect, it } from 'vitest';
import { baseIn, directionIn, findIn, hedgeIn, numbersIn, otherUnit, pieceAround } from './phrase';

const numberOf = (phrase: string, digits: string, unit = '') => {
  const number = findIn(phrase, digits, unit);
  if (number === null) throw new RangeError(`${digits} is not in “${phrase}”`);
  return number;
};

describe('numbers of a phrase', () => {
  it.each([
    ['投入8.73亿元,较2020年增长13.38%', ['8.73', '2020', '13.38']],
    ['共1,234个、５６．７万户', ['1234', '56.7']],
    ['5,000,000元，3,45个', ['5000000', '3', '45']],
    ['没有数', []],
  ])('%s', (phrase, digits) => {
    expect(numbersIn(phrase).map((number) => number.digits)).toEqual(digits);
  });

  it('are found by their digits, then by their number, with the unit behind it first', () => {
    expect(numberOf('5个县5户', '5', '户').from).toBe(3);
    expect(numberOf('1781.30万元', '1781.3').digits).toBe('1781.30');
    expect(findIn('8.37亿元', '8.73', '亿元')).toBeNull();
  });
});

describe('the unit behind a number', () => {
  it.each([
    ['投入8.73亿元', '8.73', '万元', '亿元'],
    ['投入8.73亿元', '8.73', '亿元', null],
    ['投入758万元', '758', '元', '万元'],
    ['投入758元', '758', '万元', '元'],
    ['增长13.38%', '13.38', '元', '%'],
    ['137户416名', '137', '名', null],
    ['137户共计人口较多，416名', '137', '名', '户'],
    ['4000余万元', '4000', '万元', null],
    ['6万余条', '6', '万条', null],
    ['86.7万农户全覆盖', '86.7', '万户', null],
    ['设置“6+7+1”机制', '1', '个', null],
  ])('%s: %s %s', (phrase, digits, unit, other) => {
    expect(otherUnit(phrase, numberOf(phrase, digits), unit, ['户', '名', '个', '元'])).toBe(other);
  });
});

describe('the hedge of a number', () => {
  it.each([
    ['投入4000余万元', '4000', 'at-least'],
    ['风险6万余条', '6', 'at-least'],
    ['比例稳定在3.3%左右', '3.3', 'about'],
    ['逾期率控制在0.4%以下', '0.4', 'at-most'],
    ['集体经济达到10万元以上', '10', 'at-least'],
    ['约3.3亿元', '3.3', 'about'],
    ['不到5户', '5', 'at-most'],
    ['节约5万元', '5', null],
    ['签约32个', '32', null],
    ['附近3个村', '3', null],
    ['34个村集体经济达到10万元以上', '34', null],
  ])('%s', (phrase, digits, hedge) => {
    expect(hedgeIn(phrase, numberOf(phrase, digits))).toBe(hedge);
  });
});

describe('a growth in a phrase', () => {
  it.each([
    ['8.73亿元,较2020年增长13.38%', '13.38', 'up', null],
    ['比上年下降3.1%', '3.1', 'down', null],
    ['年均增长5%', '5', 'up', '年均'],
    ['比“十三五”末提高2.1个百分点', '2.1', 'up', '“十三五”末'],
    ['较2015年增长40%', '40', 'up', '2015年'],
    ['比年初减少12个', '12', 'down', '年初'],
    ['累计投入8亿元,增长3%', '3', 'up', null],
    ['达到3%', '3', null, null],
  ] as const)('%s', (phrase, digits, direction, base) => {
    const number = numberOf(phrase, digits);
    expect(directionIn(phrase, number)).toBe(direction);
    expect(baseIn(phrase, number, 2020)).toBe(base);
  });
});

describe('a piece of a long phrase', () => {
  it('is the clause of the number, with its growth and those before it that still fit', () => {
    const phrase = `${'一二三四五六七八九十'.repeat(3)}，全年投入资金8.73亿元，较上年增长13.38%，成效明显，${'后面的话'.repeat(9)}`;
    expect(pieceAround(phrase, numberOf(phrase, '8.73'))).toBe('全年投入资金8.73亿元，较上年增长13.38%');
    expect(pieceAround(phrase, numberOf(phrase, '13.38'))).toBe('全年投入资金8.73亿元，较上年增长13.38%');
  });

  it('stays in its sentence, and takes no further figure with it', () => {
    const phrase = '产业兴旺。全年投入资金8.73亿元，实施项目477个。覆盖5个县。';
    expect(pieceAround(phrase, numberOf(phrase, '8.73'))).toBe('全年投入资金8.73亿元');
    expect(pieceAround(phrase, numberOf(phrase, '477'))).toBe('全年投入资金8.73亿元，实施项目477个');
    expect(pieceAround(phrase, numberOf(phrase, '5'))).toBe('覆盖5个县');
  });

  it('doesn’t end within brackets', () => {
    const phrase = `${'各地各部门扎实推进，'.repeat(4)}5个县（市、区）成立领导小组，成效明显`;
    expect(pieceAround(phrase, numberOf(phrase, '5'))).toMatch(/5个县（市、区）成立领导小组$/);
  });

  it('is cut in front where one clause is too long', () => {
    const phrase = `${'一二三四五六七八九十'.repeat(6)}8.73亿元`;
    expect(pieceAround(phrase, numberOf(phrase, '8.73'))).toHaveLength(40);
  });
});
