export const printWords = {
  print: {
    screen: '打印这一屏',
    screenHint: '也可按 Ctrl+P',
    all: '打印全部（全册）',

    sectors: (names: string, count: string) => `条线筛选：${names}（${count}）`,
    table: (narrowed: string) => `表格筛选：${narrowed}`,
    finding: (text: string) => `含“${text}”`,
    growing: '只看有同比的',
  },
  booklet: {
    title: (year: number) => `${year}年度回顾 · 全册`,

    hint: '打印或存为 PDF：A4 竖放最合适，A3 也可以。',
    print: '打印这一册',
    contents: '目录',
    figures: (count: number) => `${count}项指标`,
    growths: (count: number) => `${count}项有同比`,
    terms: (count: number) => `${count}个`,
    printedOn: (date: string) => `打印日期：${date}`,
  },
};
