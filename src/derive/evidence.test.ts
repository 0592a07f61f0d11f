import { describe, expect, it } from 'vitest';
import type { Change, Evidence, Qualifier } from '../edition/types';
import { unitFacts } from '../edition/units';
import { suining2021 } from '../indicators/suining-2021/edition';
import { indicatorOf } from './check';
import { findGrowth, findNumber, insertedAt, readNumbers, segmentsOf } from './evidence';

const place = { part: 3, item: 1, paragraph: 1 } as const;
const quote = (phrase: string, more: Partial<Evidence> = {}): Evidence => ({ ...place, phrase, ...more });
const figure = (printed: string, unit: string, qualifier?: Qualifier) =>
  qualifier === undefined ? { printed, unit } : { printed, unit, qualifier };

const textOf = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');

const every = suining2021.indicators.flatMap((indicator) =>
  [indicator.evidence, ...(indicator.alsoAt ?? [])].map((evidence) => [indicator.id, evidence] as const),
);

describe('reading numbers from a phrase', () => {
  it.each([
    ['投入各级资金8.73亿元', '8.73e8'],
    ['投入4000余万元', '4000e4 at-least'],
    ['风险6万余条', '6e4 at-least'],
    ['稳定在3.3%左右', '3.3e0 about'],
    ['控制在0.4%以下', '0.4e0 at-most'],
    ['达到10万元以上', '10e4 at-least'],
    ['设置“6+7+1”机制', '6e0, 7e0, 1e0'],
    ['19.2%。274个村', '19.2e0, 274e0'],
    ['贷款1781.30万元，其中3户', '1781.30e4, 3e0'],
    ['修5个村的水渠以下', '5e0'],
    // A hedge of the next clause does not reach back.
    ['共15次，每次3户左右', '15e0, 3e0 about'],
    ['没有数字', ''],
  ])('%s gives %s', (phrase, expected) => {
    const read = readNumbers(phrase).map((n) => `${n.printed}e${n.exponent} ${n.qualifier ?? ''}`.trim());
    expect(read.join(', ')).toBe(expected);
  });

  it('tells where the digits begin and what stands behind them', () => {
    expect(readNumbers('风险6万余条，')).toEqual([
      { index: 2, printed: '6', exponent: 4, qualifier: 'at-least', length: 3, tail: '条，' },
    ]);
  });
});

