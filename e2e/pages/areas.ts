/** What a person reads on each panel. It is written out here, so that a change of words or numbers fails a journey. */
export interface AreaOnScreen {
  readonly id: string;
  /** On the overview and in the tab. */
  readonly name: string;
  /** In the row of areas. */
  readonly shortName: string;
  readonly finding: string;
  readonly pictures: readonly PictureOnScreen[];
}

interface PictureOnScreen {
  readonly title: string;
  /** A plain mark, because an axis would mislead; the others are drawn by the chart kit. */
  readonly isMark?: true;
  /** First row of the table below its head. */
  readonly firstRow: readonly string[];
}

/** The title of the overview: the message of the year. */
export const overviewFinding =
  '全市未发生规模性返贫，脱贫基础、脱贫成效得到持续巩固。脱贫人口家庭年人均纯收入10955元，增长19.2%；全年投入衔接资金8.73亿元，实施项目819个。';

/** By how much each of the growths grew, in its unit, as on the overview. */
export const increases = ['约增1765元', '约增1.03亿元', '约增0.4万元', '约增0.38万人次'] as const;

/** What was held or put right, with the article's own word, as on the overview. */
export const bottomLine = [
  ['全市未发生规模性返贫', '未发生'],
  ['汛期无农户因灾返贫致贫', '无农户'],
  ['义务教育阶段学生无人辍学', '无人辍学'],
  ['300个村部门帮扶全覆盖', '全覆盖'],
  ['脱贫户住房隐患73户全部整改到位', '全部整改到位'],
  ['累计排查饮水问题104个均已整改', '均已整改'],
  ['农村户厕问题3113个全部整改到位', '全部整改到位'],
  ['卫生厕所57996户年度任务全面完成', '全面完成'],
] as const;

/** The stated growths as on the growth screen: name, 2020 as worked out, 2021, growth, and the interval for 2020. */
export const growths = [
  ['脱贫人口家庭年人均纯收入', '约9190元', '10955元', '+19.2%', '9186—9195元'],
  ['各级衔接资金全年投入', '约7.70亿元', '8.73亿元', '+13.38%', '7.695—7.705亿元'],
  ['脱贫村村均集体经济收入', '约5.7万元', '6.08万元', '+7%', '5.65—5.72万元'],
  ['脱贫劳动力转移就业务工', '约7.1万人次', '7.5万人次', '+5.33%', '7.07—7.17万人次'],
] as const;

