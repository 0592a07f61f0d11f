import type { Check, Expression } from '../../../edition/types';
import type { IndicatorId } from '../figures/figures';
import type { Written } from '../written';

type E = Expression<IndicatorId>;
const ratio = (a: E, b: E): E => ({ op: '÷', terms: [a, b] });
const sum = (a: E, b: E, ...more: E[]): E => ({ op: '+', terms: [a, b, ...more] });
const difference = (a: E, b: E): E => ({ op: '-', terms: [a, b] });
const product = (a: E, b: E): E => ({ op: '×', terms: [a, b] });

/** Cross-checks found by reading; the arithmetic is done in derive, never here. */
export const checks = [
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
    name: { zh: '两类救助之和 ＝ 纳入救助保障', en: 'The two kinds of help = all brought under assistance' },
    expression: sum('relief.basic-assistance.count', 'relief.special-assistance.count'),
    unit: '万人',
    against: 'relief.covered-people.count',
    note: {
      zh: '1.1万精确到千人，合计落在1.42万至1.53万之间，与1.48万相符。整体与两部分的关系由算术得出，原文没有明说。',
      en: '11,000 is printed to the thousand, so the sum lies between 14,200 and 15,300 and meets 14,800. That they are whole and parts follows from the arithmetic; the article does not say so.',
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
    circular: true,
    note: {
      zh: '“137户”正是据下一句的137户复原的：是复原依据之一，不是独立核对。',
      en: 'The 137 households were restored because the next sentence has 137: a ground for the reading, no independent check.',
    },
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
    name: { zh: '推算的总额不超过各级衔接资金', en: 'The implied total is no more than all linkage funds' },
    expression: ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
    unit: '亿元',
    against: 'funding.linkage.total',
  },
  {
    id: 'covered-within-visited',
    kind: 'bound',
    name: {
      zh: '纳入救助保障的不超过走访排查的',
      en: 'People brought under assistance are no more than people visited',
    },
    expression: 'relief.covered-people.count',
    unit: '万人',
    against: 'relief.visited-people.count',
  },
  {
    id: 'work-supported-within-supported',
    kind: 'bound',
    name: {
      zh: '得到就业产业扶持的不超过享受后续帮扶的',
      en: 'People supported with jobs or industry are no more than people supported',
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
      en: 'Stronger villages are no more than the villages lifted out of poverty',
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
      en: 'Relocated people on allowance are no more than people supported',
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
      en: 'Villages with heavy consolidation tasks are no more than the villages lifted out of poverty',
    },
    expression: 'responsibility.consolidation-villages.count',
    unit: '个',
    against: 'overview.poor-villages.count',
  },
  {
    id: 'excellent-within-key-villages',
    kind: 'bound',
    name: {
      zh: '优秀村不超过重点帮扶村数',
      en: 'Excellent villages are no more than the key assisted villages',
    },
    expression: 'policy.excellent-villages.count',
    unit: '个',
    against: 'overview.key-villages.count',
  },
  {
    id: 'key-villages-within-assisted',
    kind: 'bound',
    name: {
      zh: '重点帮扶村不超过部门帮扶的村数',
      en: 'Key assisted villages are no more than the villages paired',
    },
    expression: 'overview.key-villages.count',
    unit: '个',
    against: 'policy.assisted-villages.count',
  },
  {
    id: 'beneficiaries-within-insured',
    kind: 'bound',
    name: { zh: '保险受益群众不超过参保人数', en: 'Beneficiaries are no more than the insured' },
    expression: 'relief.insurance-beneficiaries.count',
    unit: '名',
    against: 'relief.insured-people.count',
  },
  {
    id: 'planned-within-showcase',
    kind: 'bound',
    name: {
      zh: '完成规划的村不超过启动的精品示范村',
      en: 'Villages with finished plans are no more than the showcase villages',
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
      en: 'Roads in showcase villages are no more than all rural roads',
    },
    expression: 'villages.showcase-roads.length',
    unit: '公里',
    against: 'villages.roads.length',
    note: {
      zh: '只是量级相容；前者是否计入后者，原文未说。',
      en: 'Only the sizes fit; whether one is counted in the other is not said.',
    },
  },
  {
    id: 'tap-water-within-central-water',
    kind: 'bound',
    name: {
      zh: '自来水普及率不超过农村集中供水率',
      en: 'Tap-water coverage is no more than the centralised supply rate',
    },
    expression: 'villages.tap-water.rate',
    unit: '%',
    against: 'villages.central-water.rate',
    note: {
      zh: '只是量级相容；两个比率的分母原文未写。',
      en: 'Only the sizes fit; the article does not give the denominators of the two rates.',
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
      zh: '原文没有说两组都在4.17万名之内：不作饼图，不堆叠。',
      en: 'The article does not say that both groups lie within the 41,700: no pie, no stack.',
    },
    condition: { zh: '若两组都在4.17万名之内', en: 'if both groups lie within the 41,700' },
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
      zh: '原文没有说300个含全部两类村。',
      en: 'The article does not say that the 300 hold all villages of both kinds.',
    },
    condition: {
      zh: '若300个含全部脱贫村和重点帮扶村',
      en: 'if the 300 hold all villages of both kinds',
    },
  },
  // Results for which the article prints nothing to compare them with.
  {
    id: 'industry-implied-total',
    kind: 'derived',
    name: { zh: '54.4%对应的“总额”', en: 'The total behind 54.4%' },
    shortName: { zh: '对应总额', en: 'Corresponding total' },
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
    id: 'central-provincial-share-of-funds',
    kind: 'derived',
    name: { zh: '中省资金占各级衔接资金', en: 'Share of central and provincial money in all linkage funds' },
    expression: ratio(
      ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
      'funding.linkage.total',
    ),
    unit: '%',
    condition: {
      zh: '若“总额”是中省衔接资金总额，且计入8.73亿元',
      en: 'if the total is all central and provincial linkage funds and lies within the CNY 873 million',
    },
  },
  {
    id: 'city-and-county-funds',
    kind: 'derived',
    name: { zh: '各级衔接资金中市、县部分', en: 'City and county money in all linkage funds' },
    expression: difference(
      'funding.linkage.total',
      ratio('industry.linkage-funds.total', 'industry.linkage-funds.share'),
    ),
    unit: '亿元',
    condition: {
      zh: '若“总额”是中省衔接资金总额，且计入8.73亿元',
      en: 'if the total is all central and provincial linkage funds and lies within the CNY 873 million',
    },
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
    condition: { zh: '若三组互不重复', en: 'if the three groups are separate' },
  },
  {
    id: 'villages-of-leaders',
    kind: 'derived',
    name: { zh: '市级领导干部定点联系的村合计', en: 'Villages with a city leader as contact' },
    shortName: { zh: '联系村合计', en: 'Villages together' },
    expression: sum('overview.key-villages.count', 'responsibility.consolidation-villages.count'),
    unit: '个',
    note: {
      zh: '合计数原文未列。',
      en: 'The article does not print the sum.',
    },
    condition: { zh: '若55个与85个互不重复', en: 'if the 55 and the 85 are separate' },
  },
  {
    id: 'villages-per-leader',
    kind: 'derived',
    name: { zh: '平均每名市级领导联系的村', en: 'Villages for each city leader' },
    expression: ratio(
      sum('overview.key-villages.count', 'responsibility.consolidation-villages.count'),
      'responsibility.leaders.count',
    ),
    unit: '个/名',
    condition: { zh: '若55个与85个互不重复', en: 'if the 55 and the 85 are separate' },
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
    condition: { zh: '若624条都落在这137户', en: 'if all 624 measures are for the 137 households' },
  },
  {
    id: 'households-per-paired-cadre',
    kind: 'derived',
    name: { zh: '平均每名乡镇干部联系的监测户', en: 'Monitored households for each township cadre' },
    expression: ratio('monitoring.paired-households.count', 'monitoring.paired-cadres.count'),
    unit: '户/名',
    note: {
      zh: '137户对137名，与“一对一”相符。',
      en: '137 households and 137 cadres agree with “one to one”.',
    },
  },
  {
    id: 'covered-share-of-visited',
    kind: 'derived',
    name: { zh: '走访对象中纳入救助的比例', en: 'Share of people visited who were brought under assistance' },
    expression: ratio('relief.covered-people.count', 'relief.visited-people.count'),
    unit: '%',
    note: {
      zh: '原文两数相连，未明说。',
      en: 'The article puts the two together without saying so.',
    },
    condition: { zh: '若1.48万人出自走访的2.99万人', en: 'if the 14,800 come from the 29,900 visited' },
  },
  {
    id: 'basic-share-of-covered',
    kind: 'derived',
    name: {
      zh: '纳入保障者中低保、特困等方式救助的占比',
      en: 'Share helped by allowance and the like, of all brought under assistance',
    },
    expression: ratio('relief.basic-assistance.count', 'relief.covered-people.count'),
    unit: '%',
    condition: {
      zh: '若1.1万人与3766人是1.48万人的两部分',
      en: 'if the 11,000 and the 3,766 are the two parts of the 14,800',
    },
  },
  {
    id: 'special-share-of-covered',
    kind: 'derived',
    name: {
      zh: '纳入保障者中专项救助和帮扶的占比',
      en: 'Share helped by special assistance, of all brought under assistance',
    },
    expression: ratio('relief.special-assistance.count', 'relief.covered-people.count'),
    unit: '%',
    condition: {
      zh: '若1.1万人与3766人是1.48万人的两部分',
      en: 'if the 11,000 and the 3,766 are the two parts of the 14,800',
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
    note: {
      zh: '前文有“累计”，不一定是一年的水平。',
      en: '“Cumulative” stands before: not surely a yearly level.',
    },
  },
  {
    id: 'payout-per-beneficiary',
    kind: 'derived',
    name: { zh: '防贫保险受益群众人均理赔', en: 'Insurance payment for each beneficiary' },
    shortName: { zh: '防贫保险人均理赔', en: 'Insurance payment' },
    expression: ratio('relief.insurance-payout.total', 'relief.insurance-beneficiaries.count'),
    unit: '元/名',
  },
  {
    id: 'beneficiary-share-of-insured',
    kind: 'derived',
    name: { zh: '防贫保险受益群众占参保人口', en: 'Share of the insured who benefited' },
    expression: ratio('relief.insurance-beneficiaries.count', 'relief.insured-people.count'),
    unit: '%',
    condition: { zh: '若受益群众都在参保人口之内', en: 'if all who benefited are among the insured' },
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
    condition: { zh: '若两组都在4.17万名之内', en: 'if both groups lie within the 41,700' },
  },
  {
    id: 'allowance-per-relocated-person',
    kind: 'derived',
    name: { zh: '低保、特困搬迁群众人均补助', en: 'Allowance for each relocated person who received it' },
    expression: ratio('relocation.allowances.total', 'relocation.assisted-people.count'),
    unit: '元/名',
  },
  {
    id: 'work-supported-share',
    kind: 'derived',
    name: {
      zh: '得到就业、产业扶持者占享受后续帮扶者',
      en: 'Share supported with jobs or industry, of all supported',
    },
    expression: ratio('relocation.work-supported-people.count', 'relocation.supported-people.count'),
    unit: '%',
    condition: { zh: '若在4.17万名之内', en: 'if within the 41,700' },
  },
  {
    id: 'assisted-share',
    kind: 'derived',
    name: {
      zh: '纳入低保、特困者占享受后续帮扶者',
      en: 'Share on allowance or in extreme difficulty, of all supported',
    },
    expression: ratio('relocation.assisted-people.count', 'relocation.supported-people.count'),
    unit: '%',
    condition: { zh: '若在4.17万名之内', en: 'if within the 41,700' },
  },
  {
    id: 'people-per-relocation-home',
    kind: 'derived',
    name: { zh: '确权登记住房每套平均人数', en: 'People for each home with registered title' },
    expression: ratio('relocation.supported-people.count', 'relocation.homes.registered'),
    unit: '名/套',
    condition: { zh: '若4.17万名都住在1.42万套之内', en: 'if the 41,700 live in the 14,200 homes' },
    note: {
      zh: '与常见户均规模相符，两数量级相容。',
      en: 'In keeping with the usual size of a household: the two figures fit.',
    },
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
    name: {
      zh: '住院（含重症门诊）每人次报销',
      en: 'Reimbursed for each hospital case, serious-illness outpatient care included',
    },
    shortName: { zh: '1—9月平均每人次报销', en: 'Average reimbursed for each hospital case, Jan–Sep' },
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
      en: 'The 11 are a preliminary rating; whether the awards are within the over CNY 40 million is not said.',
    },
  },
  {
    id: 'excellent-share-of-key-villages',
    kind: 'derived',
    name: { zh: '初步评定优秀村占重点帮扶村', en: 'Share of key assisted villages rated excellent' },
    expression: ratio('policy.excellent-villages.count', 'overview.key-villages.count'),
    unit: '%',
    condition: { zh: '若11个都在55个之内', en: 'if the 11 are among the 55' },
  },
  {
    id: 'partner-funds-per-project',
    kind: 'derived',
    name: { zh: '帮扶理县项目平均投入', en: 'Funds for each project in Li county' },
    expression: ratio('policy.partner-funds.total', 'policy.partner-projects.count'),
    unit: '万元/个',
    condition: {
      zh: '若758万元全部用于这8个项目',
      en: 'if all of the CNY 7.58 million went to the 8 projects',
    },
  },
  {
    id: 'jobs-per-work-relief-project',
    kind: 'derived',
    name: { zh: '每个以工代赈项目帮助就业', en: 'People given work by each work-for-relief project' },
    expression: ratio('employment.work-relief-people.count', 'employment.work-relief-projects.count'),
    unit: '名/个',
  },
  {
    id: 'funds-per-project',
    kind: 'derived',
    name: { zh: '2021年实施项目平均投入', en: 'Linkage funds for each project carried out, 2021' },
    expression: ratio('funding.linkage.total', 'funding.projects.implemented'),
    unit: '万元/个',
    condition: {
      zh: '若819个项目都由8.73亿元支持',
      en: 'if all 819 projects were paid from the CNY 873 million',
    },
  },
  {
    id: 'investment-per-reserve-project',
    kind: 'derived',
    name: {
      zh: '储备的2022年项目平均投资',
      en: 'Planned total investment for each pipeline project for 2022',
    },
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
    name: {
      zh: '“十四五”储备重大项目平均投资',
      en: 'Planned total investment for each major pipeline project',
    },
    expression: ratio('funding.plan-projects.investment', 'funding.plan-projects.count'),
    unit: '亿元/个',
  },
  {
    id: 'value-per-asset',
    kind: 'derived',
    name: { zh: '扶贫资产平均金额', en: 'Value of each asset entered' },
    expression: ratio('funding.assets.value', 'funding.assets.count'),
    unit: '万元/个',
  },
  {
    id: 'stronger-villages-share',
    kind: 'derived',
    name: {
      zh: '集体经济10万元以上的村占脱贫村',
      en: 'Share of villages with CNY 100,000 or more, of those lifted out of poverty',
    },
    expression: ratio('overview.stronger-villages.count', 'overview.poor-villages.count'),
    unit: '%',
    note: {
      zh: '原文缺字，未明说。',
      en: 'The text is damaged there and does not say so.',
    },
    condition: { zh: '若34个都在274个之内', en: 'if the 34 are among the 274' },
  },
  {
    id: 'consolidation-share-of-poor-villages',
    kind: 'derived',
    name: {
      zh: '巩固成果较重的脱贫村占脱贫村',
      en: 'Share of villages with heavy consolidation tasks, of those lifted out of poverty',
    },
    expression: ratio('responsibility.consolidation-villages.count', 'overview.poor-villages.count'),
    unit: '%',
    condition: { zh: '若85个都在274个之内', en: 'if the 85 are among the 274' },
  },
  {
    id: 'toilets-per-village',
    kind: 'derived',
    name: { zh: '改厕任务村均户数', en: 'Target households for each village' },
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
] as const satisfies readonly Check<Written>[];

export type CheckId = (typeof checks)[number]['id'];
