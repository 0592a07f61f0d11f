import { chineseCount, countOf } from './counts';

/** A share is raised, and everything else grows. */
const wayOf = (direction: 'up' | 'down', size: string): string =>
  direction === 'down' ? '下降' : size.endsWith('百分点') ? '提高' : '增长';

export const textWords = {
  separator: ' · ',
  /** At the end of a sentence. */
  stop: '。',
  listSeparator: '、',
  /** Names of sectors, as a title says them. */
  names: (names: readonly string[]): string => names.join('、'),
  /** Separates texts that contain commas. */
  memberSeparator: '；',
  /** Between a book and a place in it. */
  placeSeparator: '',
  brackets: (text: string) => `（${text}）`,
  /** A small number in a sentence: 七, seven. */
  spelled: (n: number): string => countOf(n),
  year: (year: number) => `${year}年`,
  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  /** English tells what is counted from what is measured. */
  increase: (direction: 'up' | 'down', size: string, _isCount: boolean) =>
    `约${direction === 'up' ? '增' : '减'}${size}`,
  increaseExact: (direction: 'up' | 'down', size: string, _isCount: boolean) =>
    `${direction === 'up' ? '增' : '减'}${size}`,
  increaseOf: (before: number, name: string) => `${name}比${before}年的增减额`,
  inYear: (year: number, name: string) => `${year}年${name}`,
  about: (number: string) => `约${number}`,
  intervalOf: (year: number, bounds: string) => `${year}年区间 ${bounds}`,
  changeSpoken: (direction: 'up' | 'down', size: string) => `同比${wayOf(direction, size)}${size}`,
  /** Of a growth that no article states. */
  computed: '按两年印数计算',
  computedTip: (year: number, value: string) => `按两年印数计算，${year}年为${value}`,
  unchanged: '持平',
  /** Of a stated growth that is not that of the two printed values. */
  doubt: '不同于两年印数',
  /** Last year's value under this year's. */
  before: (year: number, value: string) => `${year}年${value}`,
  beforeApart: (year: number, value: string) => `${year}年${value}，不可比`,
  computedSpoken: (direction: 'up' | 'down', size: string) =>
    `按两年印数计算，${wayOf(direction, size)}${size}`,
  computedFlat: '按两年印数计算，与上年持平',
  /** Of a growth that is measured against something else than the year before. */
  againstSpoken: (against: string, direction: 'up' | 'down', size: string) =>
    `${against}${wayOf(direction, size)}${size}`,
  status: { stated: '原文载明', reconstructed: '复原', derived: '推算' },
  statusLong: {
    stated: '原文载明',
    reconstructed: '复原：原文缺字，按上下文读出',
    derived: '推算：由原文的数字算出',
  },
  /** Where the growth that stands with the value is computed, and not stated. */
  valueStated: '数值：原文载明',
  /** The signs beside a figure: what a screen reader says, and what is told of them on hover. */
  signs: {
    ring: '°',
    derived: { spoken: '（推算）', tip: '推算：由原文的数字算出，非原文数字' },
    reconstructed: { spoken: '（缺字补）', tip: '原文缺字，据上下文补' },
  },
  /** For a figure whose number is undamaged and only its period was put back. */
  periodRestored: '时期复原',
  periodRestoredLong: '数值原文载明，时期复原',
  place: {
    opening: '开篇',
    item: (n: number) => `（${chineseCount(n)}）`,
    paragraph: (n: number) => `第${n}段`,
    unknown: '出处未注明',
  },
  numbers: {
    exact: '完整数位',
    printed: '原文数位',
    toggle: (printed: string, exact: string) => `切换：${printed} ⇄ ${exact}`,
    note: (printed: string, exact: string) =>
      `数字已按位数写全（如${printed}写作${exact}），精度仍是原文所列的位数。`,
  },
};
