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
  'held.policy.self-payment-steady': '县域内个人支付比例稳定在{policy.self-payment.rate}',
  'held.policy.unsafe-homes-mended': '脱贫户住房隐患{policy.unsafe-homes.found}全部整改到位',
  'held.policy.water-problems-mended': '累计排查饮水问题{policy.water-problems.found}均已整改',
  'held.monitoring.all-households-screened': '{monitoring.screened-households.count|bare}农户全覆盖排查',
  'held.relocation.all-entitled-covered':
    '{relocation.assisted-people.count}搬迁群众纳入低保救助和特困供养，应保尽保',
  'held.industry.overdue-stays-low':
    '小额信贷逾期率控制在{industry.micro-credit.overdue-rate}，持续保持全省低逾期水平',
  'held.villages.toilet-target-met': '卫生厕所{villages.toilets.built}年度任务全面完成',
  'held.villages.toilet-problems-mended': '农村户厕问题{villages.toilet-problems.found}全部整改到位',
  'targets.done': '年度目标与进度',
  'targets.next': '2022年项目储备',
  'targets.plan': '“十四五”项目储备',
  'target.villages.toilets.built':
    '无害化卫生厕所年度目标任务全面完成，涉及{villages.toilet-villages.count}村',
  'target.villages.showcase.planned':
    '村的策划规划已完成；全面启动和推进{villages.showcase.count}精品示范村规划建设',
  'target.funding.reserve-projects.count': '已储备的2022年衔接资金项目',
  'target.funding.reserve-projects.investment': '2022年衔接资金储备项目总投资',
  'target.funding.plan-projects.count': '“十四五”期间储备的乡村振兴重大项目',
  'target.funding.plan-projects.investment': '“十四五”期间重大项目总投资',
});
