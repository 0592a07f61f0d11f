import { countOf } from './counts';

export const growthWords = {
  growth: {
    title: (count: number, rises: boolean): string =>
      count > 1 && rises ? '{first}增幅最高：{size}' : '{first} {size}',
    remark: (count: number, year: number, before: number) =>
      `原文有上年对照的指标只有${countOf(count)}项。${before}年数值原文未列，由${year}年数值与增幅推算；增长口径原文未说明，按名义增长。`,
    /** Beside an earlier edition. */
    titleBeside: (stated: number, computed: number, _before: number) =>
      stated === 0
        ? `${computed}项指标可按两年印数计算增幅`
        : `原文载明${stated}项增幅，另有${computed}项可按两年印数计算`,
    computed: (count: number) => `按两年印数计算的增幅：${count}项`,
    remarkBeside: (year: number, before: number) =>
      `${before}年数值为该年版所印，${year}年数值为本版所印；带°的增幅按两年印数计算，不是原文所载。没有对应、口径变了或时期不同的指标不算增幅。`,
    kicker: '增长',
    none: '没有载明同比的指标。',
    alone: '只载明增幅，未列数值',
    trends: (before: number, year: number) => `${before}年 → ${year}年`,
    basis: '推算（口径未说明，按名义增长）',
    noneFiltered: (names: string) => `“${names}”条线没有载明同比的指标。`,
  },
};
