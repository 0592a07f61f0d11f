import { checked } from './checked';

/** Titles of slides, at most two lines on a wall, and what stands on the slide of what comes next. */
export const slidesZh = checked({
  'slide.held.title': '义务教育无人辍学，住房、饮水、户厕问题均已整改',
  'slide.growth.title': '所列同比均为增长，脱贫人口家庭年人均纯收入增长{overview.income.average|growth}',
  'slide.areas.title': '第三部分：以务实举措推动工作落实',
  'slide.area-monitoring-1.title':
    '{monitoring.screened-households.count|bare}农户全覆盖排查，新增监测对象{monitoring.new-households.count}',
  'slide.area-monitoring-2.title':
    '{monitoring.alert-departments.monthly}部门按月、{monitoring.alert-departments.quarterly}部门按季度、教育部门按学期推送风险信息',
  'slide.area-relief-1.title': '{relief.covered-people.count}纳入社会救助保障范围',
  'slide.area-relief-2.title': '为{relief.insured-people.count|bare}农村低收入人口购买防贫保险',
  'slide.area-relocation-1.title': '{relocation.supported-people.count}搬迁对象至少享受一项后续帮扶',
  'slide.area-employment-1.title':
    '脱贫劳动力转移就业务工{employment.transfers.count}，同比增长{employment.transfers.count|growth}',
  'slide.area-industry-1.title':
    '{industry.linkage-funds.total}中省衔接资金用于扶贫产业，占总额的{industry.linkage-funds.share}',
  'slide.area-industry-2.title': '产业带动{industry.local-jobs.count}脱贫劳动力就近就地就业',
  'slide.area-industry-2.rows': '产业基地及配套设施',
  'slide.area-funding-2.title':
    '储备2022年衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}',
  'slide.area-villages-1.title':
    '所有乡镇和行政村{villages.hardened-roads.rate}通硬化路，农村集中供水率{villages.central-water.rate}',
  'slide.area-villages-2.title':
    '启动和推进{villages.showcase.count}精品示范村规划建设，{villages.showcase.planned}村已完成策划规划',
  'slide.village-economy.title':
    '脱贫村村均集体经济收入{overview.village-economy.average}，增长{overview.village-economy.average|growth}',
  'slide.area-policy-1.title': '{policy.assisted-villages.count}重点帮扶村和脱贫村，市县部门帮扶全覆盖',
  'slide.area-policy-medical.title': '{year}年1—9月报销脱贫人口住院费用{policy.medical-reimbursement.total}',
  'slide.area-policy-education.title': '累计资助家庭经济困难学生{policy.student-aid.total}',
  'slide.area-policy-key-villages.title': '投入{policy.key-village-funds.total}，支持重点帮扶村发展',
  'slide.area-responsibility-1.title':
    '{responsibility.leaders.count}市级领导干部定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'slide.recognitions.title':
    '{villages.governance-villages.count}村、{villages.governance-towns.count}乡镇获评乡村治理示范村镇',
  'slide.next.title': '下一步：项目已储备，示范在推进，过渡期目标任务已明确',
  'next.1.title': '2022年',
  'next.1.text':
    '储备衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}。',
  'next.2.title': '“十四五”',
  'next.2.text':
    '储备乡村振兴重大项目{funding.plan-projects.count}，总投资{funding.plan-projects.investment}。',
  'next.3.title': '五年过渡期',
  'next.3.text': '由《美丽乡村全面振兴对标竞进专项行动方案》明确目标任务。',
  'next.4.title': '精品示范村',
  'next.4.text': '推进{villages.showcase.count}村规划建设，已完成{villages.showcase.planned}村的策划规划。',
  'slide.sector-assistance.title': '为低保、特困搬迁群众发放补助资金{relocation.allowances.total}',
  'slide.sector-employment.title':
    '{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持，{industry.local-jobs.count}脱贫劳动力就近就地就业',
  'slide.sector-employment.title-2': '{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持',
  'slide.sector-employment.title-3':
    '互推共享劳务信息{employment.notices.shared}，发布劳务协作信息{employment.notices.published}',
  'slide.sector-industry.title': '投入{policy.key-village-funds.total}，支持重点帮扶村发展',
  'slide.sector-industry.title-2': '{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持',
  'slide.sector-assistance.title-2':
    '以工代赈帮助{employment.work-relief-people.count}低收入人口实现就近就业',
  'slide.sector-funds.title':
    '精品示范完成投资{villages.showcase.investment}，建立{relief.prevention-fund.total}防止返贫基金',
  'slide.sector-funds.title-2': '精品示范完成投资{villages.showcase.investment}',
  'slide.sector-infrastructure.title': '配套产业路、渠系等生产设施建设{industry.facilities.length}',
  'slide.sector-infrastructure.title-2': '投入{policy.key-village-funds.total}，支持重点帮扶村发展',
  'slide.sector-housing.title': '为{relocation.homes.registered}易地搬迁住房确权登记、颁发证书',
  'slide.sector-housing.title-2':
    '{policy.unsafe-homes.found}脱贫户住房隐患全部整改到位，{relocation.homes.registered}搬迁住房确权颁证',
  'slide.sector-water.title':
    '农村集中供水率{villages.central-water.rate}，自来水普及率{villages.tap-water.rate}',
  'slide.sector-organisation.title':
    '{policy.departments.paired}市直部门（单位）定点帮扶，{policy.departments.lead}承担七大重点任务',
  'slide.sector-organisation.title-2':
    '制定巩固脱贫成果{policy.measures.count}措施，配套落实{policy.supporting-policies.count}政策',
  'slide.sector-monitoring.title':
    '汛期帮助{monitoring.disaster-households.helped}因灾受损脱贫户恢复生产、兑现农业保险',
  'slide.held-monitoring.title': '未发生规模性返贫，汛期无农户因灾返贫致贫',
  'slide.held-organisation.title': '部门帮扶全覆盖，帮扶力量不断档、帮扶工作不间断',
  'slide.ways-medical.title': '继续实行医疗保障倾斜政策，落实家庭医生签约服务',
  'slide.ways-education.title': '严格落实控辍保学责任，继续办好“志翔班”“志强班”',
  'slide.ways-housing.title': '扎实推进搬迁群众房屋确权，颁发证书',
  'slide.ways-water.title': '建立农村饮水动态监测、问题快速发现和响应机制',
  'slide.ways-assistance.title': '实施“双防”工程，防贫保险与防止返贫基金互为补充',
  'slide.ways-employment.title': '搭建跨区域劳务协作平台，采取以工代赈方式',
  'slide.ways-industry.title': '支持扶贫产业全产业链开发、全价值链提升',
  'slide.ways-relocation.title': '实施集中安置点后续治理就业增收行动',
  'slide.ways-funds.title': '创新建立工作推进缓慢提示函、督办单制度',
  'slide.ways-infrastructure.title': '深入开展农村路、水、电、气、通讯、物流网建设',
  'slide.ways-environment.title': '全域化开展五大专项治理行动',
  'slide.ways-monitoring.title': '建立“五员”动态监测网，“一户一策”落实帮扶措施',
  'slide.ways-organisation.title': '“五级书记”亲自抓，严格落实“四个不摘”要求',
  'finding.medical': '{year}年1—9月为脱贫人口报销住院（含重症门诊）费用{policy.medical-reimbursement.total}',
  'finding.education': '累计发放家庭经济困难学生教育资助金{policy.student-aid.total}',
  'finding.housing':
    '{policy.unsafe-homes.found}脱贫户住房安全隐患全部整改到位，{relocation.homes.registered}易地搬迁住房确权登记、颁发证书',
  'finding.water':
    '累计排查出的{policy.water-problems.found}安全饮水问题均已整改，农村集中供水率{villages.central-water.rate}',
  'finding.assistance':
    '{relief.covered-people.count}纳入社会救助保障，为{relief.insured-people.count|bare}农村低收入人口购买防贫保险',
  'finding.employment':
    '脱贫劳动力转移就业务工达{employment.transfers.count}，同比增长{employment.transfers.count|growth}',
  'finding.industry':
    '{industry.linkage-funds.total}中省衔接资金用于扶贫产业发展，累计改扩建产业基地{industry.bases.area}',
  'finding.income':
    '脱贫人口家庭年人均纯收入{overview.income.average}，增长{overview.income.average|growth}；脱贫村村均集体经济收入{overview.village-economy.average}，增长{overview.village-economy.average|growth}',
  'finding.relocation':
    '{relocation.supported-people.count}搬迁对象至少享受一项后续帮扶，低保救助和特困供养应保尽保',
  'finding.funds':
    '全年累计投入各级衔接资金{funding.linkage.total}，增长{funding.linkage.total|growth}，实施项目{funding.projects.implemented}',
  'finding.infrastructure':
    '全年新改建农村道路{villages.roads.length}，所有乡镇和行政村{villages.hardened-roads.rate}通硬化路',
  'finding.environment':
    '{villages.toilets.built}改厕年度任务全面完成，{villages.toilet-problems.found}户厕摸排问题全部整改到位',
  'finding.monitoring': '全市未发生规模性返贫，{monitoring.screened-households.count|bare}农户全覆盖排查',
  'finding.organisation': '{policy.assisted-villages.count}重点帮扶村和脱贫村市县部门帮扶全覆盖',
  'slide.area-monitoring-1.reading': '三步均列于“累计”之后',
  'slide.area-relocation-1.reading': '后两项之和大于第一项，两组若都在其内则有重叠',
  'slide.area-industry-2.reading': '各数均列于“累计”之后',
  'slide.area-industry-2.caption.industry.local-jobs.count': '就近就地就业的脱贫劳动力',
  'slide.area-industry-2.caption.industry.income-gain.average': '带动就业的脱贫劳动力人均增收',
  'slide.area-funding-2.reading': '条的长短是年数，不是金额',
  'slide.area-relief-2.reading': '色块大小按人数比例',
  'slide.area-villages-2.rows': '精品示范村建设',
  'slide.area-villages-2.caption.villages.showcase.investment': '完成投资',
  'slide.area-villages-2.caption.villages.showcase-roads.length': '新改建道路',
  'slide.area-villages-2.caption.villages.farmhouses.improved': '农房风貌提升',
  'slide.area-policy-medical.caption.policy.medical-reimbursement.total':
    '含重症门诊费用，由基本医疗保险、倾斜支付等报销',
  'slide.area-policy-medical.caption.policy.hospital-stays.count': '住院（含重症门诊）',
  'slide.area-policy-education.caption.policy.student-aid.total': '教育资助金，从学前到高中阶段',
  'slide.area-policy-key-villages.caption.policy.key-village-funds.total': '用于发展产业、修建基础设施',
  'slide.area-policy-key-villages.caption.policy.excellent-villages.count': '初步评定市级重点帮扶优秀村',
  'slide.area-policy-key-villages.caption.policy.excellent-villages.award': '给予每个优秀村资金激励',
  'slide.area-responsibility-1.reading': '一点一村',
  'slide.area-relief-2.caption.relief.insured-people.count': '农村低收入人口参保',
  'slide.area-industry-2.caption.industry.bases.area': '改扩建“6+3”产业基地',
  'slide.area-monitoring-2.reading': '一点一部门，只示意频次，不是实际推送次数',
});