describe('finding a figure in its phrase', () => {
  it.each<[string, Evidence, ReturnType<typeof figure>, string]>([
    ['with its unit behind it', quote('投入资金8.73亿元'), figure('8.73', '亿元'), '8.73亿元'],
    ['with words before what is counted', quote('20.8万农村低收入人口'), figure('20.8', '万人'), '20.8万'],
    ['with 户 in the next word', quote('86.7万农户'), figure('86.7', '万户'), '86.7万'],
    ['with its hedge', quote('共4000余万元'), figure('4000', '万元', 'at-least'), '4000余万元'],
    ['with 余 behind 万', quote('信息1.5万余条'), figure('1.5', '万条', 'at-least'), '1.5万余条'],
    [
      'in the reading of a damaged phrase',
      quote('对象137416名', { reading: '对象137户416名' }),
      figure('416', '名'),
      '416名',
    ],
    ['the last one where it repeats', quote('1个村和1个镇'), figure('1', '个'), '1个'],
    [
      'without a measure word where that is said',
      quote('“6+7+1”机制', { unitUnsaid: true }),
      figure('1', '个'),
      '1',
    ],
  ])('%s', (_, evidence, wanted, marked) => {
    const found = findNumber(evidence, wanted);
    const text = evidence.reading ?? evidence.phrase;
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(marked);
  });

  it('takes the last of equal numbers', () => {
    expect(findNumber(quote('1个村和1个镇'), figure('1', '个'))?.index).toBe(4);
  });

  it.each<[string, Evidence, ReturnType<typeof figure>]>([
    ['other digits', quote('投入8.73亿元'), figure('8.37', '亿元')],
    ['a lost zero', quote('贷款1781.30万元'), figure('1781.3', '万元')],
    ['part of the digits', quote('对象137416名'), figure('416', '名')],
    ['万 for 亿', quote('投入8.73亿元'), figure('8.73', '万元')],
    ['no 万 where one stands', quote('共1.5万条'), figure('1.5', '条')],
    ['another measure word', quote('共25个项目'), figure('25', '户')],
    ['a hedge left out', quote('投入4000余万元'), figure('4000', '万元')],
    ['a hedge put in', quote('投入4000万元'), figure('4000', '万元', 'at-least')],
    ['at most for about', quote('在0.4%以下'), figure('0.4', '%', 'about')],
    ['a measure word left unsaid without saying so', quote('“6+7+1”机制'), figure('1', '个')],
    ['a measure word too far away', quote('共25十二三四五六七八个'), figure('25', '个')],
  ])('not with %s', (_, evidence, wanted) => {
    expect(findNumber(evidence, wanted)).toBeNull();
  });

  it.each(every)('re-reads %s from its place', (id, evidence) => {
    const indicator = indicatorOf(suining2021, id);
    const found = findNumber(evidence, indicator);
    expect(found?.printed).toBe(indicator.printed);
    expect(found?.exponent).toBe(unitFacts(indicator.unit).exponent);
    expect(found?.qualifier).toBe(indicator.qualifier ?? null);
  });

  it('no figure of the edition would be found with another last digit, scale or hedge', () => {
    for (const [id, evidence] of every) {
      const { printed, unit, qualifier } = indicatorOf(suining2021, id);
      const scaled = ['万', '亿', ''].map((scale) => `${scale}${unitFacts(unit).base}`);
      const others = [
        ...scaled.filter((other) => other !== unit).map((other) => figure(printed, other, qualifier)),
        figure(`${printed}9`, unit, qualifier),
        figure(printed, unit, qualifier === 'about' ? 'at-most' : 'about'),
      ];
      for (const other of others) expect(findNumber(evidence, other), id).toBeNull();
    }
  });
});

describe('finding a stated growth', () => {
  const growth = (
    printed: string,
    direction: Change['direction'],
    phrase: string,
    reading?: string,
  ): Change => ({
    printed,
    unit: '%',
    direction,
    polarity: 'up-is-good',
    basis: 'unstated',
    evidence: quote(phrase, reading === undefined ? {} : { reading }),
  });

  it.each([
    ['a rise', growth('7', 'up', '同比增长7%'), '7%'],
    ['a fall', growth('2.5', 'down', '同比下降2.5%'), '2.5%'],
    ['a reduction', growth('12', 'down', '较上年减少12%'), '12%'],
    ['a lowering', growth('3', 'down', '成本降低3%'), '3%'],
    ['a rise in a reading', growth('19.2', 'up', '增长19.2%274个', '增长19.2%。274个'), '19.2%'],
    ['the percentage among other numbers', growth('7', 'up', '7个村增长7%'), '7%'],
  ])('reads %s', (_, change, marked) => {
    const found = findGrowth(change);
    const text = change.evidence.reading ?? change.evidence.phrase;
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(marked);
  });

  it.each([
    ['another number', growth('7.1', 'up', '同比增长7%')],
    ['a rise where a fall is printed', growth('2.5', 'up', '同比下降2.5%')],
    ['a fall where a rise is printed', growth('2.5', 'down', '同比增长2.5%')],
    ['a number without a percent sign', growth('7', 'up', '增长7个')],
  ])('refuses %s', (_, change) => {
    expect(findGrowth(change)).toBeNull();
  });

  it('re-reads each growth of the edition from its phrase', () => {
    for (const { change } of suining2021.indicators)
      if (change !== undefined) expect(findGrowth(change)?.printed).toBe(change.printed);
  });
});

