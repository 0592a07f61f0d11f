export const sectorWords = {
  sector: {
    kicker: (names: string) => `条线：${names}`,
    clear: '清除',
    /** Heads of the columns. */
    questions: {
      putIn: '投入多少',
      earned: '收入多少',
      reached: '惠及多少',
      built: '办成多少',
      planned: '规划储备多少',
      held: '守住了什么',
    },
    quotes: '原文',
    also: '也涉及',
    open: '待核',
    ask: (who: string) => `请向${who}核实。`,
    /** Asked where the article names nobody. */
    authority: '主管部门',
    nothing: (names: string) => `没有“${names}”条线的指标。`,
  },
};
