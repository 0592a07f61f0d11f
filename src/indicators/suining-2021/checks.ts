import type { CheckOf, Expression } from '../types';
import type { ResultUnit } from '../units';
import type { IndicatorId } from './figures';

type E = Expression<IndicatorId>;
const ratio = (a: E, b: E): E => ({ op: '÷', terms: [a, b] });
const sum = (a: E, b: E, ...more: E[]): E => ({ op: '+', terms: [a, b, ...more] });
const difference = (a: E, b: E): E => ({ op: '-', terms: [a, b] });
const product = (a: E, b: E): E => ({ op: '×', terms: [a, b] });

/** Cross-checks found by reading; the arithmetic is done in derive, never here. */
export const checks: readonly CheckOf<IndicatorId, ResultUnit>[] = [
  // Results that the article prints itself.
  {
    id: 'village-economy-average',
    kind: 'equal',
    name: { zh: '总收入 ÷ 脱贫村数 ＝ 村平均收入', en: 'Total ÷ villages = village average' },
    expression: ratio('overview.village-economy.total', 'overview.poor-villages.count'),
    unit: '万元',
    against: 'overview.village-economy.average',
    note: {
      zh: '三个数相符，也印证“19.2%274个”中的村数是274。',
      en: 'The three agree, which also confirms 274 in the damaged “19.2%274”.',
    },
  },
  {
    id: 'relief-parts',
    kind: 'equal',
    name: { zh: '两类救助之和 ＝ 纳入救助保障', en: 'The two kinds of help = all taken in' },
    expression: sum('relief.basic-assistance.count', 'relief.special-assistance.count'),
    unit: '万人',
    against: 'relief.covered-people.count',
    note: {
      zh: '1.1万精确到千人，合计落在约1.43万至1.53万之间，与1.48万相符。整体与两部分的关系由算术得出，原文没有明说。',
      en: '11,000 is printed to the thousand, so the sum lies between about 14,300 and 15,300 and meets 14,800. That they are whole and parts follows from the arithmetic; the article does not say so.',
    },
  },
  {
    id: 'monitored-households-match',
    kind: 'equal',
    name: {
      zh: '新增监测户数 ＝ 一对一联系户数',
      en: 'Newly monitored households = households paired one to one',
    },
    expression: 'monitoring.new-households.count',
    unit: '户',
    against: 'monitoring.paired-households.count',
  },
  {
    id: 'industry-share-of-all-funds',
    kind: 'equal',
    hypothesis: true,
    name: { zh: '“总额”是否为8.73亿元', en: 'Is the total behind 54.4% CNY 873 million?' },
    expression: ratio('industry.linkage-funds.total', 'funding.linkage.total'),
    unit: '%',
    against: 'industry.linkage-funds.share',
    note: {
      zh: '应为28.3%，不是54.4%：“总额”不是8.73亿元。这是对假设的检验，不是原文有误。',
      en: 'It would be 28.3%, not 54.4%: the total is another one. This tests an assumption and is no fault of the article.',
    },
  },
  // One figure must fit within another.
  {
    id: 'industry-implied-total-within-funds',
    kind: 'bound',
    name: { zh: '推算的总额不超过各级衔接资金', en: 'The implied total is within all linkage funds' },
    expression: ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
    unit: '亿元',
    against: 'funding.linkage.total',
  },
  {
    id: 'covered-within-visited',
    kind: 'bound',
    name: { zh: '纳入救助的不超过走访排查的', en: 'People taken in are within people visited' },
    expression: 'relief.covered-people.count',
    unit: '万人',
    against: 'relief.visited-people.count',
  },
  {
    id: 'work-supported-within-supported',
    kind: 'bound',
    name: {
      zh: '得到就业产业扶持的不超过享受后续帮扶的',
      en: 'People helped to work are within people supported',
    },
    expression: 'relocation.work-supported-people.count',
    unit: '万名',
    against: 'relocation.supported-people.count',
  },
  {
    id: 'stronger-villages-within-poor-villages',
    kind: 'bound',
    name: {
      zh: '集体经济10万元以上的村不超过脱贫村数',
      en: 'Stronger villages are within the villages lifted out of poverty',
    },
    expression: 'overview.stronger-villages.count',
    unit: '个',
    against: 'overview.poor-villages.count',
  },
  {
    id: 'assisted-within-supported',
    kind: 'bound',
    name: {
      zh: '低保、特困搬迁群众不超过享受后续帮扶的',
      en: 'People with allowance are within people supported',
    },
    expression: 'relocation.assisted-people.count',
    unit: '万名',
    against: 'relocation.supported-people.count',
  },
  {
    id: 'consolidation-villages-within-poor-villages',
    kind: 'bound',
    name: {
      zh: '巩固成果较重的脱贫村不超过脱贫村数',
      en: 'Villages with much left to do are within the villages lifted out of poverty',
    },
    expression: 'responsibility.consolidation-villages.count',
    unit: '个',
    against: 'overview.poor-villages.count',
  },
  {
    id: 'excellent-within-key-villages',
    kind: 'bound',
    name: { zh: '优秀村不超过重点帮扶村数', en: 'Excellent villages are within the key assisted villages' },
    expression: 'policy.excellent-villages.count',
    unit: '个',
    against: 'overview.key-villages.count',
  },
  {
    id: 'key-villages-within-assisted',
    kind: 'bound',
    name: {
      zh: '重点帮扶村不超过部门帮扶的村数',
      en: 'Key assisted villages are within the villages paired',
    },
    expression: 'overview.key-villages.count',
    unit: '个',
    against: 'policy.assisted-villages.count',
  },
  {
    id: 'beneficiaries-within-insured',
    kind: 'bound',
    name: { zh: '保险受益群众不超过参保人数', en: 'Beneficiaries are within the insured' },
    expression: 'relief.insurance-beneficiaries.count',
    unit: '名',
    against: 'relief.insured-people.count',
  },
  {
    id: 'planned-within-showcase',
    kind: 'bound',
    name: {
      zh: '完成规划的村不超过启动的精品示范村',
      en: 'Villages with finished plans are within the showcase villages',
    },
    expression: 'villages.showcase.planned',
    unit: '个',
    against: 'villages.showcase.count',
  },
  {
    id: 'city-roads-hold-showcase-roads',
    kind: 'bound',
    name: {
      zh: '精品示范道路不超过全市新改建农村道路',
      en: 'Roads in showcase villages are within all rural roads',
    },
    expression: 'villages.showcase-roads.length',
    unit: '公里',
    against: 'villages.roads.length',
    note: {
      zh: '只是量级相容；前者是否计入后者，原文未说。',
      en: 'Only the sizes fit; whether one is counted in the other is not said.',
    },
  },
  // Sets that overlap.
  {
    id: 'relocation-overlap',
    kind: 'overlap',
    name: { zh: '两组受助搬迁群众之和超过总数', en: 'The two groups of relocated people exceed the whole' },
    expression: sum('relocation.work-supported-people.count', 'relocation.assisted-people.count'),
    unit: '万名',
    against: 'relocation.supported-people.count',
    note: {
      zh: '若两组都在4.17万之内，则必有重叠：不作饼图，不堆叠。',
      en: 'If both groups lie within the 41,700 they must overlap: no pie, no stack.',
    },
  },
  {
    id: 'villages-overlap',
    kind: 'overlap',
    name: {
      zh: '脱贫村与重点帮扶村之和超过帮扶村数',
      en: 'The two kinds of villages exceed the villages paired',
    },
    expression: sum('overview.poor-villages.count', 'overview.key-villages.count'),
    unit: '个',
    against: 'policy.assisted-villages.count',
    note: {
      zh: '若300个村已含全部脱贫村和重点帮扶村，则两类必有重叠。',
      en: 'If the 300 hold all villages of both kinds, the kinds must overlap.',
    },
  },
  // Results that nothing printed can be held against.
  {
    id: 'industry-implied-total',
    kind: 'derived',
    name: { zh: '54.4%对应的“总额”', en: 'The total behind 54.4%' },
    shortName: { zh: '“总额”', en: 'The total' },
    expression: ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
    unit: '亿元',
    note: {
      zh: '“总额”原文未列，最可能是中省衔接资金总额。',
      en: 'The total is not printed; most likely all central and provincial linkage funds.',
    },
  },
  {
    id: 'industry-other-uses',
    kind: 'derived',
    name: { zh: '“总额”中产业以外的部分', en: 'The rest of that total' },
    shortName: { zh: '其余用途', en: 'Other uses' },
    expression: difference(
      ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
      'industry.linkage-funds.total',
    ),
    unit: '亿元',
  },
  {
    id: 'alert-departments',
    kind: 'derived',
    name: { zh: '“6+7+1”预警部门合计', en: 'Departments in “6+7+1” together' },
    expression: sum(
      'monitoring.alert-departments.monthly',
      'monitoring.alert-departments.quarterly',
      'monitoring.alert-departments.termly',
    ),
    unit: '个',
    note: {
      zh: '三组按推送频次划分，部门不重复计。',
      en: 'Three groups by how often they report; no department counts twice.',
    },
  },
  {
    id: 'villages-of-leaders',
    kind: 'derived',
    name: { zh: '市级领导定点联系的村合计', en: 'Villages with a city leader in charge' },
    shortName: { zh: '联系村合计', en: 'Villages together' },
    expression: sum('overview.key-villages.count', 'responsibility.consolidation-villages.count'),
    unit: '个',
    note: {
      zh: '按55个与85个互不重复计；合计数原文未列。',
      en: 'Counting the 55 and the 85 as separate; the article does not print the sum.',
    },
  },
  {
    id: 'villages-per-leader',
    kind: 'derived',
    name: { zh: '平均每名市级领导联系的村', en: 'Villages for each city leader' },
    expression: ratio(
      sum('overview.key-villages.count', 'responsibility.consolidation-villages.count'),
      'responsibility.leaders.count',
    ),
    unit: '村/名',
    note: {
      zh: '按55个与85个互不重复计。',
      en: 'Counting the 55 and the 85 as separate.',
    },
  },
  {
    id: 'people-per-new-household',
    kind: 'derived',
    name: { zh: '新增监测对象户均人数', en: 'People in a newly monitored household' },
    expression: ratio('monitoring.new-people.count', 'monitoring.new-households.count'),
    unit: '名/户',
    note: {
      zh: '约3人一户，与常见户均规模相符，支持把“137416名”读作137户416名。',
      en: 'About three people, which supports reading “137416” as 137 households and 416 people.',
    },
  },
  {
    id: 'measures-per-household',
    kind: 'derived',
    name: { zh: '监测户户均帮扶措施', en: 'Measures for each monitored household' },
    expression: ratio('monitoring.measures.count', 'monitoring.paired-households.count'),
    unit: '条/户',
  },
  {
    id: 'covered-share-of-visited',
    kind: 'derived',
    name: { zh: '走访对象中纳入救助的比例', en: 'Share of people visited who were taken in' },
    expression: ratio('relief.covered-people.count', 'relief.visited-people.count'),
    unit: '%',
    note: {
      zh: '按1.48万人出自走访的2.99万人计；原文两数相连，未明说。',
      en: 'Taking the 14,800 to come from the 29,900 visited; the article puts the two together without saying so.',
    },
  },
  {
    id: 'allowance-per-disabled-person',
    kind: 'derived',
    name: { zh: '困难残疾人人均补贴', en: 'Allowance for each disabled person' },
    shortName: { zh: '困难残疾人人均补贴', en: 'Disability allowance' },
    expression: ratio('relief.disability-allowance.total', 'relief.disabled-people.count'),
    unit: '元/名',
    note: {
      zh: '两数均为累计，不是一年的补贴水平。',
      en: 'Both numbers are cumulative: not a yearly level.',
    },
  },
  {
    id: 'grant-per-disabled-student',
    kind: 'derived',
    name: { zh: '残疾学生人均助学金', en: 'Grant for each disabled student' },
    shortName: { zh: '残疾学生人均助学金', en: 'Student grant' },
    expression: ratio('relief.disabled-students.grants', 'relief.disabled-students.count'),
    unit: '元/名',
  },
  {
    id: 'payout-per-beneficiary',
    kind: 'derived',
    name: { zh: '防贫保险人均理赔', en: 'Insurance payment for each beneficiary' },
    shortName: { zh: '防贫保险人均理赔', en: 'Insurance payment' },
    expression: ratio('relief.insurance-payout.total', 'relief.insurance-beneficiaries.count'),
    unit: '元/名',
  },
  {
    id: 'least-relocation-overlap',
    kind: 'derived',
    name: { zh: '两项都享受的搬迁群众至少有', en: 'Relocated people with both kinds, at least' },
    expression: difference(
      sum('relocation.work-supported-people.count', 'relocation.assisted-people.count'),
      'relocation.supported-people.count',
    ),
    unit: '万名',
    note: {
      zh: '前提是两组都在4.17万之内。',
      en: 'Provided that both groups lie within the 41,700.',
    },
  },
  {
    id: 'allowance-per-relocated-person',
    kind: 'derived',
    name: { zh: '低保、特困搬迁群众人均补助', en: 'Allowance for each relocated person entitled' },
    expression: ratio('relocation.allowances.total', 'relocation.assisted-people.count'),
    unit: '元/名',
  },
  {
    id: 'extra-aid-per-student',
    kind: 'derived',
    name: { zh: '再资助学生人均金额', en: 'Additional aid for each student' },
    expression: ratio('policy.extra-aid.total', 'policy.extra-aid-students.count'),
    unit: '元/名',
  },
  {
    id: 'reimbursement-per-stay',
    kind: 'derived',
    name: { zh: '住院每人次报销', en: 'Reimbursed for each hospital stay' },
    expression: ratio('policy.medical-reimbursement.total', 'policy.hospital-stays.count'),
    unit: '元/人次',
    note: { zh: '同为2021年1—9月。', en: 'Both are for January–September 2021.' },
  },
  {
    id: 'awards-together',
    kind: 'derived',
    name: { zh: '优秀村激励资金合计', en: 'Awards to excellent villages together' },
    expression: product('policy.excellent-villages.count', 'policy.excellent-villages.award'),
    unit: '万元',
    note: {
      zh: '11个为初步评定；是否含在4000余万元之内，原文未说。',
      en: 'The 11 are a preliminary rating; whether the awards are within the 40 million is not said.',
    },
  },
  {
    id: 'partner-funds-per-project',
    kind: 'derived',
    name: { zh: '帮扶理县项目平均投入', en: 'Funds for each project in Li county' },
    expression: ratio('policy.partner-funds.total', 'policy.partner-projects.count'),
    unit: '万元/个',
  },
  {
    id: 'jobs-per-work-relief-project',
    kind: 'derived',
    name: { zh: '每个以工代赈项目带动就业', en: 'Jobs for each work-for-relief project' },
    expression: ratio('employment.work-relief-people.count', 'employment.work-relief-projects.count'),
    unit: '名/个',
  },
  {
    id: 'funds-per-project',
    kind: 'derived',
    name: { zh: '实施项目平均规模（2021年）', en: 'Size of a project carried out, 2021' },
    expression: ratio('funding.linkage.total', 'funding.projects.implemented'),
    unit: '万元/个',
  },
  {
    id: 'investment-per-reserve-project',
    kind: 'derived',
    name: { zh: '储备项目平均规模（2022年）', en: 'Size of a project in reserve, 2022' },
    expression: ratio('funding.reserve-projects.investment', 'funding.reserve-projects.count'),
    unit: '万元/个',
    note: {
      zh: '“总投资”与“投入资金”口径可能不同，只宜看量级。',
      en: 'Total investment and funds put in may be reckoned differently: compare orders of magnitude only.',
    },
  },
  {
    id: 'investment-per-plan-project',
    kind: 'derived',
    name: { zh: '“十四五”重大项目平均投资', en: 'Investment in each major project' },
    expression: ratio('funding.plan-projects.investment', 'funding.plan-projects.count'),
    unit: '亿元/个',
  },
  {
    id: 'value-per-asset',
    kind: 'derived',
    name: { zh: '扶贫资产平均金额', en: 'Value of each registered asset' },
    expression: ratio('funding.assets.value', 'funding.assets.count'),
    unit: '万元/个',
  },
  {
    id: 'stronger-villages-share',
    kind: 'derived',
    name: { zh: '集体经济10万元以上的村占脱贫村', en: 'Share of villages with CNY 100,000 or more' },
    expression: ratio('overview.stronger-villages.count', 'overview.poor-villages.count'),
    unit: '%',
    note: {
      zh: '按34个村都在274个脱贫村之内计；原文缺字，未明说。',
      en: 'Taking the 34 to be among the 274; the text is damaged there and does not say so.',
    },
  },
  {
    id: 'toilets-per-village',
    kind: 'derived',
    name: { zh: '改厕任务村均户数', en: 'Toilets for each village in the target' },
    expression: ratio('villages.toilets.built', 'villages.toilet-villages.count'),
    unit: '户/村',
  },
  {
    id: 'showcase-planned-share',
    kind: 'derived',
    name: { zh: '精品示范村完成策划规划的比例', en: 'Share of showcase villages with finished plans' },
    expression: ratio('villages.showcase.planned', 'villages.showcase.count'),
    unit: '%',
  },
];
