import { checked } from './checked';

export const sectionsZh = checked({
  'section.responsibility.title':
    '{responsibility.leaders.count}市级领导定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'section.responsibility.lead':
    '专项工作领导小组以{responsibility.departments.members}市直部门为成员单位，市委、市政府先后召开会议{responsibility.meetings.count}（读作五类合计）；{responsibility.counties.groups}县（市、区）相继成立领导小组。',
  'section.responsibility.caption': '领导小组成员，市直部门',
  'section.policy.title':
    '{policy.measures.count}措施、{policy.supporting-policies.count}配套政策，{policy.assisted-villages.count}重点帮扶村和脱贫村部门帮扶全覆盖',
  'section.policy.lead':
    '2021年1—9月为脱贫人口住院（含重症门诊）报销{policy.hospital-stays.count}、{policy.medical-reimbursement.total}；累计发放教育资助金{policy.student-aid.total}；脱贫户住房、安全饮水排查出的问题，原文载明均已整改。',
  'section.policy.caption': '巩固脱贫成果措施',
  'section.monitoring.title':
    '农户全覆盖排查{monitoring.screened-households.count}，新增监测对象{monitoring.new-households.count}{monitoring.new-people.count}（复原）',
  'section.monitoring.lead':
    '累计排查{monitoring.screenings.count}，筛查、过滤返贫风险{monitoring.risks.screened}；{monitoring.paired-households.count}监测对象由{monitoring.paired-cadres.count}乡镇干部一对一联系，落实帮扶措施{monitoring.measures.count}。',
  'section.monitoring.caption': '农户全覆盖排查',
  'section.relief.title':
    '走访排查{relief.visited-people.count}，{relief.covered-people.count}纳入社会救助保障',
  'section.relief.lead':
    '低保、特困等方式救助{relief.basic-assistance.count}，专项救助和帮扶{relief.special-assistance.count}；为农村低收入人口{relief.insured-people.count}购买防贫保险，理赔{relief.insurance-payout.total}。',
  'section.relief.caption': '纳入社会救助保障范围',
  'section.relief.remark': '按整体与两部分计',
  'section.relocation.title': '{relocation.supported-people.count}搬迁群众至少享受一项后续帮扶',
  'section.relocation.lead':
    '{relocation.work-supported-people.count}得到就业、产业扶持，{relocation.assisted-people.count}纳入低保救助和特困供养；{relocation.homes.registered}搬迁住房确权登记。',
  'section.relocation.caption': '搬迁对象至少享受一项后续帮扶',
  'section.relocation.remark': '后两组可能重叠，不相加',
  'section.employment.title':
    '脱贫劳动力转移就业{employment.transfers.count}，同比增长{employment.transfers.count|growth}',
  'section.employment.lead':
    '签订劳务协作协议{employment.agreements.count}，举办专场招聘会{employment.job-fairs.count}，推送岗位{employment.posts.offered}；以工代赈项目{employment.work-relief-projects.count}，帮助{employment.work-relief-people.count}低收入人口就近就业。',
  'section.employment.caption': '向脱贫劳动力推送岗位',
  'section.industry.title':
    '{industry.linkage-funds.total}中省衔接资金用于扶贫产业，累计改扩建产业基地{industry.bases.area}',
  'section.industry.lead':
    '产业基地及配套设施建设带动{industry.local-jobs.count}脱贫劳动力就近就地就业，人均增收{industry.income-gain.average}（均承“累计”，是否适用未说）；累计发放小额信贷{industry.micro-credit.total}，逾期率控制在{industry.micro-credit.overdue-rate}。',
  'section.industry.caption': '累计改扩建“6+3”产业基地',
  'section.industry.remark': '总额原文未列',
  'section.funding.title':
    '全年累计投入各级衔接资金{funding.linkage.total}，比2020年增长{funding.linkage.total|growth}',
  'section.funding.lead':
    '实施项目{funding.projects.implemented}；储备2022年衔接资金项目{funding.reserve-projects.count}。',
  'section.funding.caption': '全年实施项目',
  'section.funding.remark': '横轴是年份，不是金额',
  'section.villages.title':
    '新改建农村道路{villages.roads.length}，农村集中供水率{villages.central-water.rate}',
  'section.villages.lead':
    '{villages.toilet-villages.count}村{villages.toilets.built}无害化卫生厕所年度目标任务全面完成；{villages.showcase.count}精品示范村启动规划建设，{villages.showcase.planned}村完成策划规划；精品示范完成投资{villages.showcase.investment}。',
  'section.villages.caption': '无害化卫生厕所年度目标任务',
  'section.villages.remark': '同一条0—100%轴，分母不同',
});
