import { checked } from './checked';

/** What each line of government comes to: one finding, of its own figures and statements. */
export const sectorsZh = checked({
  'sector.medical.title':
    '{year}年1—9月为脱贫人口报销住院（含重症门诊）费用{policy.medical-reimbursement.total}（{policy.hospital-stays.count}），县域内个人支付比例稳定在{policy.self-payment.rate}',
  'sector.education.title':
    '义务教育阶段学生无人辍学，累计为家庭经济困难学生发放教育资助金{policy.student-aid.total}',
  'sector.housing.title':
    '{policy.unsafe-homes.found}脱贫户住房安全隐患全部整改到位，为{relocation.homes.registered}易地搬迁住房确权登记、颁发证书',
  'sector.water.title':
    '累计排查出的{policy.water-problems.found}安全饮水问题均已整改，农村集中供水率{villages.central-water.rate}、自来水普及率{villages.tap-water.rate}',
  'sector.assistance.title':
    '{relief.covered-people.count}纳入社会救助保障，为{relief.insured-people.count|bare}农村低收入人口购买防贫保险',
  'sector.employment.title':
    '脱贫劳动力转移就业务工达{employment.transfers.count}，同比增长{employment.transfers.count|growth}，推送岗位{employment.posts.offered}',
  'sector.industry.title':
    '{industry.linkage-funds.total}中省衔接资金用于扶贫产业发展，累计改扩建产业基地{industry.bases.area}',
  'sector.income.title':
    '脱贫人口家庭年人均纯收入达到{overview.income.average}，同比增长{overview.income.average|growth}，脱贫村村均集体经济收入{overview.village-economy.average}，同比增长{overview.village-economy.average|growth}',
  'sector.relocation.title':
    '{relocation.supported-people.count}易地扶贫搬迁对象至少享受一项后续帮扶，低保救助和特困供养应保尽保',
  'sector.funds.title':
    '全年累计投入各级衔接资金{funding.linkage.total}，较{previousYear}年增长{funding.linkage.total|growth}，实施项目{funding.projects.implemented}',
  'sector.infrastructure.title':
    '全年新改建农村道路{villages.roads.length}，所有乡镇和行政村{villages.hardened-roads.rate}通硬化路，所有行政村光纤、4G网络全覆盖',
  'sector.environment.title':
    '{villages.toilet-villages.count}村{villages.toilets.built}无害化卫生厕所年度目标任务全面完成，{villages.toilet-problems.found}户厕摸排问题全部整改到位',
  'sector.monitoring.title':
    '全市未发生规模性返贫，{monitoring.screened-households.count|bare}农户全覆盖排查，汛期无农户因灾返贫致贫',
  'sector.organisation.title':
    '{policy.assisted-villages.count}重点帮扶村和脱贫村市县部门帮扶全覆盖，落实{policy.pairing-cadres.count}帮扶干部结对帮扶',
});
