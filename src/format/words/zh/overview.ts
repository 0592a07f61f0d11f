export const overviewWords = {
  overview: {
    trends: '增长',
    held: '底线与清零',
    targets: '目标与完成',
    /** Titles of the groups of targets, for an edition that has none of its own. */
    target: { done: '年度目标与进度', next: '下一年储备', plan: '规划储备' },
    leading: '主要指标',
    sectorTitle: (names: string) => `${names}：主要指标`,
    sectorGrowth: (count: number) => `其中${count}项有同比`,
    sectorNoGrowth: '没有载明同比的指标',
    sectorAreas: (count: number) => `分布在${count}个部分`,
    sectorAreasNote: '点开看全部指标与原文',
    openArea: (name: string) => `打开${name}`,
    nothing: (names: string) => `没有“${names}”条线的指标。`,
  },
};
