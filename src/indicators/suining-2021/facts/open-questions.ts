import type { OpenQuestion } from '../../../edition/remarks';
import type { Suining2021 } from '../ids';

/** What the article leaves open. The method screen shows it, so that nobody need guess. */
export const openQuestions: readonly OpenQuestion<Suining2021>[] = [
  {
    id: 'basis-of-growth',
    text: {
      zh: '四项同比按什么口径算（名义还是不变价、同口径还是扩面），原文都没有说明。',
      en: 'On what basis the four growth rates were reckoned: the article states none.',
    },
  },
  {
    id: 'seven-percent',
    text: {
      zh: '“同比增长7%”只指村平均收入，还是也指总收入。',
      en: 'Whether the growth of 7% is that of the village average alone or of the total too.',
    },
    sectors: ['income'],
  },
  {
    id: 'stronger-villages',
    text: {
      zh: '34个集体经济10万元以上的村是否都在274个脱贫村之内。',
      en: 'Whether the 34 villages with CNY 100,000 or more are among the 274.',
    },
    sectors: ['income'],
  },
  {
    id: 'total-of-share',
    text: {
      zh: '54.4%的“总额”是哪个总额。',
      en: 'Of which total 54.4% is a share.',
    },
    sectors: ['industry', 'funds'],
  },
  {
    id: 'meetings',
    text: {
      zh: '12次是五类会议合计，还是只指最后一类。',
      en: 'Whether the 12 meetings are all five kinds together or the last kind alone.',
    },
    sectors: ['organisation'],
  },
  {
    id: 'paired-households',
    text: {
      zh: '18.3万户脱贫户、监测对象按什么口径计：与86.7万农户相比明显偏多。',
      en: 'How the 183,000 paired households were counted, which look very many beside the 867,000 farm households.',
    },
    sectors: ['organisation', 'monitoring'],
  },
  {
    id: 'same-households',
    text: {
      zh: '一对一联系的137户与新增监测的137户是否同一批。',
      en: 'Whether the 137 households paired one to one are the 137 newly monitored.',
    },
    sectors: ['monitoring'],
  },
  {
    id: 'cumulative',
    text: {
      zh: '各处“累计”从哪一年起算。',
      en: 'From which year the cumulative figures count.',
    },
    sectors: ['assistance', 'industry', 'monitoring'],
  },
  {
    id: 'self-payment-period',
    text: {
      zh: '个人支付比例3.3%左右是否也只指1—9月。',
      en: 'Whether the share of about 3.3% that patients pay is that of January–September too.',
    },
    sectors: ['medical'],
    ask: { zh: '医保部门', en: 'the medical insurance department' },
  },
  {
    id: 'awards',
    text: {
      zh: '每村100万元的激励是否含在4000余万元之内，4000余万元是否含在8.73亿元之内。',
      en: 'Whether the awards lie within the over CNY 40 million, and these within the linkage funds of CNY 873 million.',
    },
    sectors: ['funds', 'organisation'],
  },
  {
    id: 'showcase',
    text: {
      zh: '精品示范的2.55亿元、37.55公里等是否计入全市的同类数字。',
      en: 'Whether the showcase villages’ investment and roads are counted in the city’s figures.',
    },
    sectors: ['infrastructure', 'funds'],
  },
  {
    id: 'reserve-within-plan',
    text: {
      zh: '2022年储备项目的10.28亿元是否含在“十四五”储备的290亿元之内。',
      en: 'Whether the CNY 1.028 billion in the pipeline for 2022 lies within the CNY 29 billion of the five-year plan.',
    },
    sectors: ['funds'],
  },
  {
    id: 'projects-of-funds',
    text: {
      zh: '819个项目是否都由8.73亿元衔接资金支持。',
      en: 'Whether all 819 projects were paid from the CNY 873 million of linkage funds.',
    },
    sectors: ['funds'],
  },
  {
    id: 'recommended-villages',
    text: {
      zh: '向省上推荐的5个优秀村是否在初步评定的11个之内。',
      en: 'Whether the 5 villages recommended to the province are among the 11 rated excellent.',
    },
    sectors: ['organisation'],
  },
  {
    id: 'showcase-investment',
    text: {
      zh: '精品示范完成投资2.55亿元是6个村的还是3个村的。',
      en: 'Whether the CNY 255 million of the showcase programme is for the 6 villages or for the 3 with finished plans.',
    },
    sectors: ['environment'],
  },
  {
    id: 'two-plans',
    text: {
      zh: '两个名称相近的“对标竞进”方案是不是同一个文件。',
      en: 'Whether the two benchmarking plans of nearly the same name are one document.',
    },
    sectors: ['organisation'],
  },
  {
    id: 'student-aid',
    text: {
      zh: '教育资助金的起止年份、受助学生总数，综述未列。',
      en: 'The article gives neither the years that the education aid covers nor how many students it reached.',
    },
    sectors: ['education'],
    ask: { zh: '教育部门', en: 'the education department' },
  },
  {
    id: 'special-assistance',
    text: {
      zh: '专项救助和帮扶中医保、教育、就业、住房等各多少人，综述未分列。',
      en: 'How many people special assistance helped with medical insurance, education, jobs and housing each: the article has no breakdown.',
    },
    sectors: ['assistance', 'housing', 'medical', 'education', 'employment'],
    ask: { zh: '民政部门', en: 'the civil affairs department' },
  },
  {
    id: 'unsafe-homes',
    text: {
      zh: '有隐患的脱贫户住房，危房改造、投亲靠友等方式各多少户，综述未列。',
      en: 'How many of the homes with hazards were rebuilt, and how many households moved in with relatives or friends: not said.',
    },
    sectors: ['housing'],
    ask: { zh: '住建部门', en: 'the housing department' },
  },
  {
    id: 'water-rates',
    text: {
      zh: '农村集中供水率、自来水普及率的分母，以及各指哪一时点，综述未写。',
      en: 'Of what the two water rates are shares, and of which day they are: not said.',
    },
    sectors: ['water'],
  },
  {
    id: 'transferred-people',
    text: {
      zh: '转移就业的人次合多少人、参加技能培训的有多少人，综述未列。',
      en: 'How many people the person-times of labour transfers are, and how many were trained: not said.',
    },
    sectors: ['employment'],
  },
  {
    id: 'relocation-groups',
    text: {
      zh: '得到就业、产业扶持的与纳入低保救助和特困供养的搬迁群众，是否都在享受后续帮扶的总数之内，综述未说。',
      en: 'Whether both groups of relocated people lie within the number of those with follow-up support: not said.',
    },
    sectors: ['relocation'],
  },
  {
    id: 'cost-of-works',
    text: {
      zh: '农村道路、供水工程、电网升级改造各投入多少，综述未列。',
      en: 'What was put into rural roads, water supply and power grids each: not said.',
    },
    sectors: ['infrastructure'],
  },
  {
    id: 'same-toilets',
    text: {
      zh: '户厕摸排问题与年度改厕任务是否同一批，综述未说。',
      en: 'Whether the problems with household toilets were found among those of the year’s target: not said.',
    },
    sectors: ['environment'],
  },
  {
    id: 'counties',
    text: {
      zh: '五个县（市、区）各是多少：全文没有分县数据。',
      en: 'What each of the five counties, county-level cities and districts has: the article has no breakdown.',
    },
  },
];
