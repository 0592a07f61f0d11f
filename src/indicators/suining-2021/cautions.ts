import type { CautionOf } from '../types';
import type { IndicatorId } from './figures';

/** Figures that lie close together and must not be added, divided or confused. */
export const cautions: readonly CautionOf<IndicatorId>[] = [
  {
    id: 'money-of-four-periods',
    about: [
      'funding.linkage.total',
      'funding.assets.value',
      'funding.plan-projects.investment',
      'funding.reserve-projects.investment',
      'villages.showcase.investment',
    ],
    text: {
      zh: '当年投入、2013—2020年资产、2022年储备、“十四五”计划是不同时期、不同性质的金额，不能相加。',
      en: 'Money spent in 2021, assets of 2013–2020, a reserve for 2022 and a five-year plan: different periods and natures, never added.',
    },
  },
  {
    id: 'share-of-unprinted-total',
    about: ['industry.linkage-funds.share', 'funding.linkage.total'],
    text: {
      zh: '54.4%的“总额”原文未列，不是8.73亿元。',
      en: 'The total behind 54.4% is not printed, and it is not CNY 873 million.',
    },
  },
  {
    id: 'relocation-groups-overlap',
    about: [
      'relocation.supported-people.count',
      'relocation.work-supported-people.count',
      'relocation.assisted-people.count',
    ],
    text: {
      zh: '3.78万与1.06万合计超过4.17万：若都在4.17万之内则必有重叠，不能相加，也不是整体与部分。',
      en: '37,800 and 10,600 come to more than 41,700: within it they must overlap. They are not added and are no parts of a whole.',
    },
  },
  {
    id: 'relief-whole-and-parts',
    about: [
      'relief.covered-people.count',
      'relief.basic-assistance.count',
      'relief.special-assistance.count',
    ],
    text: {
      zh: '1.1万与3766人是1.48万的两部分，不与1.48万并列相加。',
      en: '11,000 and 3,766 are the two parts of 14,800 and are not added to it.',
    },
  },
  {
    id: 'villages-overlap',
    about: ['overview.poor-villages.count', 'overview.key-villages.count', 'policy.assisted-villages.count'],
    text: {
      zh: '274个脱贫村与55个重点帮扶村合计超过300个：按300个含全部两类村计，必有重叠，不能相加。',
      en: '274 and 55 villages come to more than 300: if the 300 hold them all, they overlap. They are not added.',
    },
  },
  {
    id: 'department-roles',
    about: ['responsibility.departments.members', 'policy.departments.paired', 'policy.departments.lead'],
    text: {
      zh: '40、117、31个市直部门是三种角色，同一部门可兼任，不能相加。',
      en: '40, 117 and 31 departments are three roles; one department can hold several. They are not added.',
    },
  },
  {
    id: 'people-in-work',
    about: [
      'employment.transfers.count',
      'industry.local-jobs.count',
      'employment.work-relief-people.count',
      'relocation.work-supported-people.count',
    ],
    text: {
      zh: '7.5万是人次，1.43万、1030、3.78万是不同人群，彼此可能重叠，不能相加。',
      en: '75,000 are person-times; 14,300, 1,030 and 37,800 are different groups that may overlap. They do not add up.',
    },
  },
  {
    id: 'two-pools',
    about: ['relief.insurance-payout.total', 'relief.prevention-fund.total'],
    text: {
      zh: '279.07万元是保险理赔，2300万元是基金规模：两个资金池，不相加也不相除。',
      en: 'CNY 2.79 million was paid out by insurance, CNY 23 million is a fund: two pools, neither added nor divided.',
    },
  },
  {
    id: 'toilets-and-problems',
    about: ['villages.toilets.built', 'villages.toilet-problems.found'],
    text: {
      zh: '57996户与3113个问题不是同一批，不能算出问题比例。',
      en: '57,996 toilets and 3,113 problems are not one set: no rate follows from them.',
    },
  },
  {
    id: 'household-and-cadre-137',
    about: [
      'monitoring.new-households.count',
      'monitoring.paired-households.count',
      'monitoring.paired-cadres.count',
    ],
    text: {
      zh: '137户与137名数字相同、对象不同：一个是户，一个是干部。',
      en: '137 households and 137 cadres: the same number, different things.',
    },
  },
  {
    id: 'twenty-five-twice',
    about: ['employment.agreements.count', 'employment.work-relief-projects.count'],
    text: {
      zh: '劳务协作协议与以工代赈项目都是25个，数字相同，所指不同。',
      en: '25 agreements and 25 projects have nothing to do with each other.',
    },
  },
  {
    id: 'fifteen-thousand-twice',
    about: ['employment.notices.published', 'employment.posts.offered'],
    text: {
      zh: '1.5万余条信息与1.5万余个岗位数字相同，是两回事。',
      en: '15,000 notices and 15,000 posts: the same number, different things.',
    },
  },
  {
    id: 'twenty-one-thousand-twice',
    about: ['policy.pairing-cadres.count', 'policy.free-check-ups.count'],
    text: {
      zh: '2.1万名干部与2.1万次体检数字相同，所指不同。',
      en: '21,000 cadres and 21,000 health checks have nothing to do with each other.',
    },
  },
  {
    id: 'fifteen-twice',
    about: ['monitoring.rainstorm-warnings.count', 'villages.guesthouses.count'],
    text: {
      zh: '15次暴雨预报与15个民宿数字相同，所指不同。',
      en: '15 forecasts and 15 guesthouses have nothing to do with each other.',
    },
  },
  {
    id: 'leaders-and-villages',
    about: [
      'responsibility.leaders.count',
      'overview.key-villages.count',
      'responsibility.consolidation-villages.count',
    ],
    text: {
      zh: '“每村1名市级领导”不等于55名领导：35名领导联系55个与85个村。',
      en: '“One city leader a village” does not make 55 leaders: 35 look after 55 and 85 villages.',
    },
  },
  {
    id: 'cadres-and-households',
    about: ['policy.pairing-cadres.count', 'policy.paired-households.count'],
    text: {
      zh: '18.3万户照录原文；与其他口径未能互证，不据此计算每名干部联系几户。',
      en: '183,000 households could not be cross-checked: no ratio of households to cadres is built on them.',
    },
  },
  {
    id: 'roads-of-two-scopes',
    about: ['villages.roads.length', 'villages.showcase-roads.length', 'industry.facilities.length'],
    text: {
      zh: '全市农村道路220公里、精品示范道路37.55公里、产业路与渠系115.1公里，范围与时期不同，不能相加。',
      en: '220 km of rural roads, 37.55 km in showcase villages and 115.1 km of farm roads and canals differ in scope and period and are not added.',
    },
  },
];
