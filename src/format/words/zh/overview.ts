export const overviewWords = {
  overview: {
    trends: '增长',
    held: '底线与清零',
    targets: '目标与完成',
    /** Titles of the groups of targets, for an edition that has none of its own. */
    target: { done: '年度目标与进度', next: '下一年储备', plan: '规划储备' },
    openArea: (name: string) => `打开${name}`,
  },
};
