import type { Section } from '../../../edition/types';

export const sections = [
  {
    id: 'overview',
    kind: 'overview',
    order: 1,
    name: { zh: '全市总览', en: 'The year at a glance' },
    shortName: { zh: '总览', en: 'Overview' },
    panelName: { zh: '收入与集体经济', en: 'Income and economy' },
  },
  {
    id: 'responsibility',
    kind: 'chapter',
    order: 1,
    name: { zh: '责任落实', en: 'Responsibility' },
    shortName: { zh: '责任落实', en: 'Responsibility' },
  },
  {
    id: 'policy',
    kind: 'chapter',
    order: 2,
    name: { zh: '政策落实', en: 'Policy' },
    shortName: { zh: '政策落实', en: 'Policy' },
  },
  {
    id: 'monitoring',
    kind: 'work-area',
    order: 1,
    name: { zh: '防止返贫动态监测帮扶', en: 'Monitoring and help against a return to poverty' },
    shortName: { zh: '防返贫监测', en: 'Monitoring' },
  },
  {
    id: 'relief',
    kind: 'work-area',
    order: 2,
    name: { zh: '低收入人口救助帮扶', en: 'Relief for low-income people' },
    shortName: { zh: '低收入救助', en: 'Relief' },
  },
  {
    id: 'relocation',
    kind: 'work-area',
    order: 3,
    name: { zh: '易地扶贫搬迁后续扶持', en: 'Support after relocation' },
    shortName: { zh: '搬迁后扶', en: 'Relocation' },
  },
  {
    id: 'employment',
    kind: 'work-area',
    order: 4,
    name: { zh: '脱贫人口稳岗就业', en: 'Stable employment' },
    shortName: { zh: '稳岗就业', en: 'Jobs' },
  },
  {
    id: 'industry',
    kind: 'work-area',
    order: 5,
    name: { zh: '特色产业发展', en: 'Distinctive industries' },
    shortName: { zh: '特色产业', en: 'Industries' },
  },
  {
    id: 'funding',
    kind: 'work-area',
    order: 6,
    name: { zh: '资金项目', en: 'Funds and projects' },
    shortName: { zh: '资金项目', en: 'Funds' },
  },
  {
    id: 'villages',
    kind: 'work-area',
    order: 7,
    name: { zh: '宜居乡村建设', en: 'Liveable villages' },
    shortName: { zh: '宜居乡村', en: 'Villages' },
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof sections)[number]['id'];
