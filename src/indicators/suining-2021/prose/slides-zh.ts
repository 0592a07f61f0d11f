import { checked } from './checked';

/** Titles of slides, at most two lines on a wall, and what stands on the slide of what comes next. */
export const slidesZh = checked({
  'slide.held.title': '未发生规模性返贫，住房、饮水、户厕问题均已整改',
  'slide.growth.title':
    '脱贫人口家庭年人均纯收入增长{overview.income.average|growth}，衔接资金投入增长{funding.linkage.total|growth}',
  'slide.areas.title': '狠抓谋深做细，以务实的举措推动“工作落实”',
  'slide.area-monitoring-1.title':
    '{monitoring.screened-households.count|bare}农户全覆盖排查，新增监测对象{monitoring.new-households.count}{monitoring.new-people.count}',
  'slide.area-monitoring-2.title': '行业风险信息按月、按季度、按学期推送',
  'slide.area-relief-1.title':
    '走访排查{relief.visited-people.count}，{relief.covered-people.count}纳入社会救助保障',
  'slide.area-relief-2.title': '为{relief.insured-people.count|bare}农村低收入人口购买防贫保险',
  'slide.area-relocation-1.title': '{relocation.supported-people.count}搬迁对象至少享受一项后续帮扶措施',
  'slide.area-employment-1.title':
    '脱贫劳动力转移就业务工达{employment.transfers.count}，同比增长{employment.transfers.count|growth}',
  'slide.area-industry-1.title': '{industry.linkage-funds.total}中省衔接资金用于扶贫产业发展',
  'slide.area-industry-2.title': '产业带动{industry.local-jobs.count}脱贫劳动力就近就地就业',
  'slide.area-funding-2.title':
    '储备2022年衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}',
  'slide.area-villages-1.title':
    '全年新改建农村道路{villages.roads.length}，所有乡镇和行政村{villages.hardened-roads.rate}通硬化路',
  'slide.area-villages-2.title':
    '启动和推进{villages.showcase.count}精品示范村建设，{villages.showcase.planned}已完成策划规划',
  'slide.area-villages-3.title': '{villages.toilets.built}改厕年度任务全面完成，户厕摸排问题全部整改到位',
  'slide.village-economy.title':
    '脱贫村村均集体经济收入{overview.village-economy.average}，同比增长{overview.village-economy.average|growth}',
  'slide.area-policy-1.title': '{policy.assisted-villages.count}重点帮扶村和脱贫村市县部门帮扶全覆盖',
  'slide.area-policy-medical.title':
    '1—9月为住院（含重症门诊）脱贫人口报销{policy.medical-reimbursement.total}',
  'slide.area-policy-education.title': '累计发放家庭经济困难学生教育资助金{policy.student-aid.total}',
  'slide.area-policy-key-villages.title':
    '投入{policy.key-village-funds.total}，支持重点帮扶村发展产业、修建基础设施',
  'slide.area-responsibility-1.title':
    '市级领导全覆盖定点联系{overview.key-villages.count}重点帮扶村、{responsibility.consolidation-villages.count}巩固成果较重的脱贫村',
  'slide.recognitions.title':
    '{villages.governance-villages.count}村、{villages.governance-towns.count}乡镇获评乡村治理示范',
  'slide.next.title': '下一步：项目已储备，过渡期目标任务已明确',
  'next.1.title': '2022年',
  'next.1.text':
    '储备衔接资金项目{funding.reserve-projects.count}，总投资{funding.reserve-projects.investment}',
  'next.2.title': '“十四五”期间',
  'next.2.text':
    '储备乡村振兴重大项目{funding.plan-projects.count}，总投资{funding.plan-projects.investment}',
  'next.3.title': '五年过渡期',
  'next.3.text': '《美丽乡村全面振兴对标竞进专项行动方案》已明确目标任务',
  'next.4.title': '精品示范村',
  'next.4.text':
    '启动和推进{villages.showcase.count}村规划建设，已完成{villages.showcase.planned}村的策划规划',
});