export const areas: readonly AreaOnScreen[] = [
  {
    id: 'monitoring',
    name: '防止返贫动态监测帮扶',
    shortName: '防返贫监测',
    finding: '农户全覆盖排查86.7万户，新增监测对象137户416名（复原）',
    pictures: [
      {
        title: '从排查86.7万户到新增监测137户（复原）',
        isMark: true,
        firstRow: ['全覆盖排查的农户', '86.7万户', '承“累计”，是否适用未说', '原文载明'],
      },
      {
        title: '“6+7+1”部门按月、按季、按学期推送风险信息',
        firstRow: ['每月推送风险信息的部门', '6个', '卫健、医保等', '原文载明'],
      },
    ],
  },
  {
    id: 'relief',
    name: '低收入人口救助帮扶',
    shortName: '低收入救助',
    finding: '走访排查2.99万人，1.48万人纳入社会救助保障',
    pictures: [
      {
        title: '纳入保障1.48万人，按两部分计，低保、特困等方式约占74%（推算）',
        firstRow: ['纳入社会救助保障范围', '1.48万人', '', '原文载明'],
      },
      {
        title: '为农村低收入人口20.8万人购买防贫保险，已有1263名低收入群众受益',
        isMark: true,
        firstRow: ['购买防贫保险的农村低收入人口', '20.8万人', '农村低收入人口', '原文载明'],
      },
    ],
  },
  {
    id: 'relocation',
    name: '易地扶贫搬迁后续扶持',
    shortName: '搬迁后扶',
    finding: '4.17万名搬迁群众至少享受一项后续帮扶',
    pictures: [
      {
        title: '3.78万名搬迁群众得到就业、产业扶持，1.06万名纳入低保救助和特困供养',
        firstRow: ['易地搬迁对象至少享受一项后续帮扶', '4.17万名', '易地扶贫搬迁对象', '原文载明'],
      },
    ],
  },
  {
    id: 'employment',
    name: '脱贫人口稳岗就业',
    shortName: '稳岗就业',
    finding: '脱贫劳动力转移就业7.5万人次，同比增长5.33%',
    pictures: [
      {
        title: '脱贫劳动力转移就业务工同比增长5.33%',
        firstRow: ['脱贫劳动力转移就业务工', '约7.1万人次', '7.5万人次', '+5.33%', '7.07—7.17万人次'],
      },
      {
        title: '25个劳务协作协议、参观72家重点企业、4场专场招聘会',
        isMark: true,
        firstRow: ['参观的重点企业', '72家', '“村支书进企业”活动', '原文载明'],
      },
    ],
  },
  {
    id: 'industry',
    name: '特色产业发展',
    shortName: '特色产业',
    finding: '2.47亿元中省衔接资金用于扶贫产业，累计改扩建产业基地4.9万亩',
    pictures: [
      {
        title: '2.47亿元用于扶贫产业，占总额的54.4%，总额原文未列',
        firstRow: ['54.4%对应的“总额”', '约4.54亿元', '', '推算'],
      },
      {
        title: '产业帮扶四组数：资金2.47亿元、基地4.9万亩、脱贫劳动力就业1.43万名、人均增收1077元',
        isMark: true,
        firstRow: ['用于扶贫产业发展的中省衔接资金', '2.47亿元', '', '原文载明'],
      },
    ],
  },
  {
    id: 'funding',
    name: '资金项目',
    shortName: '资金项目',
    finding: '全年累计投入各级衔接资金8.73亿元，比2020年增长13.38%',
    pictures: [
      {
        title: '各级衔接资金投入比上年增长13.38%',
        firstRow: ['各级衔接资金全年投入', '约7.70亿元', '8.73亿元', '+13.38%', '7.695—7.705亿元'],
      },
      {
        title: '2.47亿元用于扶贫产业，占总额的54.4%，总额原文未列',
        firstRow: ['54.4%对应的“总额”', '约4.54亿元', '', '推算'],
      },
      {
        title: '四项金额，四种口径',
        isMark: true,
        firstRow: ['各级衔接资金全年投入', '8.73亿元', '各级资金', '原文载明'],
      },
    ],
  },
  {
    id: 'villages',
    name: '宜居乡村建设',
    shortName: '宜居乡村',
    finding: '新改建农村道路220公里，农村集中供水率88.91%',
    pictures: [
      {
        title: '通硬化路、乡镇民营快递网点覆盖率均达100%，集中供水率88.91%，自来水普及率85.13%',
        firstRow: ['乡镇和行政村通硬化路', '100%', '所有乡镇和行政村', '原文载明'],
      },
      {
        title: '6个精品示范村，3个已完成策划规划',
        firstRow: ['启动规划建设的精品示范村', '6个', '', '原文载明'],
      },
      {
        title: '3113个户厕摸排问题，原文载明已全部整改到位',
        isMark: true,
        firstRow: ['农村户厕摸排问题', '3113个', '原文：全部整改到位', '原文载明'],
      },
    ],
  },
  {
    id: 'responsibility',
    name: '责任落实',
    shortName: '责任落实',
    finding: '35名市级领导定点联系55个重点帮扶村和85个巩固成果较重的脱贫村',
    pictures: [
      {
        title: '定点联系两类村：55个重点帮扶村、85个巩固成果较重的脱贫村',
        firstRow: ['市级领导干部定点联系的村合计', '140个', '', '推算'],
      },
    ],
  },
  {
    id: 'policy',
    name: '政策落实',
    shortName: '政策落实',
    finding: '16条措施、30项配套政策，300个重点帮扶村和脱贫村部门帮扶全覆盖',
    pictures: [
      {
        title: '市直部门三种角色：定点帮扶117个、领导小组成员40个、承担七大重点任务31个',
        firstRow: ['定点帮扶的市直部门（单位）', '117个', '', '原文载明'],
      },
      {
        title: '脱贫户住房隐患73户、饮水问题104个，原文载明均已整改',
        isMark: true,
        firstRow: ['排查出住房安全存在隐患的脱贫户', '73户', '脱贫户；原文：全部整改到位', '原文载明'],
      },
    ],
  },
];

/** Their names in the order of the article, which begins with the two chapters. */
export const namesInArticle = [...areas.slice(-2), ...areas.slice(0, -2)].map(({ name }) => name);

/** The finding of an area, for journeys that only pass by. */
export function findingOf(id: string): string {
  const area = areas.find((candidate) => candidate.id === id);
  if (area === undefined) throw new Error(`no area ${id}`);
  return area.finding;
}

/** Every address that has a screen of its own. */
export const screens: readonly string[] = [
  '#/',
  '#/growth',
  '#/indicators',
  '#/method',
  ...areas.map(({ id }) => `#/area/${id}`),
];

/** These, and what a person can come to besides: filtered, emptied, broken, with a figure opened. */
export const everyPlace: readonly string[] = [
  ...screens,
  '#/?sector=medical,water',
  '#/?figure=funding.linkage.total',
  '#/area/monitoring?figure=monitoring.new-households.count',
  '#/area/relief?sector=medical,water',
  '#/indicators?q=zzzz',
  '#/nowhere?year=2020',
];

/** And with every digit. */
export const everyPlaceInDigits: readonly string[] = [
  ...everyPlace,
  '#/?exact=1',
  '#/growth?exact=1',
  '#/growth?sector=water&year=2020&exact=1',
];
