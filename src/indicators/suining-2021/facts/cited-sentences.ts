import type { Text } from '../../../edition/text';
import type { IndicatorId } from '../figures/figures';

/**
 * One sentence for each figure, ready for a report: who, when, of which scope, and nothing beyond its
 * phrase. {value} is the figure with its unit, {number} without it, {growth} its stated growth, and an id
 * another figure with its unit; the digits themselves stand in the figures only.
 */
export const citedSentences: Readonly<Record<IndicatorId, Text>> = {
  'overview.income.average': {
    zh: '2021年全年，遂宁市脱贫人口家庭年人均纯收入达到{value}，同比增长{growth}。',
    en: 'Over the whole of 2021, annual net income per head of households lifted out of poverty in Suining reached {value}, up {growth} on the year before.',
  },
  'overview.poor-villages.count': {
    zh: '2021年，遂宁市{value}脱贫村村集体经济总收入达{overview.village-economy.total}。',
    en: 'In 2021, the village collectives of {value} villages lifted out of poverty in Suining had a total income of {overview.village-economy.total}.',
  },
  'overview.village-economy.total': {
    zh: '2021年，遂宁市{overview.poor-villages.count}脱贫村村集体经济总收入达{value}。',
    en: 'In 2021, the village collectives of {overview.poor-villages.count} villages lifted out of poverty in Suining had a total income of {value}.',
  },
  'overview.village-economy.average': {
    zh: '2021年，遂宁市{overview.poor-villages.count}脱贫村的村平均集体经济收入达{value}，同比增长{growth}。',
    en: 'In 2021, collective income averaged {value} per village in {overview.poor-villages.count} villages lifted out of poverty in Suining, up {growth} on the year before.',
  },
  'overview.stronger-villages.count': {
    zh: '2021年，遂宁市{value}村集体经济达到10万元以上（门槛10万元；是否都在{overview.poor-villages.count}脱贫村之内未明说）。',
    en: 'In 2021, {value} villages in Suining had a collective economy of CNY 100,000 or more (the threshold; whether all are among the {overview.poor-villages.count} villages lifted out of poverty is not said).',
  },
  'overview.key-villages.count': {
    zh: '2021年，遂宁市{value}重点帮扶村工作稳步推进。',
    en: 'In 2021, work in the {value} key assisted villages of Suining made steady progress.',
  },
  'responsibility.departments.members': {
    zh: '2021年，遂宁市有效衔接专项工作领导小组以教育、医保、住建等{value}市直部门为成员单位。',
    en: 'In 2021, Suining’s leading group for the linkage work had {value} city departments as members, among them education, medical insurance and housing.',
  },
  'responsibility.counties.groups': {
    zh: '2021年，遂宁市{value}县（市、区）相继成立有效衔接专项工作领导小组。',
    en: 'In 2021, {value} counties, county-level cities and districts of Suining set up leading groups for the linkage work one after another.',
  },
  'responsibility.meetings.count': {
    zh: '2021年，遂宁市委、市政府先后召开市委常委会、专项工作领导小组会等会议{value}（读作五类合计，也可能只指最后一类）。',
    en: 'In 2021, the Party committee and government of Suining held {number} meetings, of the Party standing committee, the leading group and others (read as five kinds together; it may mean the last kind, that of the leading group, alone).',
  },
  'responsibility.leaders.count': {
    zh: '2021年，遂宁市{value}市级领导干部全覆盖定点联系{overview.key-villages.count}重点帮扶村和{responsibility.consolidation-villages.count}巩固成果较重的脱贫村。',
    en: 'In 2021, {value} city leaders of Suining were assigned as contacts to all {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} villages lifted out of poverty with heavy consolidation tasks.',
  },
  'responsibility.consolidation-villages.count': {
    zh: '2021年，遂宁市市级领导干部全覆盖定点联系{value}巩固成果较重的脱贫村（“较重”前疑漏“任务”，照录）。',
    en: 'In 2021, {value} villages in Suining lifted out of poverty and with heavy consolidation tasks each had a city leader as contact (the word for tasks seems lost in the article).',
  },
  'responsibility.projects.livelihood': {
    zh: '2021年，遂宁市建立健全巩固拓展脱贫攻坚成果长效机制、易返贫致贫和农村低收入人口帮扶机制被纳入市委“我为群众办实事”{value}重点民生项目（市委清单全部，含本项工作）。',
    en: 'In 2021, two mechanisms, to consolidate and expand the results of poverty alleviation and to help people at risk of poverty and rural low-income people, were put on the list of {value} key livelihood projects of the Party committee of Suining, “practical work for the people” (the whole list of the city committee, this work among it).',
  },
  'responsibility.projects.secretary': {
    zh: '2021年，遂宁市委主要领导将“持续发挥扶贫资产效益”作为本人亲自抓的{value}“我为群众办实事”之一。',
    en: 'In 2021, the lasting use of poverty-alleviation assets was one of {value} pieces of practical work for the people that the principal leader of the Party committee of Suining led in person.',
  },
  'policy.measures.count': {
    zh: '2021年，遂宁市制定巩固脱贫成果{value}措施。',
    en: 'In 2021, Suining drew up {value} measures to consolidate the results of poverty alleviation.',
  },
  'policy.supporting-policies.count': {
    zh: '2021年，遂宁市配套落实住房安全、医疗保障、教育等{value}政策。',
    en: 'In 2021, Suining put {value} supporting policies into effect, on safe housing, medical security, education and others.',
  },
  'policy.departments.paired': {
    zh: '2021年，遂宁市调整完善{value}市直部门（单位）定点帮扶关系。',
    en: 'In 2021, Suining adjusted and improved the pairing of {value} city departments (units) with villages.',
  },
  'policy.assisted-villages.count': {
    zh: '2021年，遂宁市{value}重点帮扶村和脱贫村实现市县部门帮扶全覆盖（若含全部两类，则两类有重叠）。',
    en: 'In 2021, all {value} key assisted villages and villages lifted out of poverty in Suining were paired with city or county departments (if they hold all villages of both kinds, the kinds overlap).',
  },
  'policy.resident-cadres.rotated': {
    zh: '2021年，遂宁市调整轮换{value}脱贫攻坚驻村帮扶干部。',
    en: 'In 2021, Suining adjusted and rotated {value} resident cadres of the fight against poverty.',
  },
  'policy.pairing-cadres.count': {
    zh: '2021年，遂宁市落实{value}帮扶干部与脱贫户、监测对象开展结对帮扶。',
    en: 'In 2021, Suining paired {value} cadres with households lifted out of poverty or monitored, to help them.',
  },
  'policy.paired-households.count': {
    zh: '2021年，遂宁市帮扶干部与{value}脱贫户、监测对象开展结对帮扶。',
    en: 'In 2021, cadres of Suining were paired with {number} households lifted out of poverty or monitored.',
  },
  'policy.tibet-cadres.count': {
    zh: '2021年，遂宁市从船山区选派{value}援藏干部赴理县开展省内对口帮扶。',
    en: 'In 2021, Suining sent from Chuanshan district to Li county {value} cadres for assistance to Tibetan areas, as paired assistance within the province.',
  },
  'policy.partner-team.count': {
    zh: '2021年，遂宁市从船山区选派{value}驻村工作队员赴理县开展省内对口帮扶。',
    en: 'In 2021, Suining sent {value} resident work team members from Chuanshan district to Li county, as paired assistance within the province.',
  },
  'policy.partner-funds.total': {
    zh: '2021年，遂宁市船山区对口帮扶理县共投入资金{value}。',
    en: 'In 2021, Chuanshan district of Suining put in {value} altogether for its help for Li county.',
  },
  'policy.partner-projects.count': {
    zh: '2021年，遂宁市船山区对口帮扶理县，推动实施古尔沟镇沙坝村乡村振兴等{value}项目。',
    en: 'In 2021, Chuanshan district of Suining carried forward {value} projects in its help for Li county, rural revitalisation in Shaba village of Gu’ergou town and others.',
  },
  'policy.home-medical-visits.count': {
    zh: '2021年，遂宁市为留守老人、贫困老人开展入户送诊服务{value}。',
    en: 'In 2021, {number} home medical visits were made to left-behind and poor elderly people in Suining.',
  },
  'policy.free-check-ups.count': {
    zh: '2021年，遂宁市开展免费体检{value}（承上文“留守老人、贫困老人”，未另写）。',
    en: 'In 2021, {number} free health checks were given in Suining (as the clause before: for left-behind and poor elderly people; not said again).',
  },
  'policy.hospital-stays.count': {
    zh: '2021年1—9月，遂宁市为{value}住院（含重症门诊）的脱贫人口报销费用（时期原文缺字，按上下文复原）。',
    en: 'From January to September 2021, costs were reimbursed for {number} hospital stays of people lifted out of poverty in Suining, serious-illness outpatient care included (the period is restored from context).',
  },
  'policy.medical-reimbursement.total': {
    zh: '2021年1—9月，遂宁市为住院（含重症门诊）的脱贫人口报销基本医疗保险、大病保费（照录）、倾斜支付费用{value}（时期原文缺字，按上下文复原）。',
    en: 'From January to September 2021, {value} of hospital costs (serious-illness outpatient care included) was reimbursed to people lifted out of poverty in Suining by basic medical insurance, serious-illness insurance (“premiums”, as printed) and preferential payments (the period is restored from context).',
  },
  'policy.self-payment.rate': {
    zh: '遂宁市脱贫人口县域内个人支付比例稳定在{value}（所在句为2021年1—9月，比例未另写时期）。',
    en: 'The share that people lifted out of poverty in Suining paid themselves within their county was steady at {value} (in the sentence of January–September 2021; the rate has no period of its own).',
  },
  'policy.student-aid.total': {
    zh: '遂宁市累计为家庭经济困难学生从学前到高中阶段发放教育资助金{value}。',
    en: 'Cumulatively, Suining paid {value} of education aid to students from families in financial difficulty, from preschool to upper secondary.',
  },
  'policy.extra-aid-students.count': {
    zh: '2021年，遂宁市为{value}脱贫家庭学生再资助。',
    en: 'In 2021, Suining gave additional aid to {value} students from families lifted out of poverty.',
  },
  'policy.extra-aid.total': {
    zh: '2021年，遂宁市为{policy.extra-aid-students.count}脱贫家庭学生再资助{value}。',
    en: 'In 2021, Suining gave {value} of additional aid to {policy.extra-aid-students.count} students from families lifted out of poverty.',
  },
  'policy.unsafe-homes.found': {
    zh: '2021年，遂宁市排查出{value}脱贫户住房安全存在隐患（原文：全部整改到位）。',
    en: 'In 2021, housing hazards were found in Suining in the homes of {number} households lifted out of poverty (the article: all resolved).',
  },
  'policy.water-problems.found': {
    zh: '遂宁市累计排查出安全饮水问题{value}（原文：均已整改）。',
    en: 'Cumulatively, {value} drinking-water problems were found in Suining (the article: all resolved).',
  },
  'policy.departments.lead': {
    zh: '2021年，遂宁市就重点帮扶村七大重点任务分别落实{value}市直部门的牵头责任和具体责任。',
    en: 'In 2021, Suining gave {value} city departments leading and specific responsibility for the seven key tasks of the key assisted villages.',
  },
  'policy.key-village-funds.total': {
    zh: '2021年，遂宁市投入{value}，用于支持重点帮扶村发展产业、修建基础设施。',
    en: 'In 2021, Suining put {value} into the industry and infrastructure of the key assisted villages.',
  },
  'policy.excellent-villages.count': {
    zh: '2021年，遂宁市初步评定市级重点帮扶优秀村{value}。',
    en: 'In 2021, Suining rated {value} villages as excellent key assisted villages at city level, a preliminary rating.',
  },
  'policy.excellent-villages.award': {
    zh: '2021年，遂宁市对初步评定的市级重点帮扶优秀村每个给予{value}资金激励。',
    en: 'In 2021, Suining gave an award of {value} to each excellent key assisted village of its preliminary rating.',
  },
  'policy.recommended-villages.count': {
    zh: '2021年，遂宁市向省上推荐重点帮扶优秀村{value}。',
    en: 'In 2021, Suining recommended {value} excellent key assisted villages to the province.',
  },
  'monitoring.alert-departments.monthly': {
    zh: '2021年，遂宁市卫健、医保等{value}部门每月推送行业风险信息。',
    en: 'In 2021, {value} departments of Suining, health and medical insurance among others, sent risk information of their fields monthly.',
  },
  'monitoring.alert-departments.quarterly': {
    zh: '2021年，遂宁市住建、民政等{value}部门每季度推送行业风险信息。',
    en: 'In 2021, {value} departments of Suining, housing and civil affairs among others, sent risk information of their fields quarterly.',
  },
  'monitoring.alert-departments.termly': {
    zh: '2021年，遂宁市由{value}部门（教育部门）每学期推送行业风险信息。',
    en: 'In 2021, {value} department of Suining, the education department, sent risk information of their fields every school term.',
  },
  'monitoring.screenings.count': {
    zh: '遂宁市累计开展风险排查{value}。',
    en: 'Cumulatively, {number} rounds of risk screening were carried out in Suining.',
  },
  'monitoring.screened-households.count': {
    zh: '遂宁市实现{value}全覆盖排查，对象为农户（前文有“累计”，是否及于此数，原文未说）。',
    en: 'In Suining {number} farm households were screened, with full coverage (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'monitoring.risks.screened': {
    zh: '遂宁市筛查、过滤返贫风险{value}（前文有“累计”，是否及于此数，原文未说）。',
    en: 'In Suining {value} risks of a return to poverty were screened and filtered (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'monitoring.new-households.count': {
    zh: '遂宁市新增监测对象{value}（原文缺字，按上下文复原；前文有“累计”，是否及于此数，原文未说）。',
    en: 'In Suining {value} were newly monitored (characters missing in the article, restored from context; “cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'monitoring.new-people.count': {
    zh: '遂宁市新增监测对象{value}（原文缺字，按上下文复原；前文有“累计”，是否及于此数，原文未说）。',
    en: 'In Suining {value} people were newly monitored (characters missing in the article, restored from context; “cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'monitoring.followed-up-households.count': {
    zh: '2021年，遂宁市对{value}已消除风险的监测对象进行“一对一”跟踪回访。',
    en: 'In 2021, {number} monitored households in Suining were visited again one to one after their risk had gone.',
  },
  'monitoring.paired-households.count': {
    zh: '2021年，遂宁市对{value}监测对象精准落实乡镇干部开展“一对一”监测联系。',
    en: 'In 2021, {number} monitored households in Suining each had one-to-one contact with a township cadre.',
  },
  'monitoring.paired-cadres.count': {
    zh: '2021年，遂宁市精准落实{value}乡镇干部开展“一对一”监测联系。',
    en: 'In 2021, {value} township cadres in Suining were assigned to monitored households one to one.',
  },
  'monitoring.measures.count': {
    zh: '2021年，遂宁市“一户一策”落实帮扶措施{value}。',
    en: 'In 2021, {value} household-by-household support measures were put into effect in Suining.',
  },
  'monitoring.rainstorm-warnings.count': {
    zh: '2021年，遂宁市第一时间推送暴雨预报{value}。',
    en: 'In 2021, rainstorm forecasts were sent out promptly in Suining, {number} times.',
  },
  'monitoring.disaster-households.helped': {
    zh: '2021年汛期，遂宁市共帮助{value}因灾受损脱贫户恢复生产、兑现农业保险。',
    en: 'In the flood season of 2021, {number} disaster-hit households lifted out of poverty in Suining were helped to restore production and to be paid their farm insurance.',
  },
  'relief.visited-people.count': {
    zh: '2021年，遂宁市走访排查脱贫不稳定、边缘易致贫、刚性支出较大等对象{value}。',
    en: 'In 2021, {value} people were visited and checked in Suining: people whose escape from poverty was unstable, on the margin of poverty or with large unavoidable expenses, and others like them.',
  },
  'relief.covered-people.count': {
    zh: '2021年，遂宁市纳入社会救助保障范围{value}。',
    en: 'In 2021, {value} people in Suining were brought under social assistance.',
  },
  'relief.basic-assistance.count': {
    zh: '2021年，遂宁市通过低保、特困等方式救助{value}（按纳入救助的{relief.covered-people.count}中的一部分计，原文未明说）。',
    en: 'In 2021, {value} people in Suining were helped by subsistence allowance, support in extreme difficulty and the like (taken as part of the {relief.covered-people.count} people brought under social assistance; the article does not say so).',
  },
  'relief.special-assistance.count': {
    zh: '2021年，遂宁市纳入医保、教育、就业、住房等专项救助和帮扶{value}（按纳入救助的{relief.covered-people.count}中的一部分计，原文未明说）。',
    en: 'In 2021, {value} people in Suining were helped by special assistance and help with medical insurance, education, jobs, housing and others (taken as part of the {relief.covered-people.count}, which the article does not say).',
  },
  'relief.disabled-people.count': {
    zh: '遂宁市累计为{value}困难残疾人发放补贴。',
    en: 'Cumulatively, {value} disabled people in need in Suining were paid allowances.',
  },
  'relief.disability-allowance.total': {
    zh: '遂宁市累计为{relief.disabled-people.count}困难残疾人发放补贴{value}。',
    en: 'Cumulatively, {value} of allowances was paid to {relief.disabled-people.count} disabled people in need in Suining.',
  },
  'relief.disabled-students.count': {
    zh: '遂宁市为{value}残疾学生发放助学金（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Suining paid grants to {value} disabled students (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'relief.disabled-students.grants': {
    zh: '遂宁市为{relief.disabled-students.count}残疾学生发放{value}助学金（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Suining paid {value} of grants to {relief.disabled-students.count} disabled students (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'relief.insured-people.count': {
    zh: '2021年，遂宁市为农村低收入人口{value}购买防贫保险。',
    en: 'In 2021, insurance against poverty was bought for {value} rural low-income people in Suining.',
  },
  'relief.insurance-beneficiaries.count': {
    zh: '2021年，遂宁市防贫保险已有{value}低收入群众受益。',
    en: 'In 2021, {value} low-income people in Suining benefited from the insurance against poverty.',
  },
  'relief.insurance-payout.total': {
    zh: '2021年，遂宁市防贫保险理赔达{value}。',
    en: 'In 2021, the insurance against poverty paid out {value} in Suining.',
  },
  'relief.prevention-fund.total': {
    zh: '2021年，遂宁市建立{value}的防止返贫基金。',
    en: 'In 2021, Suining set up a fund of {value} against a return to poverty.',
  },
  'relocation.homes.registered': {
    zh: '2021年，遂宁市为{value}易地搬迁住房进行确权登记。',
    en: 'In 2021, titles were registered for {value} of the relocation in Suining.',
  },
  'relocation.supported-people.count': {
    zh: '2021年，遂宁市{value}易地扶贫搬迁对象至少享受一项后续帮扶措施。',
    en: 'In 2021, {value} people relocated in the poverty-alleviation relocation of Suining received at least one kind of follow-up support.',
  },
  'relocation.work-supported-people.count': {
    zh: '2021年，遂宁市{value}易地扶贫搬迁群众得到就业、产业扶持。',
    en: 'In 2021, {value} people relocated in the poverty-alleviation relocation of Suining were supported with jobs or industry.',
  },
  'relocation.assisted-people.count': {
    zh: '2021年，遂宁市{value}易地扶贫搬迁群众纳入低保救助和特困供养。',
    en: 'In 2021, {value} people relocated in the poverty-alleviation relocation of Suining received subsistence allowance or support in extreme difficulty.',
  },
  'relocation.allowances.total': {
    zh: '2021年，遂宁市向纳入低保救助和特困供养的{relocation.assisted-people.count}搬迁群众发放补助资金{value}。',
    en: 'In 2021, {value} of allowances was paid to the {relocation.assisted-people.count} relocated people in Suining on subsistence allowance or in extreme difficulty.',
  },
  'employment.agreements.count': {
    zh: '2021年，遂宁市与温州、重庆等地签订劳务协作协议{value}。',
    en: 'In 2021, Suining signed {value} labour cooperation agreements with Wenzhou, Chongqing and other places.',
  },
  'employment.notices.shared': {
    zh: '2021年，遂宁市互推共享劳务信息{value}。',
    en: 'In 2021, {value} labour notices were exchanged in the labour cooperation of Suining.',
  },
  'employment.job-fairs.count': {
    zh: '2021年，遂宁市举办专场招聘会{value}。',
    en: 'In 2021, Suining held {value} special job fairs.',
  },
  'employment.notices.published': {
    zh: '2021年，遂宁市发布劳务协作信息{value}。',
    en: 'In 2021, Suining published {value} labour cooperation notices.',
  },
  'employment.company-visits.count': {
    zh: '2021年，遂宁市开展“村支书进企业”活动，组织{value}实地参观重点企业。',
    en: 'In 2021, in the “village Party secretaries visit companies” activity, Suining organised visits to key companies, {number} person-times.',
  },
  'employment.companies-visited.count': {
    zh: '2021年，遂宁市开展“村支书进企业”活动，组织实地参观重点企业{value}。',
    en: 'In 2021, in the “village Party secretaries visit companies” activity, Suining organised visits to {value} key companies.',
  },
  'employment.posts.offered': {
    zh: '2021年，遂宁市向脱贫劳动力推送岗位{value}。',
    en: 'In 2021, {value} job openings were sent to workers lifted out of poverty in Suining.',
  },
  'employment.transfers.count': {
    zh: '2021年，遂宁市脱贫劳动力转移就业务工达{value}，同比增长{growth}。',
    en: 'In 2021, labour transfers of workers lifted out of poverty in Suining reached {value}, up {growth} on the year before.',
  },
  'employment.work-relief-projects.count': {
    zh: '2021年，遂宁市采取以工代赈方式实施项目{value}。',
    en: 'In 2021, Suining carried out {value} work-for-relief projects.',
  },
  'employment.work-relief-people.count': {
    zh: '2021年，遂宁市采取以工代赈方式，帮助{value}有劳动意愿的低收入人口实现就近就业。',
    en: 'In 2021, {value} low-income people willing to work in Suining were given work nearby through work-for-relief.',
  },
  'industry.linkage-funds.total': {
    zh: '2021年，遂宁市安排中省衔接资金{value}（占总额的{industry.linkage-funds.share}，“总额”原文未列）用于扶贫产业发展。',
    en: 'In 2021, Suining allotted {value} of central and provincial linkage funds to poverty-alleviation industries ({industry.linkage-funds.share} of a total that the article does not print).',
  },
  'industry.linkage-funds.share': {
    zh: '2021年，遂宁市安排用于扶贫产业发展的中省衔接资金占总额的{value}（“总额”原文未列）。',
    en: 'In 2021, central and provincial linkage funds for poverty-alleviation industries in Suining made up {value} of a total that the article does not print.',
  },
  'industry.bases.area': {
    zh: '遂宁市累计改扩建红薯、柑橘、中药材、蔬菜等“6+3”产业基地{value}。',
    en: 'Cumulatively, Suining rebuilt or enlarged {value} of “6+3” industry bases for sweet potato, citrus, medicinal herbs, vegetables and others.',
  },
  'industry.facilities.length': {
    zh: '遂宁市配套产业路、渠系等生产设施建设{value}（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Suining built {value} of supporting industry roads, canals and other production facilities (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'industry.cold-chain.count': {
    zh: '遂宁市新建冷链、保鲜等物流设施{value}（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Suining built {value} cold-chain, fresh-keeping and other logistics facilities (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'industry.facilities.area': {
    zh: '遂宁市建设粮油烘干房、初加工厂房、蔬菜大棚等产业设施{value}（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Suining built {value} of grain and oil drying rooms, primary processing plants, vegetable greenhouses and the like (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'industry.local-jobs.count': {
    zh: '遂宁市产业基地及配套设施建设带动{value}脱贫劳动力实现就近就地就业（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Industry bases and their facilities in Suining brought {value} workers lifted out of poverty into local jobs (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'industry.income-gain.average': {
    zh: '遂宁市产业基地及配套设施带动就近就地就业的脱贫劳动力，人均增收{value}（前文有“累计”，是否及于此数，原文未说）。',
    en: 'Workers lifted out of poverty, in local jobs brought by the industry bases and their facilities in Suining, gained {value} a head in income (“cumulative” stands earlier in the sentence; whether it covers this figure is not said).',
  },
  'industry.micro-credit.total': {
    zh: '遂宁市累计发放小额信贷{value}，支持脱贫户、监测对象发展产业。',
    en: 'Cumulatively, {value} of micro-credit was granted in Suining to households lifted out of poverty or monitored, to develop their own businesses.',
  },
  'industry.micro-credit.overdue-rate': {
    zh: '2021年，遂宁市小额信贷逾期率控制在{value}。',
    en: 'In 2021, the overdue rate of micro-credit in Suining was kept to {value}.',
  },
  'funding.linkage.total': {
    zh: '2021年全年，遂宁市累计投入各级衔接资金{value}，较2020年增长{growth}。',
    en: 'Over the whole of 2021, {value} of linkage funds of all levels of government was put in by Suining, up {growth} on 2020.',
  },
  'funding.projects.implemented': {
    zh: '2021年全年，遂宁市投入各级衔接资金，实施项目{value}。',
    en: 'Over the whole of 2021, linkage funds were put in by Suining and {value} projects carried out.',
  },
  'funding.plan-projects.count': {
    zh: '“十四五”期间，遂宁市储备乡村振兴重大项目{value}。',
    en: 'For the 14th Five-Year Plan, Suining has {value} major rural revitalisation projects in the pipeline.',
  },
  'funding.plan-projects.investment': {
    zh: '“十四五”期间，遂宁市储备乡村振兴重大项目{funding.plan-projects.count}，总投资为{value}。',
    en: 'For the 14th Five-Year Plan, Suining has {funding.plan-projects.count} major rural revitalisation projects in the pipeline, with a planned total investment of {value}.',
  },
  'funding.reserve-projects.count': {
    zh: '遂宁市储备2022年衔接资金项目{value}。',
    en: 'Suining has {value} linkage-fund projects for 2022 in the pipeline.',
  },
  'funding.reserve-projects.investment': {
    zh: '遂宁市储备2022年衔接资金项目{funding.reserve-projects.count}，总投资为{value}。',
    en: 'Suining has {funding.reserve-projects.count} linkage-fund projects for 2022 in the pipeline, with a planned total investment of {value}.',
  },
  'funding.assets.count': {
    zh: '遂宁市清理2013—2020年扶贫资产，共录入扶贫项目资产{value}（时期原文缺字，按上下文复原）。',
    en: 'Suining sorted out the poverty-alleviation assets of 2013–2020 and entered {value} project assets in the system (the period is restored from context).',
  },
  'funding.assets.value': {
    zh: '遂宁市清理2013—2020年扶贫资产，共录入扶贫项目资产{funding.assets.count}，金额达{value}（时期原文缺字，按上下文复原）。',
    en: 'Suining sorted out the poverty-alleviation assets of 2013–2020 and entered {funding.assets.count} project assets worth {value} in the system (the period is restored from context).',
  },
  'villages.showcase.count': {
    zh: '2021年，遂宁市全面启动和推进{value}精品示范村规划建设。',
    en: 'In 2021, Suining fully began and carried forward the planning and building of {value} showcase villages.',
  },
  'villages.showcase.planned': {
    zh: '2021年，遂宁市美丽乡村精品示范中已完成{value}村的策划规划。',
    en: 'In 2021, in the showcase villages programme of Suining, plans were finished for {value} villages.',
  },
  'villages.showcase.investment': {
    zh: '2021年，遂宁市美丽乡村精品示范完成投资{value}。',
    en: 'In 2021, investment of {value} was completed in the showcase villages programme of Suining.',
  },
  'villages.crop-bases.area': {
    zh: '2021年，遂宁市美丽乡村精品示范新（改）建粮油、菌菜、莲藕等规模种植基地{value}。',
    en: 'In 2021, the showcase villages programme of Suining built or rebuilt {value} of large-scale planting bases for grain and oil crops, mushrooms and vegetables, lotus roots and others.',
  },
  'villages.livestock-bases.count': {
    zh: '2021年，遂宁市美丽乡村精品示范建成肉猪、肉牛、小家禽规模养殖基地{value}。',
    en: 'In 2021, the showcase villages programme of Suining built {value} large-scale livestock bases for pigs, beef cattle and small poultry.',
  },
  'villages.showcase-roads.length': {
    zh: '2021年，遂宁市美丽乡村精品示范新改建道路{value}。',
    en: 'In 2021, the showcase villages programme of Suining built or rebuilt {value} of roads.',
  },
  'villages.showcase-canals.length': {
    zh: '2021年，遂宁市美丽乡村精品示范新改建水渠{value}。',
    en: 'In 2021, the showcase villages programme of Suining built or rebuilt {value} of canals.',
  },
  'villages.public-places.planned': {
    zh: '2021年，遂宁市美丽乡村精品示范规划建设沼气博物馆、村史馆、旅客中心{value}（规划建设，不等于建成）。',
    en: 'In 2021, the showcase villages programme of Suining planned {value} biogas museums, village history halls and visitor centres (planned, not reported as built).',
  },
  'villages.guesthouses.count': {
    zh: '2021年，遂宁市美丽乡村精品示范建成精品民宿{value}。',
    en: 'In 2021, the showcase villages programme of Suining built {value} boutique guesthouses.',
  },
  'villages.farmhouses.improved': {
    zh: '2021年，遂宁市美丽乡村精品示范完成农房风貌提升{value}。',
    en: 'In 2021, the showcase villages programme of Suining improved the appearance of farmhouses for {value}.',
  },
  'villages.governance-villages.count': {
    zh: '2021年，遂宁市{value}村获评国家、省级乡村治理示范村。',
    en: 'In 2021, {value} villages of Suining were named national or provincial models for rural governance.',
  },
  'villages.governance-towns.count': {
    zh: '2021年，遂宁市{value}乡镇获评省级乡村治理示范镇。',
    en: 'In 2021, {value} townships of Suining were named provincial models for rural governance.',
  },
  'villages.toilet-villages.count': {
    zh: '2021年度，遂宁市全面完成{value}村无害化卫生厕所年度目标任务。',
    en: 'In 2021, the year’s target for sanitary toilets was fully met in {value} villages of Suining.',
  },
  'villages.toilets.built': {
    zh: '2021年度，遂宁市全面完成{villages.toilet-villages.count}村{value}无害化卫生厕所年度目标任务。',
    en: 'In 2021, Suining fully met the year’s target of sanitary toilets for {value} in {villages.toilet-villages.count} villages.',
  },
  'villages.toilet-problems.found': {
    zh: '2021年，遂宁市摸排农村户厕问题{value}（原文：已全部整改到位）。',
    en: 'In 2021, {value} problems were found with rural household toilets in Suining (the article: all resolved).',
  },
  'villages.roads.length': {
    zh: '2021年全年，遂宁市新改建农村道路{value}。',
    en: 'Over the whole of 2021, {value} of rural roads was built or rebuilt in Suining.',
  },
  'villages.hardened-roads.rate': {
    zh: '2021年，遂宁市所有乡镇和行政村{value}通硬化路。',
    en: 'In 2021, {value} of townships and administrative villages in Suining had a paved road.',
  },
  'villages.water-works.count': {
    zh: '2021年，遂宁市新改建农村供水工程{value}。',
    en: 'In 2021, {value} rural water supply projects were built or rebuilt in Suining.',
  },
  'villages.central-water.rate': {
    zh: '2021年，遂宁市农村集中供水率达{value}。',
    en: 'In 2021, the rural centralised water supply rate of Suining was {value}.',
  },
  'villages.tap-water.rate': {
    zh: '2021年，遂宁市自来水普及率达{value}（承上文“农村”，未另写）。',
    en: 'In 2021, tap-water coverage in Suining was {value} (as the figure before: rural; not said again).',
  },
  'villages.power-grid.towns': {
    zh: '2021年，遂宁市完成{value}乡镇（街道）农村电网升级改造。',
    en: 'In 2021, the rural power grid was upgraded in {value} townships and subdistricts of Suining.',
  },
  'villages.e-commerce.count': {
    zh: '2021年，遂宁市整合提升农村电商网点{value}。',
    en: 'In 2021, {value} rural e-commerce outlets were integrated and improved in Suining.',
  },
  'villages.parcel-outlets.rate': {
    zh: '2021年，遂宁市乡镇民营快递网点覆盖率达{value}。',
    en: 'In 2021, {value} of townships in Suining were covered by private parcel outlets.',
  },
};
