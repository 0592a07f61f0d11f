export const searchWords = {
  search: {
    open: '搜索',
    placeholder: '查指标、数字、拼音首字母、文件、名词',

    title: '搜索',
    hint: '↑↓ 选择，回车打开，Esc 关闭',
    groups: { figure: '指标', area: '领域', document: '机制与文件', term: '名词', question: '可以这样问' },
    count: (count: number) => `找到${count}项`,
    more: (count: number) => `还有${count}项，请再多输入几个字`,
    nothing: (query: string, initials: string | null, number: string) =>
      `没有找到“${query}”。可以试试指标名的一部分、拼音首字母${initials === null ? '' : `（如 ${initials}）`}、数字（如 ${number}）。`,
    empty: (examples: string) => `输入汉字、拼音首字母、英文或数字，例如：${examples}。`,
    close: '关闭',
    /** By which every sum of money is found. */
    money: '钱',
    figures: (count: number) => `${count}项指标`,
    questions: {
      growths: '哪些指标有同比？',
      count: (name: string) => `${name}有多少？`,
      total: (name: string) => `${name}有多少？`,
      other: (name: string) => `${name}是多少？`,
      method: '数据从何而来、如何核对？',
    },
  },
};
