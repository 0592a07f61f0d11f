import { checked } from './checked';

/** The message of the year, what was held or put right, and what was planned. */
export const overviewZh = checked({
  'message.opening': '全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。',
  'message.stress': '未发生规模性返贫',
  'message.results':
    '脱贫人口家庭年人均纯收入{overview.income.average}，增长{overview.income.average|growth}；全年投入衔接资金{funding.linkage.total}，实施项目{funding.projects.implemented}。',
  'growth.message':
    '脱贫人口家庭年人均纯收入增长{overview.income.average|growth}，各级衔接资金投入增长{funding.linkage.total|growth}；脱贫村村均集体经济收入增长{overview.village-economy.average|growth}，脱贫劳动力转移就业增长{employment.transfers.count|growth}',
  'held.responsibility.leaders-cover-all':
    '{responsibility.leaders.count}市级领导全覆盖定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'held.policy.departments-cover-all': '{policy.assisted-villages.count}村部门帮扶全覆盖',
  'held.policy.key-villages-covered':
    '{overview.key-villages.count}重点帮扶村市级领导、市直部门、第一书记、驻村工作队帮扶全覆盖',
  'held.policy.self-payment-steady': '脱贫人口县域内个人支付比例稳定在{policy.self-payment.rate}',
  'held.policy.unsafe-homes-mended': '脱贫户住房隐患{policy.unsafe-homes.found}全部整改到位',
  'held.policy.water-problems-mended': '累计排查饮水问题{policy.water-problems.found}均已整改',
  'held.monitoring.all-households-screened': '{monitoring.screened-households.count|bare}农户全覆盖排查',
  'held.relocation.all-entitled-covered':
    '{relocation.assisted-people.count}搬迁群众纳入低保救助和特困供养，应保尽保',
  'held.industry.overdue-stays-low':
    '小额信贷逾期率控制在{industry.micro-credit.overdue-rate}，持续保持全省低逾期水平',
  'held.villages.toilet-target-met': '卫生厕所{villages.toilets.built}年度任务全面完成',
  'held.villages.toilet-problems-mended': '农村户厕问题{villages.toilet-problems.found}全部整改到位',
  'section.monitoring.card':
    '{monitoring.screened-households.count|bare}农户全覆盖排查，{monitoring.paired-households.count}监测对象“一户一策”帮扶',
  'section.relief.card':
    '{relief.covered-people.count}纳入社会救助保障，为{relief.insured-people.count|bare}农村低收入人口购买防贫保险',
  'section.relocation.card': '{relocation.supported-people.count}搬迁对象至少享受一项后续帮扶',
  'section.employment.card':
    '脱贫劳动力转移就业{employment.transfers.count}，以工代赈帮助{employment.work-relief-people.count}就近就业',
  'section.industry.card':
    '{industry.linkage-funds.total}中省衔接资金用于产业，累计改扩建基地{industry.bases.area}',
  'section.funding.card':
    '全年实施项目{funding.projects.implemented}，储备2022年项目{funding.reserve-projects.count}',
  'section.villages.card':
    '新改建农村道路{villages.roads.length}，{villages.toilets.built}改厕年度任务全面完成',
  'section.overview.card':
    '{overview.poor-villages.count}脱贫村集体经济总收入{overview.village-economy.total}',
  'section.responsibility.card':
    '{responsibility.leaders.count}市级领导联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村；{responsibility.departments.members}成员单位，先后召开会议{responsibility.meetings.count}',
  'section.policy.card':
    '{policy.measures.count}措施、{policy.supporting-policies.count}配套政策；调整轮换驻村帮扶干部{policy.resident-cadres.rotated}，{policy.pairing-cadres.count}帮扶干部结对帮扶',
  'targets.done.title': '年度目标与进度',
  'targets.done.text':
    '改厕年度目标任务{villages.toilets.built}全面完成；精品示范村启动{villages.showcase.count}，已完成{villages.showcase.planned}村的策划规划。',
  'targets.next.title': '2022年项目储备',
  'targets.next.text':
    '已储备衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}。',
  'targets.plan.title': '“十四五”与过渡期',
  'targets.plan.text':
    '储备乡村振兴重大项目{funding.plan-projects.count}，总投资{funding.plan-projects.investment}；明确五年过渡期目标任务。',
});
