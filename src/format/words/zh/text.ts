import { chineseCount } from './counts';

export const textWords = {
  separator: ' · ',
  listSeparator: '、',
  /** Between things that have commas of their own. */
  memberSeparator: '；',
  /** Between a book and a place in it. */
  placeSeparator: '',
  brackets: (text: string) => `（${text}）`,
  year: (year: number) => `${year}年`,
  inYear: (year: number, name: string) => `${year}年${name}`,
  about: (number: string) => `约${number}`,
  intervalOf: (year: number, bounds: string) => `${year}年区间 ${bounds}`,
  changeSpoken: (direction: 'up' | 'down', size: string) =>
    `同比${direction === 'up' ? '增长' : '下降'}${size}`,
  status: { stated: '原文载明', reconstructed: '复原', derived: '推算' },
  statusLong: {
    stated: '原文载明',
    reconstructed: '复原：原文缺字，按上下文读出',
    derived: '推算：由原文的数字算出',
  },
  /** Where the number itself stands whole and only its period was put back. */
  periodRestored: '时期复原',
  periodRestoredLong: '数值原文载明，时期复原',
  place: {
    opening: '开篇',
    parts: ['一、责任落实', '二、政策落实', '三、工作落实'],
    item: (n: number) => `（${chineseCount(n)}）`,
    paragraph: (n: number) => `第${n}段`,
  },
  numbers: {
    exact: '完整数位',
    printed: '原文数位',
    toggle: '切换：8.73亿元 ⇄ 873,000,000元',
    note: '数字已按位数写全（如8.73亿元写作873,000,000元），精度仍是原文所列的位数。',
  },
};
