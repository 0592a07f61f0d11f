import { describe, expect, it } from 'vitest';
import { type PinyinMatcher, prepareSearch, type Searchable, search } from './search';

const entry = (
  title: string,
  words: readonly string[] = [],
  numbers: readonly string[] = [],
): Searchable => ({
  title,
  words,
  numbers,
});

const entries = [
  entry('各级衔接资金', ['Linkage funds', '投入各级衔接资金8.73亿元'], ['8.73', '13.38']),
  entry('资金监管', ['Oversight', '监管资金73户']),
  entry('易地搬迁', ['Relocation, “assisted”'], ['1781.30']),
  entry('厕所革命', ['Toilet revolution'], ['3113']),
];
const titles = (query: string, pinyin: PinyinMatcher | null = null, synonyms: readonly string[] = []) =>
  search(entries, query, pinyin, () => synonyms).map(({ entry: { title } }) => title);

describe('search', () => {
  it('finds nothing for nothing', () => {
    expect(titles('')).toEqual([]);
    expect(titles('  ')).toEqual([]);
    expect(titles('，')).toEqual([]);
  });

  it('puts the title that is the query before titles that hold it, and these in the order of entries', () => {
    expect(titles('资金')).toEqual(['各级衔接资金', '资金监管']);
    expect(titles('资金监管')).toEqual(['资金监管']);
    const whole = search([...entries, entry('资金')], '资金', null);
    expect(whole.map(({ entry: { title } }) => title)).toEqual(['资金', '各级衔接资金', '资金监管']);
    expect(whole[0]?.range).toEqual({ from: 0, to: 2 });
    expect(search(entries, '衔接', null)[0]?.range).toEqual({ from: 2, to: 4 });
  });

  it('finds numbers from their beginning, before everything else', () => {
    expect(titles('8.73')).toEqual(['各级衔接资金']);
    expect(search(entries, '8.73', null)[0]?.range).toBeNull();
    expect(titles('73')).toEqual(['资金监管']);
    expect(titles('13.3')).toEqual(['各级衔接资金']);
    expect(titles('3.38')).toEqual([]);
    expect(titles('81')).toEqual([]);
  });

  it('finds other words in any case and spacing', () => {
    expect(titles('LINKAGE  f')).toEqual(['各级衔接资金']);
    expect(titles('relocation,“')).toEqual(['易地搬迁']);
  });

  it('finds what belongs to the query behind what says it', () => {
    const belonging = [
      { ...entry('入户送诊'), belongs: ['医疗', 'Health care'] },
      entry('报销', ['医疗费用']),
    ];
    const found = (query: string) => search(belonging, query, null).map(({ entry: { title } }) => title);
    expect(found('医疗')).toEqual(['报销', '入户送诊']);
    expect(found('health CARE')).toEqual(['入户送诊']);
    expect(found('送诊 医疗')).toEqual(['入户送诊']);
    expect(found('疗Health')).toEqual([]);
  });

  it('finds nothing across two words of an entry', () => {
    expect(search([entry('a', ['one', 'two'])], 'onetwo', null)).toEqual([]);
  });

  it('asks pinyin last, and only for Latin letters', () => {
    const asked: string[] = [];
    const pinyin: PinyinMatcher = (text, query) => {
      asked.push(`${text} ${query}`);
      return text === '厕所革命' ? { from: 0, to: 1 } : null;
    };
    expect(titles('re', pinyin)).toEqual(['易地搬迁', '厕所革命']);
    // Its words hold “re” already, so the pinyin matcher is not asked.
    expect(asked).not.toContain('易地搬迁 re');
    asked.length = 0;
    titles('资', pinyin);
    titles('8', pinyin);
    expect(asked).toEqual([]);
  });

  it('takes synonyms as spelt, behind titles', () => {
    expect(titles('易搬', null, ['易地搬迁'])).toEqual(['易地搬迁']);
    expect(titles('资金', null, ['Toilet'])).toEqual(['各级衔接资金', '资金监管', '厕所革命']);
    expect(titles('易搬', null, ['toilet'])).toEqual([]);
  });

  it('finds the same in full- and half-width letters and with other signs for minus and point', () => {
    const signed = [entry('下降', ['Share ＡＢ'], ['−2%', '13.38%']), ...entries];
    const found = (query: string) => search(signed, query, null).map(({ entry: { title } }) => title);
    for (const [typed, meant] of [
      ['８．７３', '8.73'],
      ['8。73', '8.73'],
      ['13.38％', '13.38%'],
      ['－2％', '−2%'],
      ['-2%', '−2%'],
      ['ｌｉｎｋａｇｅ', 'linkage'],
      ['ab', 'ＡＢ'],
      ['资金　监管', '资金 监管'],
    ] as const) {
      expect(found(meant), meant).not.toEqual([]);
      expect(found(typed), typed).toEqual(found(meant));
    }
  });

  it('finds what holds every word of a query, in any order, wherever they stand', () => {
    expect(titles('资金 监管')).toEqual(['资金监管']);
    expect(titles('监管  资金')).toEqual(['资金监管']);
    expect(titles('funds 衔接')).toEqual(['各级衔接资金']);
    expect(titles('衔接 8.73')).toEqual(['各级衔接资金']);
    expect(titles('衔接 73')).toEqual([]);
    expect(titles('衔接 厕所')).toEqual([]);
    expect(search(entries, '8.73 衔接', null)[0]?.range).toEqual({ from: 2, to: 4 });
    expect(titles('易搬 assisted', null, ['易地搬迁'])).toEqual(['易地搬迁']);
    const pinyin: PinyinMatcher = (text, query) =>
      query === 'cs' && text === '厕所革命' ? { from: 0, to: 2 } : null;
    expect(titles('cs 革命', pinyin)).toEqual(['厕所革命']);
  });

  it('answers the same whether it was prepared or not', () => {
    const copies = Array.from({ length: 700 }, (_, i) => entry(`资金${i}`, [`Funds ${i}`], [String(i)]));
    const fresh = copies.map((copy) => ({ ...copy }));
    const steps = [...prepareSearch(copies)].length;
    expect(steps).toBeGreaterThan(1);
    for (const query of ['资', '7', '69', 'funds 1', '金6'])
      expect(search(copies, query, null)).toEqual(search(fresh, query, null));
  });
});
