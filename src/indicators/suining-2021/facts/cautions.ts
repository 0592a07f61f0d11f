import type { Caution } from '../../../edition/remarks';
import type { Suining2021 } from '../ids';

/** Figures that lie close together and must not be added, divided or confused. */
export const cautions: readonly Caution<Suining2021>[] = [
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
      zh: '当年投入、精品示范完成投资、2013—2020年资产、2022年项目储备、“十四五”储备是不同时期、不同性质的金额，不能相加。',
      en: 'Funds of 2021, investment in the showcase programme, assets of 2013–2020, a pipeline for 2022 and one for the five-year plan: different periods and natures, never added.',
    },
  },
  {
    id: 'share-of-unprinted-total',
    about: ['industry.linkage-funds.share', 'funding.linkage.total'],
    text: {
      zh: '54.4%的“总额”原文未列，最可能指中省衔接资金总额，不是8.73亿元。',
      en: 'The total behind 54.4% is not printed: most likely all central and provincial linkage funds, and not CNY 873 million.',
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
      en: '37,800 and 10,600 come to more than 41,700: if both lie within it, they must overlap. They are not added and are not parts of a whole.',
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
      zh: '按两部分计：1.1万与3766人合为1.48万（由算术得出，原文未明说），不与1.48万并列相加。',
      en: 'Taken as two parts, 11,000 and 3,766 make 14,800 (from the arithmetic; the article does not say so) and are not added to it.',
    },
  },
  {
    id: 'villages-overlap',
    about: ['overview.poor-villages.count', 'overview.key-villages.count', 'policy.assisted-villages.count'],
    text: {
      zh: '274个脱贫村与55个重点帮扶村合计超过300个：若300个含全部两类村，则必有重叠，不能相加。',
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
      en: 'CNY 2.7907 million was paid out by insurance, CNY 23 million is a fund: two pools, neither added nor divided.',
    },
  },
  {
    id: 'toilets-and-problems',
    about: ['villages.toilets.built', 'villages.toilet-problems.found'],
    text: {
      zh: '57996户与3113个问题是否同一批，原文未说，不能算出问题比例。',
      en: 'Whether the 3,113 problems were found among the 57,996 households is not said: no rate follows from them.',
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
      en: '25 agreements and 25 projects: the same number, different things.',
    },
  },
  {
    id: 'fifteen-thousand-twice',
    about: ['employment.notices.published', 'employment.posts.offered'],
    text: {
      zh: '1.5万余条信息与1.5万余个岗位数字相同，是两回事。',
      en: 'Over 15,000 notices and over 15,000 job openings: the same number, different things.',
    },
  },
  {
    id: 'twenty-one-thousand-twice',
    about: ['policy.pairing-cadres.count', 'policy.free-check-ups.count'],
    text: {
      zh: '2.1万名干部与2.1万次体检数字相同，所指不同。',
      en: '21,000 cadres and 21,000 health checks: the same number, different things.',
    },
  },
  {
    id: 'fifteen-twice',
    about: ['monitoring.rainstorm-warnings.count', 'villages.guesthouses.count'],
    text: {
      zh: '15次暴雨预报与15个民宿数字相同，所指不同。',
      en: '15 forecasts and 15 guesthouses: the same number, different things.',
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
      zh: '每村1名市级领导，不等于55名领导：35名领导干部联系55个与85个村。',
      en: 'One city leader for each village does not make 55 leaders: 35 are contacts of 55 and 85 villages.',
    },
  },
  {
    id: 'cadres-and-households',
    about: ['policy.pairing-cadres.count', 'policy.paired-households.count'],
    text: {
      zh: '18.3万户照录原文；与86.7万农户相比明显偏多，原文未说明口径，不据此计算每名干部联系几户。',
      en: '183,000 households look very many beside 867,000 farm households, and the article does not say how they were counted: no ratio of households to cadres is built on them.',
    },
  },
  {
    id: 'roads-of-two-scopes',
    about: ['villages.roads.length', 'villages.showcase-roads.length', 'industry.facilities.length'],
    text: {
      zh: '全市农村道路220公里、精品示范道路37.55公里、产业路、渠系等115.1公里，范围不同，时期未必相同，不能相加。',
      en: '220 km of rural roads, 37.55 km in the showcase programme and 115.1 km of industry roads, canals and others differ in scope, and perhaps in period; they are not added.',
    },
  },
  {
    id: 'five-kinds-of-projects',
    about: [
      'funding.projects.implemented',
      'funding.reserve-projects.count',
      'funding.plan-projects.count',
      'employment.work-relief-projects.count',
      'policy.partner-projects.count',
    ],
    text: {
      zh: '819、868、86、25、8是五种项目：已实施、2022年储备、“十四五”储备、以工代赈、对口帮扶；86与868只差一位，不可混读，五者不相加。',
      en: '819, 868, 86, 25 and 8 are five kinds of projects: carried out, in the pipeline for 2022, in the pipeline of the five-year plan, work-for-relief, help for Li county. 86 and 868 look alike; the five are not added.',
    },
  },
  {
    id: 'two-areas-of-bases',
    about: ['industry.bases.area', 'villages.crop-bases.area'],
    text: {
      zh: '4.9万亩（累计）与1.25万亩（精品示范）可能重叠，原文未说，不相加。',
      en: '49,000 mu (cumulative) and 12,500 mu (showcase programme) may overlap, which the article does not say; they are not added.',
    },
  },
  {
    id: 'eleven-and-ten-thousand',
    about: ['relief.basic-assistance.count', 'relocation.assisted-people.count'],
    text: {
      zh: '1.1万人是低收入人口救助，1.06万名是搬迁群众：数字相近，口径不同，是否重叠原文未说。',
      en: '11,000 are low-income people helped, 10,600 are relocated people: near numbers, counted in different ways; whether they overlap is not said.',
    },
  },
  {
    id: 'groups-of-relief',
    about: [
      'relief.insured-people.count',
      'relief.visited-people.count',
      'relief.covered-people.count',
      'relief.disabled-people.count',
    ],
    text: {
      zh: '20.8万、2.99万、1.48万、3.56万是不同口径的人群，可能重叠，不相加。',
      en: '208,000, 29,900, 14,800 and 35,600 are groups counted in different ways that may overlap; they are not added.',
    },
  },
  {
    id: 'monitored-in-all',
    about: ['monitoring.followed-up-households.count', 'monitoring.paired-households.count'],
    text: {
      zh: '2342户是风险已消除的，137户是监测联系的：两数之和不是监测对象总数。',
      en: '2,342 households are those whose risk has gone, 137 those in contact: their sum is not the number monitored.',
    },
  },
  {
    id: 'layers-of-funds',
    about: [
      'funding.linkage.total',
      'industry.linkage-funds.total',
      'policy.key-village-funds.total',
      'policy.partner-funds.total',
    ],
    text: {
      zh: '8.73亿元、2.47亿元、4000余万元、758万元是否互相包含，原文未说，不相加。',
      en: 'Whether CNY 873 million, CNY 247 million, over CNY 40 million and CNY 7.58 million contain one another is not said; they are not added.',
    },
  },
  {
    id: 'two-full-rates',
    about: ['villages.hardened-roads.rate', 'villages.parcel-outlets.rate'],
    text: {
      zh: '两个100%分母不同：一个是所有乡镇和行政村，一个是乡镇。',
      en: 'The two rates of 100% have different denominators: all townships and administrative villages, and townships.',
    },
  },
  {
    id: 'no-total-cost',
    about: ['policy.medical-reimbursement.total', 'policy.self-payment.rate'],
    text: {
      zh: '3.3%左右是县域内个人支付比例，不能用2.41亿元除以（1 − 3.3%）推算总费用。',
      en: 'About 3.3% is the share that patients pay themselves within the county: CNY 241 million ÷ (1 − 3.3%) is no total cost.',
    },
  },
  {
    id: 'two-kinds-of-student-aid',
    about: ['policy.student-aid.total', 'policy.extra-aid.total'],
    text: {
      zh: '11428万元是累计，255.21万元是再资助：时期、对象是否重合，原文未说，不相加。',
      en: 'CNY 114.28 million is cumulative, CNY 2.5521 million is additional aid: whether periods and students overlap is not said; not added.',
    },
  },
  {
    id: 'measures-and-policies',
    about: ['policy.measures.count', 'policy.supporting-policies.count'],
    text: {
      zh: '16条是措施，30项是配套政策，不相加；“1+N”中的N是否就是30，原文未说。',
      en: '16 are measures, 30 are supporting policies, not added; whether the N of “1+N” is 30 is not said.',
    },
  },
  {
    id: 'practical-things',
    about: ['responsibility.projects.livelihood', 'responsibility.projects.secretary'],
    text: {
      zh: '36件是市委重点民生项目，3件是市委主要领导亲自抓的：后者是否在36件之内，原文未说，不相加。',
      en: '36 are projects on the list of the city’s Party committee, 3 are led by its principal leader in person: whether these are among the 36 is not said; they are not added.',
    },
  },
  {
    id: 'averages-of-income',
    about: ['overview.income.average', 'overview.village-economy.average', 'industry.income-gain.average'],
    text: {
      zh: '10955元、6.08万元、1077元是三种平均数：人均年纯收入、村均收入、带动就业者人均增收；不相加，1077元也不是10955元比上年的增量。',
      en: 'CNY 10,955, CNY 60,800 and CNY 1,077 are three averages: net income per head, income per village, gain per worker in local jobs. They are not added, and 1,077 is not the rise behind 10,955.',
    },
  },
];
