/** Words of the figure's detail in Chinese. */
export const figureZh = {
  title: '指标详情',
  close: '关闭',
  evidence: '原文',
  evidenceAlso: '又见',
  reading: '读作',
  readingNote: '框内为补正文字',
  period: '时期',
  scope: '范围',
  wholeYear: (year: number) => `${year}年`,
  wholeYearNote: '原文未另写时期',
  wholeCity: '全市',
  exact: '完整数位',
  exactText: (value: string, unit: string) => `${value}${unit}（按原文所列位数）`,
  sector: '行业',
  growth: '同比',
  growthText: (change: string) => `${change}，原文载明，口径未说明`,
  previousQuestion: (year: number) => `${year}年推算值`,
  previousBasis: '推算（口径未说明，按名义增长）',
  previousFormula: (value: string, sign: string, growth: string) => `${value} ÷（1 ${sign} ${growth}）`,
  interval: (bounds: string) => `四舍五入留下的区间 ${bounds}`,
  noGrowth: '原文未载明同比，无上年数',
  noBaseline: '按不变价计算的增幅，不能倒推上年数。',
  checks: '核对',
  checkPrinted: (text: string) => `原文 ${text}`,
  verdicts: {
    equal: '相符',
    unequal: '不相等',
    bound: '相容',
    unbound: '超出',
    overlap: '有重叠',
    noOverlap: '未必重叠',
    refuted: '假设不成立',
    supported: '假设成立',
  },
  derivedHere: '据此推算',
  derivedRemark: '推算',
  cautions: '口径提示',
  sameSentence: '同一句中的指标',
  related: '相关指标',
  statements: '原文表述',
  note: '说明',
  lists: '有关机制与文件',
  citation: '引文',
  citationText: (c: {
    place: string;
    year: string;
    /** Where it is not the whole year. */
    period: string | null;
    name: string;
    value: string;
    growth: string;
    book: string;
    article: string;
    where: string;
    remark: string;
  }) =>
    `${c.period === null ? `${c.year}，` : ''}${c.place}${c.name}${c.value}${c.period === null ? '' : `（${c.period}）`}${c.growth}${c.remark}。——《${c.book}》“${c.article}”，${c.where}`,
  citationGrowth: (growth: string) => `，同比增长${growth}`,
  citationRestored: '（原文缺字，按上下文复原）',
  citationPeriodRestored: (period: string) => `（时期原文缺字，读作${period}）`,
  copyCitation: '复制为引文',
  copyLink: '复制链接',
  copied: '已复制',
  copyFailed: '没能复制，请手动选择文字',
  openArea: (area: string) => `看“${area}”全部指标`,
};
