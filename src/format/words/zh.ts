import type { SectionId } from '../../indicators/types';
import { areasZh, type PictureId, picturesZh } from './areas-zh';
import { figureZh } from './figure-zh';
import type { AreaWords, PictureWords } from './say';
import { screensZh } from './screens-zh';
import { stageZh } from './stage-zh';

/** Every word of the interface in Chinese. Words about single figures live with the figures. */
export const zh = {
  areas: areasZh as Record<Exclude<SectionId, 'overview'>, AreaWords>,
  pictures: picturesZh as Record<PictureId, PictureWords>,
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
  periodRestoredLong: '数值原文载明，时期复原',
  statusLong: {
    stated: '原文载明',
    reconstructed: '复原：原文缺字，按上下文读出',
    derived: '推算：由原文的数字算出',
  },
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
    loadingStage: '正在打开演示…',
    presentHint: '在会议室大屏上演示（P）',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
    themeHint: '换一种显示：跟随系统、浅色、深色、高对比',
    backToOverview: '回到总览',
    noCounties: '本综述没有分县（市、区）的数据',
    data: '数据下载',
  },

  sectors: {
    title: '行业',
    all: '全部',
    label: '行业筛选',
    chip: (name: string, count: number) => `${name}，${count}项`,
    noneHere: '本领域无此行业指标。',
    clear: '清除筛选',
    elsewhere: (names: string) => `“${names}”行业的指标在：`,
    count: (shown: number, all: number) => (shown === all ? `${all}项指标` : `${shown} / ${all}项指标`),
  },

  overview: {
    headline: (count: number, allUp: boolean) =>
      allUp ? `${chineseCount(count)}项载明同比的指标，全部增长` : `${chineseCount(count)}项载明同比的指标`,
    headlineNote: '本综述仅载明这几项增幅，其余指标无上年对照',
    areas: '工作落实：七个领域',
    areasNote: '每格一个主数、一幅小图；点开看全部指标与原文',
    chapters: { first: '第一部分', second: '第二部分' },
    tiles: '其他主要指标',
    sectorTitle: (names: string) => `${names}：主要指标`,
    sectorGrowth: (count: number) => `其中${count}项有同比`,
    sectorNoGrowth: '没有载明同比的指标',
    sectorAreas: (count: number) => `分布在${count}个部分`,
    sectorAreasNote: '点开看全部指标与原文',
    openArea: (name: string) => `打开${name}`,
    nothing: (names: string) => `没有“${names}”行业的指标。`,
  },

  growth: {
    title: (count: number, allUp: boolean, first: string, size: string) =>
      count === 1
        ? `${first} ${size}`
        : `${chineseCount(count)}项载明同比的指标${allUp ? '全部增长' : ''}，${first}增幅最高：${size}`,
    lead: '本综述仅载明四项同比。2020年数值原文未列，按2021年数值与增幅倒推，以虚线空心表示并注明“推算”。',
    kicker: '增长',
    trends: '2020年 → 2021年',
    basis: '推算（口径未说明，按名义增长）',
    noneIn: (area: string) => `${area}：没有载明同比的指标`,
    oneIn: (area: string, count: number) => `${area}：${count}项`,
    noneFiltered: (names: string) => `“${names}”行业没有载明同比的指标。`,
    byArea: '各部分同比载明情况',
  },

  area: {
    workArea: (order: number) => `工作落实 · 第${chineseCount(order)}项`,
    chapter: (order: number) => `第${chineseCount(order)}部分`,
    filteredTitle: (area: string, names: string, count: number) =>
      count === 0 ? `${area}无“${names}”类指标` : `${area}：“${names}”${count}项指标`,
    filteredLead: (figures: string, more: boolean) => `${figures}${more ? '等' : ''}。`,
    growthNo: '这一部分没有载明同比的指标。',
    growthSome: (names: string) => `同比仅载明${names}一项。`,
    allFigures: '其余指标',
    derived: '据原文推算',
    derivedNote: '原文未列，由原文数字算出，算式在旁',
    claims: '原文的定性表述',
    claimsNote: '原文未列具体数字，不折算为0或100%',
    notes: '口径提示',
  },

  lists: {
    mechanism: '机制',
    policy: '制度与文件',
    recognition: '认可与报道',
    partner: '学习借鉴与协作地区',
    activity: '行动与会议',
    levels: { national: '国家', provincial: '省', city: '市', county: '县区', press: '媒体' },
    phrase: '原文',
  },

  picture: {
    described: (what: string) => `图中：${what}。`,
    table: '看表格',
    hideTable: '收起表格',
    copy: '复制表格',
    copied: '已复制，可粘贴到Excel或WPS',
    copyFailed: '没能复制：请选中表格后按 Ctrl+C',
    failed: '图没有载入，数值在此。检查网络后重试。',
    retry: '重试',
    filtered: '含本行业以外的数，作为对照。',
    columns: {
      name: '指标',
      value: '数值',
      scope: '时期与范围',
      status: '状态',
      growth: '同比',
      interval: '区间',
    },
    noChange: '—',
    natures: { flow: '流量', stock: '存量', plan: '计划' },
  },

  figure: figureZh,
  ...screensZh,
  stage: stageZh,

  place: {
    opening: '开篇',
    parts: ['一、责任落实', '二、政策落实', '三、工作落实'],
    item: (n: number) => `（${chineseCount(n)}）`,
    paragraph: (n: number) => `第${n}段`,
  },

  notice: {
    unknownAddress: (address: string) => `没有“${address}”这个栏目。`,
    unknownSection: (id: string) => `没有“${id}”这个领域。`,
    unknownFigure: (id: string) => `没有“${id}”这个指标，已忽略。`,
    unknownSector: (id: string) => `没有“${id}”这个行业，已忽略。`,
    unknownSlide: (id: string) => `没有“${id}”这一页，已忽略。`,
    unknownValue: (name: string) => `参数“${name}”的值不认识，已忽略。`,
    unknownParameter: (name: string) => `不认识参数“${name}”，已忽略。`,
    emptyParameter: (name: string) => `参数“${name}”是空的，已忽略。`,
    twiceParameter: (name: string) => `参数“${name}”给了两次，只用第一个。`,
    nothingHere: '这里没有内容',
    title: '链接有误',
    checkLink: '链接可能不完整，或来自旧版本。下面的栏目都在：',
  },

  failure: {
    panel: '这一块没能显示，其余部分不受影响。',
    panelHint: '可以重试；若仍不行，请把这行字告诉维护人员：',
    retry: '重试',
  },
};

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function chineseCount(n: number): string {
  return numerals[n] ?? String(n);
}

export type Words = typeof zh;
