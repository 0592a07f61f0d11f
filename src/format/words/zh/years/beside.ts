/** Words of two editions side by side: of a figure in both, and of the decisions about them. */
export const besideWords = {
  title: '两年并列',
  /** Who matched the two. */
  by: { key: '按编号对应', exact: '按名称、单位、板块对应', person: '人工对应' },
  renamed: (name: string) => `上年名称：${name}`,
  stated: (growth: string) => `原文载明 ${growth}`,
  computed: (growth: string) => `按两年印数计算 ${growth}`,
  since: (year: number, growth: string) => `按两年印数计算，比${year}年 ${growth}`,
  range: (bounds: string) => `区间 ${bounds}`,
  fromZero: (value: string) => `由0增至${value}`,
  direction: {
    up: '比上年多；原文是约数，不算增幅',
    down: '比上年少；原文是约数，不算增幅',
    flat: '两年都是0',
  },
  none: {
    unmatched: '没有对应的上年指标，不算增幅',
    redefined: '口径变了：两年的数并列，不算增幅',
    units: '单位不能换算，不算增幅',
    kinds: '总量、均值、比率不能相比，不算增幅',
    periods: '时期不同，不算增幅',
    'no-value': '有一年只载明增幅、未列数值，不算增幅',
    hedged: '原文是约数，看不出增减',
    rounding: '两年之差在四舍五入之内，不算增幅',
  },
  verdicts: {
    agrees: '相符',
    'two-measures': '两种口径：原文增幅可能按可比价，不是差错',
    ask: '须核实：笔误、上年数修订，或比的不是上年',
  },
  implied: (year: number, value: string) => `按原文增幅倒推，${year}年${value}（推算）`,
  matches: '与上年指标的对应',
  matchesText:
    '先对应，后比较。编号相同，或名称、单位、板块都相同的，自动对应；其余由人工决定，没有决定的不比较。上年有而本年没有的是未载，不是0。',
  matchColumns: { relation: '对应', by: '依据' },
  /** What is not listed, then what is, by the words of the column. */
  matchCounts: (key: number, exact: number, listed: string) =>
    `自动对应、相同的不列出：按编号${key}项，按名称${exact}项${listed === '' ? '' : `。列出的：${listed}`}`,
  matchListed: (by: string, count: number) => `${by}${count}项`,
  relations: { same: '相同', renamed: '改名', redefined: '口径变了', new: '新增', dropped: '未载' },
  matchedBy: { key: '编号', exact: '名称', person: '人工' },
  undecided: '没有对应',
  notThere: '未载',
};
