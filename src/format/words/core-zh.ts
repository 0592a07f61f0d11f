import type { SectionId } from '../../indicators/types';
import { loadingZh } from './loading';

/** The words that the overview needs, in Chinese: they come with the first load. */
export const coreZh = {
  separator: ' · ',
  listSeparator: '、',
  /** Between things that have commas of their own. */
  memberSeparator: '；',
  /** Between a book and a place in it. */
  placeSeparator: '',
  brackets: (text: string) => `（${text}）`,
  year: (year: number) => `${year}年`,
  inYear: (year: number, name: string) => `${year}年${name}`,
  about: (number: string) => `约${number}`,
  intervalOf: (year: number, bounds: string) => `${year}年区间 ${bounds}`,
  changeSpoken: (direction: 'up' | 'down', size: string) =>
    `同比${direction === 'up' ? '增长' : '下降'}${size}`,
  status: { stated: '原文载明', reconstructed: '复原', derived: '推算' },
  /** Where the number itself stands whole and only its period was put back. */
  periodRestored: '时期复原',
  legend: {
    derivedLong: '虚线空心＝推算（由原文数字算出；上年数按载明的增幅倒推，口径未说明，按名义增长）',
    stated: '实心＝原文载明',
    reconstructed: '复原＝原文缺字，按上下文复原',
    title: '读法',
    noCounties: '本综述没有分县（市、区）的数据。',
    open: '点任何一个数字，看它出自哪句话。',
  },

  app: {
    name: (place: string, year: number) => `${place}乡村振兴 · ${year}`,
    nameLong: '年度回顾',
    source: (book: string) => `来源：《${book}》`,
    sourceLong: (book: string, article: string) => `来源：《${book}》“${article}”`,
    title: (screen: string, app: string) => `${screen} · ${app}`,
    skip: '跳到正文',
    navigation: '栏目',
    areasNavigation: '领域',
    overview: '总览',
    growth: '增长',
    indicators: '全部指标',
    method: '方法',
    present: '演示',
    presentHint: '在会议室大屏上演示（P）',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
    themeHint: '换一种显示：跟随系统、浅色、深色、高对比',
    backToOverview: '回到总览',
    noCounties: '本综述没有分县（市、区）的数据',
    data: '数据下载',
    singleFile: '带走单文件版',
    singleFileHint: '一个网页文件，双击即可打开，不需要网络',
  },

  sectors: {
    title: '条线',
    all: '全部',
    label: '条线筛选',
    chip: (name: string, count: number) => `${name}，${count}项`,
    noneHere: '本领域没有这一条线的指标。',
    clear: '清除筛选',
    elsewhere: (names: string) => `“${names}”条线的指标在：`,
    count: (shown: number, all: number) => (shown === all ? `${all}项指标` : `${shown} / ${all}项指标`),
  },

  overview: {
    headline: (count: number, allUp: boolean) =>
      allUp ? `${countOf(count)}项载明同比的指标，全部增长` : `${countOf(count)}项载明同比的指标`,
    headlineNote: '本综述仅载明这几项增幅，其余指标无上年对照',
    areas: '工作落实：七个领域',
    areasNote: '每格一个主数、一幅小图；点开看全部指标与原文',
    chapters: { first: '第一部分', second: '第二部分' },
    leading: '主要指标',
    tiles: '其他主要指标',
    sectorTitle: (names: string) => `${names}：主要指标`,
    sectorGrowth: (count: number) => `其中${count}项有同比`,
    sectorNoGrowth: '没有载明同比的指标',
    sectorAreas: (count: number) => `分布在${count}个部分`,
    sectorAreasNote: '点开看全部指标与原文',
    openArea: (name: string) => `打开${name}`,
    nothing: (names: string) => `没有“${names}”条线的指标。`,
  },

  place: {
    opening: '开篇',
    parts: ['一、责任落实', '二、政策落实', '三、工作落实'],
    item: (n: number) => `（${chineseCount(n)}）`,
    paragraph: (n: number) => `第${n}段`,
  },

  notice: {
    title: '链接有误',
  },

  failure: {
    panel: '这一块没能显示，其余部分不受影响。',
    panelHint: '可以重试；若仍不行，请把这行字告诉维护人员：',
    retry: '重试',
  },

  area: {
    claims: '原文的定性表述',
    claimsNote: '原文未列具体数字，不折算为0或100%',
  },

  print: {
    screen: '打印',
    screenHint: '打印这一屏（Ctrl+P）',
    all: '打印全部',
  },
  booklet: {
    title: (year: number) => `${year}年度回顾 · 全册`,
  },

  loading: loadingZh,

  picture: {
    natures: { flow: '流量', stock: '存量', plan: '储备' },
    filtered: '含本条线以外的数，作为对照。',
  },

  /** Under the main number of an area card, and how its small picture is to be read. */
  cards: {
    responsibility: { caption: '领导小组成员，市直部门', remark: '' },
    policy: { caption: '巩固脱贫成果措施', remark: '' },
    monitoring: { caption: '农户全覆盖排查', remark: '先后三步，各有单位，不按比例' },
    relief: { caption: '纳入社会救助保障范围', remark: '按整体与两部分计' },
    relocation: { caption: '搬迁对象至少享受一项后续帮扶', remark: '后两组可能重叠，不相加' },
    employment: { caption: '向脱贫劳动力推送岗位', remark: '一点为一个、一场' },
    industry: { caption: '累计改扩建“6+3”产业基地', remark: '“总额”原文未列，推算' },
    funding: { caption: '全年实施项目', remark: '不同口径，不比大小' },
    villages: { caption: '无害化卫生厕所年度目标任务', remark: '同一条0—100%轴，分母不同' },
  } as Record<Exclude<SectionId, 'overview'>, { readonly caption: string; readonly remark: string }>,

  search: {
    open: '搜索',
    placeholder: '查指标、数字、拼音首字母、文件、名词',
  },
  keys: {
    title: '快捷键',
  },
  numbers: {
    exact: '完整数位',
    printed: '原文数位',
    toggle: '切换：8.73亿元 ⇄ 873,000,000元',
    note: '数字已按位数写全（如8.73亿元写作873,000,000元），精度仍是原文所列的位数。',
  },
  language: { toggle: 'English', hint: 'Switch to English' },
};

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function chineseCount(n: number): string {
  return numerals[n] ?? String(n);
}

/** A number before a measure word: 两项, not 二项. */
export const countOf = (n: number): string => (n === 2 ? '两' : chineseCount(n));

export type CoreWords = typeof coreZh;
