/** Words of a copy of the page with another edition in it. */
export const copyWords = {
  name: (editions: string) => `单文件看板（${editions}）`,
  and: '、',
  making: '正在准备……',
  share: (percent: number) => `已做${percent}%`,
  checked: '已自检：程序、数据和全部指标都完整。双击即开，不需要网络。',
  failed: (what: string) => `自检没有通过：${what}`,
  faults: {
    policy: '安全策略不对',
    scripts: '程序不完整',
    styles: '样式不完整',
    editions: '数据不完整',
    figures: '缺全部指标的文字版',
    foreign: '混进了外来的内容',
  },
};