describe('characters put back by a reading', () => {
  it.each([
    ['137416名', '137户416名', [3]],
    ['202119月', '2021年1—9月', [4, 6]],
    ['20132020年', '2013—2020年', [4]],
    ['同上', '同上', []],
  ])('%s read as %s', (phrase, reading, expected) => {
    expect(insertedAt(phrase, reading)).toEqual(expected);
  });

  it.each([
    ['a changed digit', '137416名', '137户461名'],
    ['a lost character', '137416名', '137户416'],
    ['another order', '137416名', '416名137户'],
    ['nothing', '137416名', ''],
  ])('%s is no reading', (_, phrase, reading) => {
    expect(insertedAt(phrase, reading)).toBeNull();
  });
});

describe('a phrase cut into pieces', () => {
  it('marks the number with its unit and shows what was put back', () => {
    const evidence = quote('对象137416名，', { reading: '对象137户416名，' });
    const people = findNumber(evidence, figure('416', '名'));
    const households = findNumber(evidence, figure('137', '户'));
    /** «marked», and {put back}. */
    const written = (number: typeof people, side: 'phrase' | 'reading') =>
      segmentsOf(evidence, number, side)
        .map(({ text, marked, inserted }) =>
          (inserted ? `{${text}}` : text).replace(/.+/, marked ? '«$&»' : '$&'),
        )
        .join('|');
    expect(written(people, 'phrase')).toBe('对象137|«416名»|，');
    expect(written(people, 'reading')).toBe('对象137|{户}|«416名»|，');
    expect(written(households, 'phrase')).toBe('对象|«137»|416名，');
    expect(written(households, 'reading')).toBe('对象|«137»|«{户}»|416名，');
  });

  it('without a number marks nothing', () => {
    expect(segmentsOf(quote('全市无人'), null, 'phrase')).toMatchObject([
      { text: '全市无人', marked: false },
    ]);
  });

  it('is whole again when its pieces are put together, for every figure of the edition', () => {
    for (const [id, evidence] of every) {
      const number = findNumber(evidence, indicatorOf(suining2021, id));
      expect(textOf(segmentsOf(evidence, number, 'phrase'))).toBe(evidence.phrase);
      expect(textOf(segmentsOf(evidence, number, 'reading'))).toBe(evidence.reading ?? evidence.phrase);
    }
  });

  it('marks exactly the number, its hedge and its unit, for every figure of the edition', () => {
    for (const [id, evidence] of every) {
      const { printed, unit, qualifier } = indicatorOf(suining2021, id);
      const pieces = segmentsOf(evidence, findNumber(evidence, figure(printed, unit, qualifier)), 'reading');
      const first = pieces.findIndex((piece) => piece.marked);
      const last = pieces.map((piece) => piece.marked).lastIndexOf(true);
      const { base, exponent } = unitFacts(unit);
      const scale = exponent === 0 ? '' : unit.slice(0, 1);
      const hedge = qualifier === 'at-least' ? '余' : '';
      const spellings = [`${printed}${hedge}${scale}`, `${printed}${scale}${hedge}`];
      expect(
        spellings.flatMap((spelling) => [spelling, `${spelling}${base}`]),
        id,
      ).toContain(textOf(pieces.slice(first, last + 1)));
      expect(textOf(pieces.slice(last + 1)).startsWith(base), id).toBe(false);
    }
  });

  it('inserted pieces are what the reading has more than the phrase', () => {
    const restored = every.filter(([, { reading }]) => reading !== undefined);
    expect(restored.length).toBeGreaterThan(3);
    for (const [id, evidence] of restored) {
      const inserted = textOf(segmentsOf(evidence, null, 'reading').filter((piece) => piece.inserted));
      expect(inserted, id).not.toBe('');
      expect(evidence.phrase.length + inserted.length, id).toBe(evidence.reading?.length);
      expect(
        segmentsOf(evidence, null, 'phrase').some((piece) => piece.inserted),
        id,
      ).toBe(false);
    }
  });
});
