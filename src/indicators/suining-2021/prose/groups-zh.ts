import { checked } from './checked';

/** Subjects and findings of the groups on the panels. Where a group has a picture, its title is the finding. */
export const groupsZh = checked({
  'group.overview.income.subject': '脱贫人口收入',
  'group.overview.village-economy.subject': '村集体经济',
  'group.overview.stronger-villages.subject': '集体经济10万元以上的村',
  'group.overview.key-villages.subject': '重点帮扶村',
  'group.overview.key-villages.sentence': '{overview.key-villages.count}重点帮扶村工作稳步推进',
  'group.overview.results.subject': '脱贫成果',
  'group.responsibility.leaders.subject': '领导挂帅',
  'group.responsibility.system.subject': '责任体系',
  'group.responsibility.leading-group.subject': '领导机制',
  'group.responsibility.leading-group.sentence':
    '{responsibility.departments.members}市直部门为成员单位，{responsibility.counties.groups}县（市、区）相继成立领导小组',
  'group.responsibility.meetings.subject': '高频部署',
  'group.responsibility.meetings.sentence':
    '市委、市政府先后召开会议{responsibility.meetings.count}，审议贯彻落实文件',
  'group.responsibility.practical-things.subject': '为群众办实事',
  'group.responsibility.practical-things.sentence':
    '两项机制纳入市委{responsibility.projects.livelihood}重点民生项目',
  'group.responsibility.benchmark.subject': '对标竞进',
  'group.responsibility.benchmark.sentence': '学习借鉴外地经验做法，制定对标竞进专项行动方案',
  'group.policy.system.subject': '政策体系',
  'group.policy.system.sentence':
    '巩固脱贫成果{policy.measures.count}措施，配套落实{policy.supporting-policies.count}政策',
  'group.policy.medical.subject': '医疗',
  'group.policy.medical.sentence':
    '2021年1—9月为住院脱贫人口报销{policy.medical-reimbursement.total}，县域内个人支付比例稳定在{policy.self-payment.rate}',
  'group.policy.education.subject': '教育',
  'group.policy.education.sentence':
    '累计发放教育资助金{policy.student-aid.total}，再资助脱贫家庭学生{policy.extra-aid-students.count}',
  'group.policy.homes-water.subject': '住房、饮水',
  'group.policy.homes-water.sentence': '脱贫户住房隐患全部整改到位，安全饮水问题均已整改',
  'group.policy.helpers.subject': '帮扶力量',
  'group.policy.helpers.sentence':
    '{policy.pairing-cadres.count}帮扶干部与{policy.paired-households.count}脱贫户、监测对象结对',
  'group.policy.key-villages.subject': '重点帮扶村',
  'group.policy.key-villages.sentence':
    '投入{policy.key-village-funds.total}支持发展产业、修建基础设施，初步评定优秀村{policy.excellent-villages.count}',
  'group.policy.li-county.subject': '对口理县',
  'group.policy.li-county.sentence':
    '2021年船山区投入资金{policy.partner-funds.total}，推动实施{policy.partner-projects.count}项目',
  'group.monitoring.screening.subject': '风险排查',
  'group.monitoring.network.subject': '监测网',
  'group.monitoring.network.sentence': '建立“五员”动态监测网，市县乡村四级动态监测能力明显增强',
  'group.monitoring.help.subject': '针对帮扶',
  'group.monitoring.help.sentence':
    '{monitoring.paired-households.count}监测对象由{monitoring.paired-cadres.count}乡镇干部“一对一”监测联系，“一户一策”落实帮扶措施{monitoring.measures.count}',
  'group.monitoring.recognition.subject': '认可',
  'group.monitoring.alerts.subject': '监测预警',
  'group.monitoring.alerts.sentence': '“6+7+1”行业信息预警机制：部门按月、按季、按学期推送风险信息',
  'group.monitoring.disaster.subject': '灾情预报预警',
  'group.monitoring.disaster.sentence':
    '汛期帮助{monitoring.disaster-households.helped}因灾受损脱贫户恢复生产、兑现农业保险',
  'group.relief.assistance.subject': '社会救助',
  'group.relief.visits.subject': '走访排查',
  'group.relief.visits.sentence':
    '走访排查脱贫不稳定、边缘易致贫、刚性支出较大等对象{relief.visited-people.count}',
  'group.relief.insurance.subject': '防贫保险',
  'group.relief.insurance.sentence':
    '为{relief.insured-people.count|bare}农村低收入人口购买防贫保险，已有{relief.insurance-beneficiaries.count}低收入群众受益',
  'group.relief.fund.subject': '防止返贫基金',
  'group.relief.fund.sentence': '建立{relief.prevention-fund.total}防止返贫基金，与防贫保互为补充',
  'group.relief.disabled.subject': '困难残疾人',
  'group.relief.disabled.sentence':
    '累计为{relief.disabled-people.count}困难残疾人发放补贴{relief.disability-allowance.total}',
  'group.relief.disabled-students.subject': '残疾学生',
  'group.relief.disabled-students.sentence':
    '为{relief.disabled-students.count}残疾学生发放{relief.disabled-students.grants}助学金',
  'group.relocation.support.subject': '后续帮扶',
  'group.relocation.homes.subject': '住房确权',
  'group.relocation.homes.sentence': '{relocation.homes.registered}易地搬迁住房确权登记，颁发证书',
  'group.relocation.allowances.subject': '兜底保障',
  'group.relocation.allowances.sentence': '低保救助和特困供养发放补助资金{relocation.allowances.total}',
  'group.employment.transfers.subject': '转移就业',
  'group.employment.cooperation.subject': '劳务协作',
  'group.employment.cooperation.sentence':
    '签订劳务协作协议{employment.agreements.count}，向脱贫劳动力推送岗位{employment.posts.offered}',
  'group.employment.notices.subject': '劳务信息',
  'group.employment.notices.sentence':
    '互推共享劳务信息{employment.notices.shared}，发布劳务协作信息{employment.notices.published}',
  'group.employment.companies.subject': '“村支书进企业”',
  'group.employment.companies.sentence':
    '组织{employment.company-visits.count}实地参观重点企业{employment.companies-visited.count}',
  'group.employment.work-relief.subject': '以工代赈',
  'group.employment.work-relief.sentence':
    '实施项目{employment.work-relief-projects.count}，帮助{employment.work-relief-people.count}低收入人口就近就业',
  'group.industry.funds.subject': '中省衔接资金',
  'group.industry.bases.subject': '产业基地',
  'group.industry.bases.sentence': '累计改扩建“6+3”产业基地{industry.bases.area}',
  'group.industry.jobs.subject': '带动就业',
  'group.industry.jobs.sentence':
    '带动{industry.local-jobs.count}脱贫劳动力就近就地就业，人均增收{industry.income-gain.average}',
  'group.industry.credit.subject': '小额信贷',
  'group.industry.credit.sentence':
    '累计发放{industry.micro-credit.total}，逾期率控制在{industry.micro-credit.overdue-rate}',
  'group.funding.linkage.subject': '各级衔接资金',
  'group.funding.share.subject': '中省衔接资金',
  'group.funding.periods.subject': '资金与资产',
  'group.funding.assets.subject': '扶贫资产',
  'group.funding.assets.sentence': '2013—2020年扶贫资产清理、确权登记和系统录入{funding.assets.count}',
  'group.funding.recognition.subject': '认可与报道',
  'group.funding.rules.subject': '制度',
  'group.funding.rules.sentence': '制定补助资金管理办法，出台扶贫项目资产后续管理工作方案',
  'group.villages.infrastructure.subject': '基础设施',
  'group.villages.built.subject': '新建与改造',
  'group.villages.built.sentence':
    '全年新改建农村道路{villages.roads.length}，新改建农村供水工程{villages.water-works.count}',
  'group.villages.showcase.subject': '精品示范村',
  'group.villages.plans.subject': '方案',
  'group.villages.environment.subject': '农村人居环境',
  'group.villages.environment.sentence':
    '{villages.toilet-villages.count}村{villages.toilets.built}无害化卫生厕所年度目标任务全面完成',
  'group.villages.clean-ups.subject': '五大专项治理',
  'group.villages.governance.subject': '乡村治理',
  'group.villages.governance.sentence':
    '{villages.governance-villages.count}村、{villages.governance-towns.count}乡镇获评乡村治理示范',
});
