import type { SectionId } from '../../indicators/types';
import { areasZh, type PictureId, picturesZh } from './areas-zh';
import { chineseCount, coreZh, countOf } from './core-zh';
import { figureZh } from './figure-zh';
import { printZh } from './print-zh';
import type { AreaWords, PictureWords } from './say';
import { screensZh } from './screens-zh';
import { stageZh } from './stage-zh';

/** Every word of the interface in Chinese. Words about single figures live with the figures. */
export const zh = {
  ...coreZh,
  areas: areasZh as Record<Exclude<SectionId, 'overview'>, AreaWords>,
  pictures: picturesZh as Record<PictureId, PictureWords>,
  periodRestoredLong: '数值原文载明，时期复原',
  statusLong: {
    stated: '原文载明',
    reconstructed: '复原：原文缺字，按上下文读出',
    derived: '推算：由原文的数字算出',
  },

  growth: {
    title: (count: number, allUp: boolean, first: string, size: string) =>
      count === 1
        ? `${first} ${size}`
        : `${countOf(count)}项载明同比的指标${allUp ? '全部增长' : ''}，${first}增幅最高：${size}`,
    lead: '本综述仅载明四项同比。2020年数值原文未列，按2021年数值与增幅倒推，以虚线空心表示并注明“推算”。',
    kicker: '增长',
    trends: '2020年 → 2021年',
    basis: '推算（口径未说明，按名义增长）',
    noneIn: (area: string) => `${area}：没有载明同比的指标`,
    oneIn: (area: string, count: number) => `${area}：${count}项`,
    noneFiltered: (names: string) => `“${names}”条线没有载明同比的指标。`,
    byArea: '各部分同比载明情况',
  },

  area: {
    ...coreZh.area,
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
    notes: '口径提示',
  },

  lists: {
    mechanism: '机制',
    policy: '制度与文件',
    recognition: '认可与报道',
    partner: '学习借鉴与协作地区',
    activity: '行动与会议',
    levels: {
      national: '国家',
      'national-and-provincial': '国家、省',
      provincial: '省',
      city: '市',
      county: '县区',
      press: '媒体',
    },
    phrase: '原文',
  },

  picture: {
    ...coreZh.picture,
    described: (what: string) => `图中：${what}。`,
    table: '看表格',
    hideTable: '收起表格',
    copy: '复制表格',
    copied: '已复制，可粘贴到Excel或WPS',
    copyFailed: '没能复制：请选中表格后按 Ctrl+C',
    failed: '图没有载入，数值在此。检查网络后重试。',
    gone: '服务器上已没有图的文件，多半是发布了新版本；数值在此。请重新载入；若仍如此，请告诉维护人员。',
    retry: '重试',
    reload: '重新载入',
    columns: {
      name: '指标',
      value: '数值',
      scope: '时期与范围',
      status: '状态',
      growth: '同比',
      interval: '区间',
    },
    noChange: '—',
  },

  notice: {
    ...coreZh.notice,
    unknownAddress: (address: string) => `没有“${address}”这个栏目。`,
    unknownSection: (id: string) => `没有“${id}”这个领域。`,
    unknownFigure: (id: string) => `没有“${id}”这个指标，已忽略。`,
    unknownSector: (id: string) => `没有“${id}”这个条线，已忽略。`,
    unknownTerm: (id: string) => `没有“${id}”这个名词，已忽略。`,
    unknownSlide: (id: string) => `没有“${id}”这一页，已忽略。`,
    unknownValue: (name: string) => `参数“${name}”的值不认识，已忽略。`,
    unknownParameter: (name: string) => `不认识参数“${name}”，已忽略。`,
    emptyParameter: (name: string) => `参数“${name}”是空的，已忽略。`,
    twiceParameter: (name: string) => `参数“${name}”给了两次，只用第一个。`,
    nothingHere: '这里没有内容',
    checkLink: '链接可能不完整，或来自旧版本。下面的栏目都在：',
  },

  panel: {
    figures: '指标与图',
    aside: (panel: string) => `说明与核对：${panel}`,
  },

  document: {
    description: (place: string, year: number, book: string) =>
      `${place}${year}年乡村振兴工作的主要数字，摘自《${book}》。每个数字都能查到原文、时期、范围和推算过程。`,
    title: '全部指标与原文',
    notice: '看板的互动功能没有运行：',
    tooOld: '脚本没有启用，或浏览器太旧（需要 Chromium 86、Firefox 115、Safari 16.4 以上）。',
    missing: '有文件缺失，多半是发布了新版本。请重新载入；若仍如此，请告诉维护人员。',
    late: '文件还没有到齐：网络慢，或页面没有传完。可以再等一等，或重新载入。',
    below: '全部内容在下面，可以阅读和打印。',
    crashed: '看板出了故障',
    crashedHint: '网址已记住：请重新载入，从这里继续。若再次出现，请告诉维护人员。',
    reload: '重新载入',
    lead: (finding: string, lead: string) => `${finding}。${lead}`,
  },

  figure: figureZh,
  ...screensZh,
  ...printZh,
  stage: stageZh,
};

export type Words = typeof zh;
