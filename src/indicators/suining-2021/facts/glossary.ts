import type { Term } from '../../../edition/remarks';

/** Policy terms of the article, explained by us in a sentence each; aliases are what officials also say. */
export const glossary: readonly Term[] = [
  {
    id: 'linkage-funds',
    term: { zh: '衔接资金', en: 'Linkage funds' },
    meaning: {
      zh: '财政衔接推进乡村振兴补助资金：脱贫以后用于巩固成果、推进乡村振兴的财政资金。“中省”指中央和省级，“各级”还含市、县。',
      en: 'Public money that links poverty alleviation with rural revitalisation. “Central and provincial” leaves out the city’s and counties’ own part; “all levels” has it.',
    },
    aliases: ['补助资金', '财政衔接资金', '中省资金'],
  },
  {
    id: 'transition',
    term: { zh: '五年过渡期', en: 'Five-year transition' },
    meaning: {
      zh: '脱贫以后的2021—2025年，主要帮扶政策保持稳定。',
      en: 'The years 2021–2025 after the end of absolute poverty, in which the main policies stay in force.',
    },
    aliases: ['过渡期'],
  },
  {
    id: 'four-no-removals',
    term: { zh: '四个不摘', en: 'The Four No-Removals' },
    meaning: {
      zh: '脱贫摘帽后不摘责任、不摘政策、不摘帮扶、不摘监管。',
      en: 'After a county is declared out of poverty, responsibility, policies, help and supervision all stay.',
    },
    aliases: [],
  },
  {
    id: 'five-level-secretaries',
    term: { zh: '五级书记', en: 'Party secretaries of five levels' },
    meaning: {
      zh: '省、市、县、乡、村五级党组织书记，亲自抓这项工作。',
      en: 'The Party secretaries of province, city, county, township and village, who are in charge of the work in person.',
    },
    aliases: ['五级书记抓'],
  },
  {
    id: 'monitored-households',
    term: { zh: '监测对象', en: 'Monitored households' },
    meaning: {
      zh: '有返贫致贫风险而纳入监测的农户：脱贫不稳定、边缘易致贫、突发严重困难三类。',
      en: 'Households watched because they may fall into poverty: unstable, marginal, or struck by sudden hardship.',
    },
    aliases: ['三类监测对象', '边缘户', '返贫监测'],
  },
  {
    id: 'five-roles',
    term: { zh: '五员', en: 'The five roles' },
    meaning: {
      zh: '户的联系员、组的排查员、村的监督员、镇的审核员、县的监测员，组成动态监测网。',
      en: 'A contact for the household, a checker, an overseer, a reviewer and a monitor from group to county.',
    },
    aliases: ['五员监测网'],
  },
  {
    id: 'six-seven-one',
    term: { zh: '6+7+1', en: '6+7+1' },
    meaning: {
      zh: '六个部门每月、七个部门每季度、教育部门每学期推送行业风险信息。',
      en: 'Six departments report risks monthly, seven quarterly, the education department every term.',
    },
    aliases: ['行业预警'],
  },
  {
    id: 'household-plan',
    term: { zh: '一户一策', en: 'Household-by-household measures' },
    meaning: { zh: '按每户的原因定帮扶措施。', en: 'Measures chosen for the causes of each household.' },
    aliases: [],
  },
  {
    id: 'subsistence-allowance',
    term: { zh: '低保', en: 'Subsistence allowance' },
    meaning: {
      zh: '最低生活保障：收入低于当地标准的家庭按月补差。',
      en: 'Monthly payments that lift a household’s income to the local minimum.',
    },
    aliases: ['最低生活保障', '农村低保'],
  },
  {
    id: 'destitute-support',
    term: { zh: '特困供养', en: 'Support in extreme difficulty' },
    meaning: {
      zh: '对无劳动能力、无生活来源，且无法定赡养、抚养、扶养义务人或其义务人无履行能力的人员的救助供养。',
      en: 'Government support for people who cannot work, have no income and have nobody legally bound and able to support them.',
    },
    aliases: ['特困', '五保'],
  },
  {
    id: 'double-guard',
    term: { zh: '“双防”工程', en: 'Dual prevention' },
    meaning: {
      zh: '防贫保险和防止返贫基金：一个按保险理赔，一个是备用资金，是两个资金池。',
      en: 'An insurance that pays claims and a fund held in reserve: two pools of money.',
    },
    aliases: ['防贫保险', '防返贫基金', '双防'],
  },
  {
    id: 'relocation',
    term: { zh: '易地扶贫搬迁', en: 'Poverty-alleviation relocation' },
    meaning: {
      zh: '把住在难以脱贫地方的群众迁到条件较好的安置点；“后续扶持”是搬迁以后的就业、产业和保障。',
      en: 'Moving people from places where escaping poverty is hard to better settlements; follow-up support means jobs, industry and social security.',
    },
    aliases: ['易搬', '易地搬迁', '搬迁后扶'],
  },
  {
    id: 'work-for-relief',
    term: { zh: '以工代赈', en: 'Work for relief' },
    meaning: {
      zh: '组织群众参加工程建设并付报酬，代替直接发放救济。',
      en: 'Paid work on public projects in place of direct relief.',
    },
    aliases: [],
  },
  {
    id: 'labour-transfer',
    term: { zh: '转移就业', en: 'Labour transfer' },
    meaning: {
      zh: '农村劳动力离开本地或本业去务工；按人次计，一人可计多次。',
      en: 'Rural workers taking jobs away from home or outside farming; counted in person-times, so that one person can count more than once.',
    },
    aliases: ['外出务工', '务工'],
  },
  {
    id: 'micro-credit',
    term: { zh: '小额信贷', en: 'Micro-credit' },
    meaning: {
      zh: '给脱贫户、监测对象发展产业用的小额贷款；逾期率是到期未还的比例。',
      en: 'Small loans to households lifted out of poverty or monitored, for their own business; the overdue rate is the share not repaid in time.',
    },
    aliases: ['小额贷款', '脱贫小额信贷'],
  },
  {
    id: 'six-plus-three',
    term: { zh: '6+3产业', en: 'The 6+3 industries' },
    meaning: {
      zh: '遂宁的重点产业体系；本综述只列出红薯、柑橘、中药材、蔬菜四种，其余未列。',
      en: 'Suining’s chosen industries; the review names sweet potato, citrus, medicinal herbs and vegetables only.',
    },
    aliases: ['特色产业'],
  },
  {
    id: 'relief-assets',
    term: { zh: '扶贫项目资产', en: 'Poverty-alleviation project assets' },
    meaning: {
      zh: '扶贫资金建成的公益性、经营性等资产；10.83万个、43.29亿元是2013—2020年的扶贫资产。',
      en: 'What poverty-alleviation funds built, for public use or for income; those entered are the assets of 2013–2020.',
    },
    aliases: ['扶贫资产'],
  },
  {
    id: 'school-control',
    term: { zh: '控辍保学', en: 'Keeping pupils in school' },
    meaning: {
      zh: '控制义务教育阶段学生辍学，保障适龄孩子上学。',
      en: 'Preventing pupils of compulsory school age from dropping out.',
    },
    aliases: ['辍学'],
  },
  {
    id: 'preferential-payment',
    term: { zh: '倾斜支付', en: 'Preferential payment' },
    meaning: {
      zh: '对特定人群在起付线、报销比例等方面给予照顾，从而多报销的部分。',
      en: 'What certain groups are paid in addition, by lower thresholds and higher rates of reimbursement.',
    },
    aliases: ['大病保险', '医保报销'],
  },
  {
    id: 'toilet-revolution',
    term: { zh: '厕所革命', en: 'Toilet revolution' },
    meaning: {
      zh: '农村无害化卫生厕所的新建改建，和已建户厕问题的摸排整改。',
      en: 'New sanitary toilets in the countryside, and mending what was found wrong with existing ones.',
    },
    aliases: ['改厕', '户厕', '卫生厕所'],
  },
  {
    id: 'first-secretary',
    term: { zh: '第一书记', en: 'First Party secretary' },
    meaning: {
      zh: '上级选派到村、带领驻村工作队的党员干部。',
      en: 'A Party cadre sent to a village to lead its resident work team.',
    },
    aliases: ['驻村工作队', '驻村干部'],
  },
  {
    id: 'one-plus-n',
    term: { zh: '1+N', en: '1+N' },
    meaning: {
      zh: '一个总方案加若干配套政策。',
      en: 'One general plan and a number of policies that go with it.',
    },
    aliases: ['政策体系'],
  },
  {
    id: 'five-year-plan',
    term: { zh: '十四五', en: '14th Five-Year Plan' },
    meaning: {
      zh: '2021—2025年的五年规划期；所列项目是储备，不是已完成的投资。',
      en: 'The five-year plan of 2021–2025; the projects listed are in the pipeline, not completed investment.',
    },
    aliases: ['十四五规划'],
  },
];
