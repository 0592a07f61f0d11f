import { countOf } from './counts';

export const growthWords = {
  growth: {
    title: (count: number, allUp: boolean, first: string, size: string) =>
      count === 1
        ? `${first} ${size}`
        : `${countOf(count)}项载明同比的指标${allUp ? '全部增长' : ''}，${first}增幅最高：${size}`,
    lead: '本综述仅载明四项同比。2020年数值原文未列，按2021年数值与增幅倒推，以虚线空心表示并注明“推算”。',
    kicker: '增长',
    trends: '2020年 → 2021年',
    basis: '推算（口径未说明，按名义增长）',
    noneIn: (area: string) => `${area}：没有载明同比的指标`,
    oneIn: (area: string, count: number) => `${area}：${count}项`,
    noneFiltered: (names: string) => `“${names}”条线没有载明同比的指标。`,
    byArea: '各部分同比载明情况',
  },
};
