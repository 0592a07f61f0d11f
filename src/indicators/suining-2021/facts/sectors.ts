import type { Sector } from '../../../edition/types';

/**
 * Lines of government that own figures, in the order of the filter. The taxonomy is ours: the article
 * has none. A figure belongs to each line that would be asked about it.
 */
export const sectors = [
  { id: 'medical', name: { zh: '医疗', en: 'Health care' } },
  { id: 'education', name: { zh: '教育', en: 'Education' } },
  { id: 'housing', name: { zh: '住房', en: 'Housing' } },
  { id: 'water', name: { zh: '饮水', en: 'Drinking water' } },
  { id: 'assistance', name: { zh: '社会救助', en: 'Social assistance' } },
  { id: 'employment', name: { zh: '就业', en: 'Employment' } },
  { id: 'industry', name: { zh: '产业', en: 'Industry' } },
  { id: 'income', name: { zh: '收入与集体经济', en: 'Income and village economy' } },
  { id: 'relocation', name: { zh: '易地搬迁', en: 'Relocation' } },
  { id: 'funds', name: { zh: '资金', en: 'Funds' } },
  { id: 'infrastructure', name: { zh: '基础设施', en: 'Infrastructure' } },
  { id: 'environment', name: { zh: '人居环境', en: 'Living environment' } },
  { id: 'monitoring', name: { zh: '动态监测', en: 'Monitoring' } },
  { id: 'organisation', name: { zh: '组织帮扶', en: 'Organisation and pairing' } },
] as const satisfies readonly Sector[];

export type SectorId = (typeof sectors)[number]['id'];
