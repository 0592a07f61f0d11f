import type { SectionId } from '../../../indicators/types';
import type { AreaWords, PictureWords } from '../say';

export const areasZh = {
  responsibility: {
    title: (say) =>
      `${say('responsibility.leaders.count')}市级领导定点联系${say('overview.key-villages.count')}重点帮扶村和${say('responsibility.consolidation-villages.count')}巩固成果较重的脱贫村`,
    lead: (say) =>
      `专项工作领导小组以${say('responsibility.departments.members')}市直部门为成员单位，市委、市政府先后召开会议${say('responsibility.meetings.count')}（读作五类合计）；${say('responsibility.counties.groups')}县（市、区）相继成立领导小组。`,
  },
  policy: {
    title: (say) =>
      `${say('policy.measures.count')}措施、${say('policy.supporting-policies.count')}配套政策，${say('policy.assisted-villages.count')}重点帮扶村和脱贫村部门帮扶全覆盖`,
    lead: (say) =>
      `2021年1—9月为脱贫人口住院（含重症门诊）报销${say('policy.hospital-stays.count')}、${say('policy.medical-reimbursement.total')}；累计发放教育资助金${say('policy.student-aid.total')}；脱贫户住房、安全饮水排查出的问题，原文载明均已整改。`,
  },
  monitoring: {
    title: (say) =>
      `农户全覆盖排查${say('monitoring.screened-households.count')}，新增监测对象${say('monitoring.new-households.count')}${say('monitoring.new-people.count')}（复原）`,
    lead: (say) =>
      `累计排查${say('monitoring.screenings.count')}，筛查、过滤返贫风险${say('monitoring.risks.screened')}；${say('monitoring.paired-households.count')}监测对象由${say('monitoring.paired-cadres.count')}乡镇干部一对一联系，落实帮扶措施${say('monitoring.measures.count')}。`,
  },
  relief: {
    title: (say) =>
      `走访排查${say('relief.visited-people.count')}，${say('relief.covered-people.count')}纳入社会救助保障`,
    lead: (say) =>
      `低保、特困等方式救助${say('relief.basic-assistance.count')}，专项救助和帮扶${say('relief.special-assistance.count')}；为农村低收入人口${say('relief.insured-people.count')}购买防贫保险，理赔${say('relief.insurance-payout.total')}。`,
  },
  relocation: {
    title: (say) => `${say('relocation.supported-people.count')}搬迁群众至少享受一项后续帮扶`,
    lead: (say) =>
      `${say('relocation.work-supported-people.count')}得到就业、产业扶持，${say('relocation.assisted-people.count')}纳入低保救助和特困供养；${say('relocation.homes.registered')}搬迁住房确权登记。`,
  },
  employment: {
    title: (say) =>
      `脱贫劳动力转移就业${say('employment.transfers.count')}，同比增长${say.growth('employment.transfers.count')}`,
    lead: (say) =>
      `签订劳务协作协议${say('employment.agreements.count')}，举办专场招聘会${say('employment.job-fairs.count')}，推送岗位${say('employment.posts.offered')}；以工代赈项目${say('employment.work-relief-projects.count')}，帮助${say('employment.work-relief-people.count')}低收入人口就近就业。`,
  },
  industry: {
    title: (say) =>
      `${say('industry.linkage-funds.total')}中省衔接资金用于扶贫产业，累计改扩建产业基地${say('industry.bases.area')}`,
    lead: (say) =>
      `产业基地及配套设施建设带动${say('industry.local-jobs.count')}脱贫劳动力就近就地就业，人均增收${say('industry.income-gain.average')}（均承“累计”，是否适用未说）；累计发放小额信贷${say('industry.micro-credit.total')}，逾期率控制在${say('industry.micro-credit.overdue-rate')}。`,
  },
  funding: {
    title: (say) =>
      `全年累计投入各级衔接资金${say('funding.linkage.total')}，比2020年增长${say.growth('funding.linkage.total')}`,
    lead: (say) =>
      `实施项目${say('funding.projects.implemented')}；储备2022年衔接资金项目${say('funding.reserve-projects.count')}。`,
  },
  villages: {
    title: (say) =>
      `新改建农村道路${say('villages.roads.length')}，农村集中供水率${say('villages.central-water.rate')}`,
    lead: (say) =>
      `${say('villages.toilet-villages.count')}村${say('villages.toilets.built')}无害化卫生厕所年度目标任务全面完成；${say('villages.showcase.count')}精品示范村启动规划建设，${say('villages.showcase.planned')}村完成策划规划；精品示范完成投资${say('villages.showcase.investment')}。`,
  },
} as const satisfies Record<Exclude<SectionId, 'overview'>, AreaWords>;

