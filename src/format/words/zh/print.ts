import { countOf } from './counts';

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
  onePage: {
    title: (place: string) => `${place}年度一页纸`,
    sectors: (names: string, place: string) => `${names} · ${place}年度一页纸`,
    name: '一页纸',
    hint: '一张A4，可打印或存为PDF',
    unit: '汇报单位：',
    date: '日期：',
    growths: (count: number) => `${countOf(count)}项增长`,
    findings: '各条线要点',
    chapters: '保障与条线',
    signs: '°推算：由原文的数字算出，非原文数字。点线：原文缺字，据上下文补。未另注时期的为综述年度',
    between: '。',
    left: (count: number) => `版面所限，另有${count}行未列，见网页。`,
    quote: (phrase: string, place: string) => `“${phrase}”（${place}）`,
    code: '本页网址的二维码',
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
