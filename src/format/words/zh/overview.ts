import type { SectionId } from '../../../indicators/types';
import { countOf } from './counts';

export const overviewWords = {
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
};