export const picturesZh = {
  'responsibility.villages': {
    title: (say) =>
      `定点联系两类村：${say('overview.key-villages.count')}重点帮扶村、${say('responsibility.consolidation-villages.count')}巩固成果较重的脱贫村`,
    subtitle: '村数，个，自零起',
    caution: () => '按两类互不重复计；合计数原文未列。',
  },
  'policy.departments': {
    title: (say) =>
      `市直部门三种角色：定点帮扶${say('policy.departments.paired')}、领导小组成员${say('responsibility.departments.members')}、承担七大重点任务${say('policy.departments.lead')}`,
    subtitle: '市直部门（单位）数，个，自零起',
    caution: () => '三种角色，同一部门可兼任，不能相加。',
  },
  'policy.mended': {
    title: (say) =>
      `脱贫户住房隐患${say('policy.unsafe-homes.found')}、饮水问题${say('policy.water-problems.found')}，原文载明均已整改`,
    subtitle: '排查出的数量，各有单位，不比大小',
    caution: () => '整改情况是原文的定性表述，未列整改数。',
  },
  'monitoring.steps': {
    title: (say) =>
      `从排查${say('monitoring.screened-households.count')}到新增监测${say('monitoring.new-households.count')}（复原）`,
    subtitle: '先后三步，各有单位，不按比例',
    caution: () => '户、条、户与人不是同一单位，不能算转化率。',
  },
  'monitoring.alerts': {
    title: () => '“6+7+1”部门按月、按季、按学期推送风险信息',
    subtitle: '推送风险信息的部门数，个，自零起',
    caution: (say) =>
      `三组合计${say.result('alert-departments')}，为推算；是市直部门还是含县级，原文未说明。`,
  },
  'relief.parts': {
    title: (say) =>
      `纳入保障${say('relief.covered-people.count')}，按两部分计，低保、特困等方式约占${say.result('basic-share-of-covered')}（推算）`,
    subtitle: '纳入社会救助保障的人数，万人，自零起',
    caution: (say) =>
      `${say('relief.basic-assistance.count')}精确到千人，两部分之和与${say('relief.covered-people.count')}在舍入范围内相符。`,
  },
  'relief.insurance': {
    title: (say) =>
      `为农村低收入人口${say('relief.insured-people.count')}购买防贫保险，已有${say('relief.insurance-beneficiaries.count')}低收入群众受益`,
    subtitle: '先后三步，各有单位，不按比例',
    caution: (say) => `防止返贫基金${say('relief.prevention-fund.total')}是另一个资金池，与理赔不相加。`,
  },
  'relocation.groups': {
    title: (say) =>
      `${say('relocation.work-supported-people.count')}搬迁群众得到就业、产业扶持，${say('relocation.assisted-people.count')}纳入低保救助和特困供养`,
    subtitle: '搬迁群众人数，万名，自同一零点起',
    caution: (say) =>
      `后两组之和超过总数：若都在${say('relocation.supported-people.count')}之内，至少有约${say.result('least-relocation-overlap')}两项都享受。不相加，不堆叠。`,
  },
  'employment.growth': {
    title: (say) => `脱贫劳动力转移就业务工同比增长${say.growth('employment.transfers.count')}`,
    subtitle: '脱贫劳动力转移就业务工，万人次，自零起',
    caution: () => '人次可以一人多次，不是人数。',
  },
  'employment.tally': {
    title: (say) =>
      `${say('employment.agreements.count')}劳务协作协议、参观${say('employment.companies-visited.count')}重点企业、${say('employment.job-fairs.count')}专场招聘会`,
    subtitle: '一点为一个、一家、一场',
    caution: (say) => `协议与以工代赈项目都是${say('employment.agreements.count')}，数字相同，所指不同。`,
  },
  'industry.share': {
    title: (say) =>
      `${say('industry.linkage-funds.total')}用于扶贫产业，占总额的${say('industry.linkage-funds.share')}，总额原文未列`,
    subtitle: '亿元，占“总额”的比例，自零起',
    caution: (say) =>
      `“总额”原文未列，最可能指中省衔接资金总额，由${say('industry.linkage-funds.total')} ÷ ${say('industry.linkage-funds.share')}推算；不会是${say('funding.linkage.total')}，否则占比应为${say.result('industry-share-of-all-funds')}。`,
  },
  'industry.chain': {
    title: (say) =>
      `产业帮扶四组数：资金${say('industry.linkage-funds.total')}、基地${say('industry.bases.area')}、脱贫劳动力就业${say('industry.local-jobs.count')}、人均增收${say('industry.income-gain.average')}`,
    subtitle: '依原文叙述的先后，各有单位，不按比例；基地为累计，就业与增收承“累计”，是否适用未说',
    caution: () => '资金与其余三组不在同一句；先后次序来自原文叙述，不表示资金促成其余三组。',
  },
  'funding.growth': {
    title: (say) => `各级衔接资金投入比上年增长${say.growth('funding.linkage.total')}`,
    subtitle: '各级衔接资金，亿元，自零起',
  },
  'funding.purses': {
    title: () => '四项金额，四种口径',
    subtitle: '时期与性质不同：不相加，也不放在同一条轴上',
  },
  'villages.rates': {
    title: (say) =>
      `通硬化路、乡镇民营快递网点覆盖率均达${say('villages.hardened-roads.rate')}，集中供水率${say('villages.central-water.rate')}，自来水普及率${say('villages.tap-water.rate')}`,
    subtitle: '覆盖率，%，同一条0—100轴',
    caution: () => '各比率分母不同，分别看完成程度，不互相比较。',
  },
  'villages.showcase': {
    title: (say) =>
      `${say('villages.showcase.count')}精品示范村，${say('villages.showcase.planned')}已完成策划规划`,
    subtitle: '村数，个，自零起；美丽乡村精品示范',
  },
  'villages.mended': {
    title: (say) => `${say('villages.toilet-problems.found')}户厕摸排问题，原文载明已全部整改到位`,
    subtitle: '排查出的数量',
    caution: (say) =>
      `整改情况是原文的定性表述；与${say('villages.toilets.built')}改厕任务是否同一批，原文未说，不相除。`,
  },
  'growth.rates': {
    title: (say) => `脱贫人口人均纯收入增幅最高，为${say.growth('overview.income.average')}`,
    subtitle: '原文载明的同比增幅，%，自零起',
    caution: () => '各项口径不同，只比增幅，不比规模。',
  },
} as const satisfies Record<string, PictureWords>;

export type PictureId = keyof typeof picturesZh;
