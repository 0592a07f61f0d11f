export const methodWords = {
  method: {
    kicker: '数据说明',
    title: '数据来源、读法与核对',
    lead: '每个数字照原文抄录，附原文短语；凡原文未列的，都写明怎样算出。',
    baselines: (before: number) => `${before}年的数是怎么推算的`,
    baselinesText: (before: number, year: number) =>
      `原文只列${year}年的数和同比增幅。${before}年的数 ＝ ${year}年的数 ÷（1 ＋ 增幅）。两个数都经过四舍五入，各有半个末位的余地，取最不利的两端，得到一个区间；推算值只保留区间支持的位数，以虚线空心表示并注明“推算”。增幅的口径原文未说明，按名义增长推算；按不变价计算的增幅不能这样倒推。`,
    damage: '原文缺字与读法',
    damageText: '文章传到我们手里时，一些数字之间的字符已经缺失。引文照录，读作中框内为补正文字。',
    damageColumns: { phrase: '原文', reading: '读作' },
    checks: '交叉核对',
    checksText:
      '用原文自己的数字互相验证。区间是四舍五入留下的余地，“相符”“相容”都在这个余地之内判断。带“若”的以假设为前提，复原所依据的数不是独立核对：两者都不算通过。',
    checkColumns: { name: '核对内容', formula: '算式', interval: '区间', printed: '原文', verdict: '结果' },
    notPrinted: '原文未列',
    questions: '待核事项',
    glossary: '名词',
    glossaryText: '由我们简短解释，不是原文。',
    worksheet: '核对底稿',
    noIndicatorsText: '供编辑核对：文中每个数字，要么是一项指标，要么在这张单子上。',
    reuse: '取用数据',
    reuseText: (book: string) => `数据摘自《${book}》，引用请注明出处；版权属原出版者。`,
    csv: '表格（CSV，Excel、WPS可直接打开）',
    json: '完整数据（JSON）',
    schema: '数据格式（JSON Schema）',
  },
};
