import { countOf } from './counts';

export const overviewWords = {
  overview: {
    headline: (count: number, allUp: boolean) =>
      allUp ? `${countOf(count)}项载明同比的指标，全部增长` : `${countOf(count)}项载明同比的指标`,
    headlineSome: (shown: number) => `先列${countOf(shown)}项，其余见“增长”`,
    headlineNote: '本综述仅载明这几项增幅，其余指标无上年对照',
    areasNote: '每格一个主数、一幅小图；点开看全部指标与原文',
    leading: '主要指标',
    tiles: '其他主要指标',
    openArea: (name: string) => `打开${name}`,
  },
};
