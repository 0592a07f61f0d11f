import { countOf } from './counts';

export const growthWords = {
  growth: {
    title: (count: number, rises: boolean): string =>
      count > 1 && rises ? '{first}增幅最高：{size}' : '{first} {size}',
    remark: (count: number, year: number, before: number) =>
      `原文有上年对照的指标只有${countOf(count)}项。${before}年数值原文未列，由${year}年数值与增幅推算；增长口径原文未说明，按名义增长。`,
    kicker: '增长',
    none: '没有载明同比的指标。',
    alone: '只载明增幅，未列数值',
    trends: (before: number, year: number) => `${before}年 → ${year}年`,
    basis: '推算（口径未说明，按名义增长）',
    noneFiltered: (names: string) => `“${names}”条线没有载明同比的指标。`,
  },
};
