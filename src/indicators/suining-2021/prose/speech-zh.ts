import { checked } from './checked';

/** What the speaker says with a slide, by its id: sentences of the article, as an official reports them. */
export const speechZh = checked({
  title: '现将{year}年遂宁市乡村振兴工作情况汇报如下。',
  message:
    '{year}年是实施乡村振兴战略的开局之年。全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。全年脱贫人口家庭年人均纯收入达到{overview.income.average}，同比增长{overview.income.average|growth}；累计投入各级衔接资金{funding.linkage.total}，实施项目{funding.projects.implemented}。',
  held: '底线方面，全市未发生规模性返贫，汛期无农户因灾出现返贫致贫，义务教育阶段学生无人辍学，{policy.assisted-villages.count}重点帮扶村和脱贫村市县部门帮扶全覆盖。整改方面，{policy.unsafe-homes.found}脱贫户住房安全隐患全部整改到位，累计排查出的{policy.water-problems.found}安全饮水问题均已整改，{villages.toilet-problems.found}农村户厕摸排问题全部整改到位。',
  growth:
    '脱贫人口家庭年人均纯收入达到{overview.income.average}，同比增长{overview.income.average|growth}；投入各级衔接资金{funding.linkage.total}，较{previousYear}年增长{funding.linkage.total|growth}。脱贫村村平均集体经济收入{overview.village-economy.average}，同比增长{overview.village-economy.average|growth}；脱贫劳动力转移就业务工达{employment.transfers.count}，同比增长{employment.transfers.count|growth}。',
  areas:
    '工作落实分{sections}个方面：防止返贫动态监测帮扶、低收入人口救助帮扶、易地扶贫搬迁后续扶持、脱贫人口稳岗就业、特色产业发展、资金项目、宜居乡村建设。各方面主要情况如本页所列。',
  'area-monitoring-1':
    '健全防止返贫动态监测帮扶机制，累计开展风险排查{monitoring.screenings.count}，实现{monitoring.screened-households.count|bare}农户全覆盖排查，筛查、过滤返贫风险{monitoring.risks.screened}，新增监测对象{monitoring.new-households.count}{monitoring.new-people.count}。“一户一策”落实帮扶措施{monitoring.measures.count}，对{monitoring.followed-up-households.count}已消除风险的监测对象进行“一对一”跟踪回访。',
  'area-monitoring-2':
    '设置行业信息预警机制，卫健、医保等{monitoring.alert-departments.monthly}部门每月推送风险信息，住建、民政等{monitoring.alert-departments.quarterly}部门每季度推送，教育部门每学期推送。对{monitoring.paired-households.count}监测对象落实{monitoring.paired-cadres.count}乡镇干部“一对一”监测联系；第一时间推送暴雨预报{monitoring.rainstorm-warnings.count}。',
  'area-relief-1':
    '走访排查脱贫不稳定、边缘易致贫、刚性支出较大等对象{relief.visited-people.count}，纳入社会救助保障范围{relief.covered-people.count}。通过低保、特困等方式救助{relief.basic-assistance.count}，纳入医保、教育、就业、住房等专项救助和帮扶{relief.special-assistance.count}。累计为{relief.disabled-people.count}困难残疾人发放补贴{relief.disability-allowance.total}。',
  'area-relief-2':
    '实施“双防”工程，为{relief.insured-people.count|bare}农村低收入人口购买防贫保险，已有{relief.insurance-beneficiaries.count}低收入群众受益，保险理赔{relief.insurance-payout.total}。同时建立{relief.prevention-fund.total}的防止返贫基金，与防贫保互为补充、相互协同。',
  'area-relocation-1':
    '为{relocation.homes.registered}易地搬迁住房进行确权登记，颁发证书。{relocation.supported-people.count}易地扶贫搬迁对象至少享受一项后续帮扶措施，{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持。{relocation.assisted-people.count}搬迁群众纳入低保救助和特困供养，发放补助资金{relocation.allowances.total}，做到应保尽保。',
  'area-employment-1':
    '坚持转移务工与技能培训同步推进，与温州、重庆等地签订劳务协作协议{employment.agreements.count}，向脱贫劳动力推送岗位{employment.posts.offered}。脱贫劳动力转移就业务工达{employment.transfers.count}，同比增长{employment.transfers.count|growth}。采取以工代赈方式，帮助{employment.work-relief-people.count}有劳动意愿的低收入人口实现就近就业。',
  'area-industry-1':
    '安排中省衔接资金{industry.linkage-funds.total}用于扶贫产业发展，占总额的{industry.linkage-funds.share}。持续支持脱贫户、监测对象发展产业，累计发放小额信贷{industry.micro-credit.total}，逾期率控制在{industry.micro-credit.overdue-rate}，持续保持全省低逾期水平。',
  'area-industry-2':
    '全市累计改扩建红薯、柑橘、中药材、蔬菜等“6+3”产业基地{industry.bases.area}，配套产业路、渠系等生产设施建设{industry.facilities.length}，新建冷链、保鲜等物流设施{industry.cold-chain.count}。带动{industry.local-jobs.count}脱贫劳动力实现就近就地就业，人均增收{industry.income-gain.average}。',
  'area-funding-2':
    '全年累计投入各级衔接资金{funding.linkage.total}，实施项目{funding.projects.implemented}。储备2022年衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}；“十四五”期间储备乡村振兴重大项目{funding.plan-projects.count}，总投资{funding.plan-projects.investment}。2013—2020年扶贫项目资产共录入{funding.assets.count}、{funding.assets.value}。',
  'area-villages-1':
    '全年新改建农村道路{villages.roads.length}，所有乡镇和行政村{villages.hardened-roads.rate}通硬化路。新改建农村供水工程{villages.water-works.count}，农村集中供水率{villages.central-water.rate}，自来水普及率{villages.tap-water.rate}。完成{villages.power-grid.towns}乡镇（街道）农村电网升级改造，乡镇民营快递网点覆盖率达{villages.parcel-outlets.rate}。',
  'area-villages-2':
    '全面启动和推进{villages.showcase.count}精品示范村规划建设，已完成{villages.showcase.planned}村的策划规划，完成投资{villages.showcase.investment}。新（改）建规模种植基地{villages.crop-bases.area}，新改建道路{villages.showcase-roads.length}、水渠{villages.showcase-canals.length}，建成精品民宿{villages.guesthouses.count}，完成农房风貌提升{villages.farmhouses.improved}。',
  'area-villages-3':
    '扎实推进农村“厕所革命”，全面完成全市{villages.toilet-villages.count}村{villages.toilets.built}无害化卫生厕所年度目标任务。{villages.toilet-problems.found}农村户厕摸排问题已全部整改到位。',
  'village-economy':
    '{overview.poor-villages.count}脱贫村村集体经济总收入达{overview.village-economy.total}，村平均收入{overview.village-economy.average}，同比增长{overview.village-economy.average|growth}。{overview.stronger-villages.count}村集体经济达到10万元以上。',
  'area-policy-1':
    '调整完善{policy.departments.paired}市直部门（单位）定点帮扶关系，市县部门联动实现{policy.assisted-villages.count}重点帮扶村和脱贫村帮扶全覆盖。调整轮换驻村帮扶干部{policy.resident-cadres.rotated}，落实{policy.pairing-cadres.count}帮扶干部结对帮扶，实现帮扶力量不断档、帮扶工作不间断。',
  'area-policy-medical':
    '继续对已稳定脱贫人口医疗保障实行倾斜政策。{year}年1—9月，为{policy.hospital-stays.count}住院（含重症门诊）脱贫人口报销费用{policy.medical-reimbursement.total}。为留守老人、贫困老人开展入户送诊服务{policy.home-medical-visits.count}，免费体检{policy.free-check-ups.count}。',
  'area-policy-2':
    '脱贫人口县域内个人支付比例稳定在{policy.self-payment.rate}。严格落实控辍保学责任，全市义务教育阶段学生无人辍学。',
  'area-policy-education':
    '全市累计为家庭经济困难学生从学前到高中阶段发放教育资助金{policy.student-aid.total}。继续办好“志翔班”“志强班”，为{policy.extra-aid-students.count}脱贫家庭学生再资助{policy.extra-aid.total}。为{relief.disabled-students.count}残疾学生发放助学金{relief.disabled-students.grants}。',
  'area-policy-key-villages':
    '全市投入{policy.key-village-funds.total}，用于支持重点帮扶村发展产业、修建基础设施，七大重点任务分别落实{policy.departments.lead}市直部门的牵头责任和具体责任。初步评定市级重点帮扶优秀村{policy.excellent-villages.count}，每个给予{policy.excellent-villages.award}资金激励。',
  'area-responsibility-1':
    '坚持“五级书记”亲自抓，严格落实“四个不摘”要求，专项工作领导小组以{responsibility.departments.members}市直部门为成员单位，市委、市政府先后召开会议{responsibility.meetings.count}。{responsibility.leaders.count}市级领导干部全覆盖定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村。',
  recognitions:
    '全市{villages.governance-villages.count}村获评国家、省级乡村治理示范村，{villages.governance-towns.count}乡镇获评省级乡村治理示范镇。遂宁市代表全省接受国家乡村振兴局扶贫资产专题调研，资产录入数据质量得到省乡村振兴局通报表扬。动态监测、以工代赈、资产管护等做法和经验被刊载或报道。',
  next: '下一步，推进已储备的项目：2022年衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}；“十四五”期间乡村振兴重大项目{funding.plan-projects.count}，总投资{funding.plan-projects.investment}。《美丽乡村全面振兴对标竞进专项行动方案》已明确五年过渡期目标任务。',
  end: '汇报完毕，请批评指正。',
  'sector-water-built':
    '全市新改建农村供水工程{villages.water-works.count}，农村集中供水率{villages.central-water.rate}，自来水普及率{villages.tap-water.rate}。',
  'sector-housing-built':
    '扎实推进搬迁群众房屋确权工作，为{relocation.homes.registered}易地搬迁住房进行确权登记，颁发证书。精品示范村建设中，完成农房风貌提升{villages.farmhouses.improved}。',
  'sector-employment-reached':
    '{relocation.work-supported-people.count}搬迁群众得到就业、产业扶持，保证稳定收入来源。产业发展带动{industry.local-jobs.count}脱贫劳动力实现就近就地就业。',
  'sector-organisation-built':
    '制定巩固脱贫成果{policy.measures.count}措施，配套落实{policy.supporting-policies.count}政策，构建起有效衔接“1+N”政策体系。{responsibility.counties.groups}县（市、区）相继成立有效衔接专项工作领导小组，两项机制纳入市委“我为群众办实事”{responsibility.projects.livelihood}重点民生项目。',
});
