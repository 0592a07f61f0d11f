import { checked } from './checked';

export const sectionsZh = checked({
  'section.overview.title':
    '脱贫人口人均纯收入{overview.income.average}，增长{overview.income.average|growth}；{overview.poor-villages.count}脱贫村村均集体经济收入{overview.village-economy.average}，增长{overview.village-economy.average|growth}',
  'section.overview.lead': '全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。',
  'section.overview.remark': '是否都在这些脱贫村之内，原文未说',
  'section.responsibility.title':
    '{responsibility.leaders.count}市级领导定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'section.responsibility.lead':
    '领导小组以{responsibility.departments.members}市直部门为成员单位，先后召开市级会议{responsibility.meetings.count}；{responsibility.counties.groups}县（市、区）相继成立领导小组。',
  'section.policy.title':
    '{policy.measures.count}措施、{policy.supporting-policies.count}配套政策，{policy.assisted-villages.count}重点帮扶村和脱贫村部门帮扶全覆盖',
  'section.policy.lead':
    '市委、市政府出台实施方案，配套落实住房安全、医疗保障、教育、易地扶贫搬迁后续扶持、驻村帮扶、万企兴万村等政策。',
  'section.monitoring.title':
    '农户全覆盖排查{monitoring.screened-households.count}，新增监测对象{monitoring.new-households.count}{monitoring.new-people.count}',
  'section.monitoring.lead': '市县乡村四级动态监测能力明显增强，实现应纳尽纳、应扶尽扶、应消尽消。',
  'section.relief.title':
    '走访排查{relief.visited-people.count}，{relief.covered-people.count}纳入社会救助保障',
  'section.relief.lead':
    '为农村低收入人口{relief.insured-people.count}购买防贫保险，理赔{relief.insurance-payout.total}；累计为困难残疾人发放补贴{relief.disability-allowance.total}。',
  'section.relocation.title': '{relocation.supported-people.count}搬迁群众至少享受一项后续帮扶',
  'section.relocation.lead':
    '{relocation.homes.registered}搬迁住房确权登记；{relocation.assisted-people.count}搬迁群众纳入低保救助和特困供养，做到应保尽保。',
  'section.relocation.remark': '后两组可能重叠，不相加',
  'section.employment.title':
    '脱贫劳动力转移就业{employment.transfers.count}，同比增长{employment.transfers.count|growth}',
  'section.employment.lead':
    '与温州、重庆等地签订劳务协作协议{employment.agreements.count}；以工代赈帮助{employment.work-relief-people.count}低收入人口就近就业。',
  'section.industry.title':
    '{industry.linkage-funds.total}中省衔接资金用于扶贫产业，累计改扩建产业基地{industry.bases.area}',
  'section.industry.lead':
    '支持扶贫产业全生态链布局、全产业链开发、全价值链提升；小额信贷逾期率控制在{industry.micro-credit.overdue-rate}。',
  'section.funding.title':
    '全年累计投入各级衔接资金{funding.linkage.total}，比2020年增长{funding.linkage.total|growth}',
  'section.funding.lead':
    '实施项目{funding.projects.implemented}；储备2022年衔接资金项目{funding.reserve-projects.count}，“十四五”期间储备乡村振兴重大项目{funding.plan-projects.count}。',
  'section.funding.remark': '横轴是年份，不是金额',
  'section.villages.title':
    '全年新改建农村道路{villages.roads.length}，{villages.toilets.built}无害化卫生厕所年度目标任务全面完成',
  'section.villages.lead':
    '全面启动和推进{villages.showcase.count}精品示范村规划建设；{villages.governance-villages.count}村获评国家、省级，{villages.governance-towns.count}乡镇获评省级乡村治理示范。',
  // What was praised, within the title of its recognition.
  'praised.funding.national-survey': '扶贫资产',
  'praised.villages.governance-villages': '{villages.governance-villages.count}村',
  'praised.responsibility.bulletin': '巩固脱贫成果',
  'praised.monitoring.daily-brief': '动态监测和帮扶机制',
  'praised.funding.data-quality': '资产录入',
  'praised.villages.governance-towns': '{villages.governance-towns.count}乡镇',
  'praised.employment.press': '以工代赈',
  'praised.funding.press': '扶贫资产管护',
});
