import type { Claim } from '../../../edition/types';
import type { Written } from '../written';

const at = (part: 1 | 2 | 3, item: number) => ({ part, item, paragraph: 1 }) as const;

/** What the article says without a number: shown as statements, never turned into 0 or 100 %. */
export const claims = [
  {
    id: 'overview.no-large-scale-return',
    section: 'overview',
    sectors: ['monitoring'],
    text: { zh: '全市未发生规模性返贫', en: 'No large-scale return to poverty in the city' },
    evidence: { part: 0, item: null, paragraph: 1, phrase: '全市未发生规模性返贫' },
    about: [],
  },
  {
    id: 'overview.key-villages-on-course',
    section: 'overview',
    sectors: ['organisation'],
    text: { zh: '重点帮扶村工作稳步推进', en: 'Work in the key assisted villages goes on steadily' },
    evidence: { part: 0, item: null, paragraph: 1, phrase: '55个重点帮扶村工作稳步推进' },
    about: ['overview.key-villages.count'],
  },
  {
    id: 'overview.results-consolidated',
    section: 'overview',
    sectors: ['monitoring'],
    text: {
      zh: '脱贫基础、脱贫成效得到持续巩固',
      en: 'The base and the results of poverty alleviation were further consolidated',
    },
    evidence: { part: 0, item: null, paragraph: 1, phrase: '脱贫基础、脱贫成效得到持续巩固' },
    about: [],
  },
  {
    id: 'overview.first-year',
    section: 'overview',
    sectors: ['organisation'],
    text: {
      zh: '2021年是实施乡村振兴战略的开局之年',
      en: '2021 was the opening year of the rural revitalisation strategy',
    },
    evidence: { part: 0, item: null, paragraph: 1, phrase: '2021年,是实施乡村振兴战略的开局之年' },
    about: [],
  },
  {
    id: 'responsibility.leaders-cover-all',
    section: 'responsibility',
    sectors: ['organisation'],
    text: {
      zh: '市级领导干部全覆盖定点联系重点帮扶村和巩固成果较重的脱贫村',
      en: 'Every key assisted village and every village lifted out of poverty with heavy consolidation tasks has a city leader as contact',
    },
    evidence: { ...at(1, 3), phrase: '全覆盖定点联系55个重点帮扶村和85个巩固成果较重的脱贫村' },
    about: [
      'responsibility.leaders.count',
      'overview.key-villages.count',
      'responsibility.consolidation-villages.count',
    ],
  },
  {
    id: 'policy.policies-kept',
    section: 'policy',
    sectors: ['organisation'],
    text: { zh: '新政策不出、原有政策一律不退', en: 'No old policy ends before a new one is out' },
    evidence: { ...at(2, 1), phrase: '“新政策不出、原有政策一律不退”' },
    about: [],
  },
  {
    id: 'policy.departments-cover-all',
    section: 'policy',
    sectors: ['organisation'],
    text: {
      zh: '重点帮扶村和脱贫村市县部门帮扶全覆盖',
      en: 'Every key assisted village and village lifted out of poverty is paired with a city or county department',
    },
    evidence: { ...at(2, 2), phrase: '重点帮扶村和脱贫村市县部门帮扶全覆盖' },
    about: ['policy.assisted-villages.count'],
  },
  {
    id: 'policy.help-unbroken',
    section: 'policy',
    sectors: ['organisation'],
    text: { zh: '帮扶力量不断档、帮扶工作不间断', en: 'Help goes on without a gap in staff or in work' },
    evidence: { ...at(2, 2), phrase: '实现帮扶力量不断档、帮扶工作不间断' },
    about: ['policy.resident-cadres.rotated', 'policy.pairing-cadres.count'],
  },
  {
    id: 'policy.self-payment-steady',
    section: 'policy',
    sectors: ['medical'],
    text: { zh: '县域内个人支付比例稳定', en: 'The share that patients pay within their county is steady' },
    evidence: { ...at(2, 3), phrase: '县域内个人支付比例稳定在3.3%左右' },
    about: ['policy.self-payment.rate'],
  },
  {
    id: 'policy.no-dropouts',
    section: 'policy',
    sectors: ['education'],
    text: { zh: '义务教育阶段学生无人辍学', en: 'No pupil of compulsory school age dropped out' },
    evidence: { ...at(2, 3), phrase: '全市义务教育阶段学生无人辍学' },
    about: [],
  },
  {
    id: 'policy.unsafe-homes-mended',
    section: 'policy',
    sectors: ['housing'],
    text: {
      zh: '排查出的脱贫户住房安全隐患全部整改到位',
      en: 'All housing hazards found in homes of households lifted out of poverty were resolved',
    },
    evidence: { ...at(2, 3), phrase: '通过危房改造、投亲靠友等方式全部整改到位' },
    about: ['policy.unsafe-homes.found'],
  },
  {
    id: 'policy.water-problems-mended',
    section: 'policy',
    sectors: ['water'],
    text: { zh: '排查出的安全饮水问题均已整改', en: 'All drinking-water problems found were resolved' },
    evidence: { ...at(2, 3), phrase: '所有问题均已整改' },
    about: ['policy.water-problems.found'],
  },
  {
    id: 'policy.key-villages-covered',
    section: 'policy',
    sectors: ['organisation'],
    text: {
      zh: '重点帮扶村市级领导、市直部门、第一书记、驻村工作队帮扶全覆盖',
      en: 'Each key assisted village has a city leader, a city department, a first Party secretary and a resident work team',
    },
    evidence: {
      ...at(2, 4),
      phrase: '“1名市级领导、1个市直部门(单位)、1名第一书记、1个驻村工作队”帮扶全覆盖',
    },
    about: ['overview.key-villages.count'],
  },
  {
    id: 'monitoring.all-households-screened',
    section: 'monitoring',
    sectors: ['monitoring'],
    text: { zh: '农户全覆盖排查', en: 'All farm households were screened' },
    evidence: { ...at(3, 1), phrase: '实现86.7万农户全覆盖排查' },
    about: ['monitoring.screened-households.count'],
  },
  {
    id: 'monitoring.all-taken-in',
    section: 'monitoring',
    sectors: ['monitoring'],
    text: {
      zh: '应纳尽纳、应扶尽扶、应消尽消',
      en: 'All who should be monitored are, all who should be helped are, and every risk that should be removed is',
    },
    evidence: { ...at(3, 1), phrase: '实现应纳尽纳、应扶尽扶、应消尽消' },
    about: ['monitoring.measures.count'],
  },
  {
    id: 'monitoring.capacity-stronger',
    section: 'monitoring',
    sectors: ['monitoring'],
    text: {
      zh: '市县乡村四级动态监测能力明显增强',
      en: 'Monitoring by city, county, township and village is markedly stronger',
    },
    evidence: { ...at(3, 1), phrase: '市县乡村四级动态监测能力明显增强' },
    about: [],
  },
  {
    id: 'monitoring.no-disaster-return',
    section: 'monitoring',
    sectors: ['monitoring', 'assistance'],
    text: {
      zh: '汛期无农户因灾返贫致贫',
      en: 'In the flood season no farm household fell into or back into poverty through disaster',
    },
    evidence: { ...at(3, 1), phrase: '无农户因灾出现返贫致贫' },
    about: ['monitoring.disaster-households.helped'],
  },
  {
    id: 'relocation.all-entitled-covered',
    section: 'relocation',
    sectors: ['relocation', 'assistance'],
    text: {
      zh: '搬迁群众低保、特困应保尽保',
      en: 'All relocated people entitled to allowance or support in extreme difficulty receive it',
    },
    evidence: { ...at(3, 3), phrase: '发放补助资金1501.33万元,做到应保尽保' },
    about: ['relocation.assisted-people.count', 'relocation.allowances.total'],
  },
  {
    id: 'relocation.steady-income',
    section: 'relocation',
    sectors: ['relocation', 'employment'],
    text: {
      zh: '搬迁群众得到就业、产业扶持，保证稳定收入来源',
      en: 'Relocated people were supported with jobs or industry, securing a stable source of income',
    },
    evidence: { ...at(3, 3), phrase: '得到就业、产业扶持,保证稳定收入来源' },
    about: ['relocation.work-supported-people.count'],
  },
  {
    id: 'industry.overdue-stays-low',
    section: 'industry',
    sectors: ['industry', 'funds'],
    text: {
      zh: '小额信贷持续保持全省低逾期水平',
      en: 'The micro-credit overdue rate stays among the low levels of the province',
    },
    evidence: { ...at(3, 5), phrase: '持续保持全省低逾期水平' },
    about: ['industry.micro-credit.overdue-rate'],
  },
  {
    id: 'funding.investment-steady',
    section: 'funding',
    sectors: ['funds'],
    text: { zh: '保持财政投入总体稳定', en: 'Fiscal input to be kept broadly stable' },
    evidence: { ...at(3, 6), phrase: '保持财政投入总体稳定' },
    about: ['funding.linkage.total'],
  },
  {
    id: 'villages.toilet-target-met',
    section: 'villages',
    sectors: ['environment'],
    text: {
      zh: '无害化卫生厕所年度目标任务全面完成',
      en: 'The year’s target for sanitary toilets was fully met',
    },
    evidence: { ...at(3, 7), phrase: '全面完成全市105个村57996户无害化卫生厕所年度目标任务' },
    about: ['villages.toilets.built', 'villages.toilet-villages.count'],
  },
  {
    id: 'villages.toilet-problems-mended',
    section: 'villages',
    sectors: ['environment'],
    text: {
      zh: '农村户厕摸排问题已全部整改到位',
      en: 'All problems found with household toilets were resolved',
    },
    evidence: { ...at(3, 7), phrase: '农村户厕摸排问题已全部整改到位' },
    about: ['villages.toilet-problems.found'],
  },
  {
    id: 'villages.networks-cover-all',
    section: 'villages',
    sectors: ['infrastructure'],
    text: {
      zh: '所有行政村光纤、4G网络全覆盖',
      en: 'Fibre and 4G reach every administrative village',
    },
    evidence: { ...at(3, 7), phrase: '所有行政村光纤网络、4G网络实现全覆盖' },
    about: [],
  },
  {
    id: 'villages.services-better',
    section: 'villages',
    sectors: ['infrastructure'],
    text: {
      zh: '农村基础设施和公共服务能力明显提升',
      en: 'Rural infrastructure and public services improved markedly',
    },
    evidence: { ...at(3, 7), phrase: '农村基础设施和公共服务能力明显提升' },
    about: [],
  },
] as const satisfies readonly Claim<Written>[];

export type ClaimId = (typeof claims)[number]['id'];
