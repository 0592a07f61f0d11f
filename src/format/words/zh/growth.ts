import { countOf } from './counts';

export const growthWords = {
  growth: {
    title: (count: number, allUp: boolean, rises: boolean) =>
      count === 1
        ? '{first} {size}'
        : `${countOf(count)}项载明同比的指标${allUp ? '全部增长' : ''}${rises ? '，{first}增幅最高：{size}' : ''}`,
    lead: (count: number, year: number, before: number) =>
      `本综述仅载明${countOf(count)}项同比。${before}年数值原文未列，按${year}年数值与增幅倒推，以虚线空心表示并注明“推算”。`,
    kicker: '增长',
    none: '没有载明同比的指标。',
    alone: '只载明增幅，未列数值',
    trends: (before: number, year: number) => `${before}年 → ${year}年`,
    basis: '推算（口径未说明，按名义增长）',
    noneIn: (area: string) => `${area}：没有载明同比的指标`,
    oneIn: (area: string, count: number) => `${area}：${count}项`,
    noneFiltered: (names: string) => `“${names}”条线没有载明同比的指标。`,
    byArea: '各部分同比载明情况',
  },
};
