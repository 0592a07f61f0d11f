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
  /** A plain mark, because an axis would mislead; the others have lengths on an axis. */
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

/** The stated growths as in the table of the growth screen: name, 2020 as worked out, 2021, growth, increase, interval of 2020. */
export const growths = [
  ['脱贫人口家庭年人均纯收入', '约9190元', '10955元', '+19.2%', '1765元', '9186—9195元'],
  ['各级衔接资金全年投入', '约7.70亿元', '8.73亿元', '+13.38%', '1.03亿元', '7.695—7.705亿元'],
  ['脱贫村村均集体经济收入', '约5.7万元', '6.08万元', '+7%', '0.4万元', '5.65—5.72万元'],
  ['脱贫劳动力转移就业务工', '约7.1万人次', '7.5万人次', '+5.33%', '0.38万人次', '7.07—7.17万人次'],
] as const;

/** The title of the growth screen. */
export const growthMessage =
  '脱贫人口家庭年人均纯收入增长19.2%，各级衔接资金投入增长13.38%；脱贫村村均集体经济收入增长7%，脱贫劳动力转移就业增长5.33%';

/** In the order of the navigation. */
export const areas: readonly AreaOnScreen[] = [
  {
    id: 'monitoring',
    name: '防止返贫动态监测帮扶',
    shortName: '防返贫监测',
    finding: '农户全覆盖排查86.7万户，新增监测对象137户（缺字补）416名（缺字补）',
    pictures: [
      {
        title: '从排查86.7万户到新增监测137户（缺字补）',
        isMark: true,
        firstRow: ['全覆盖排查的农户', '86.7万户', '承“累计”，是否适用未说', '原文载明'],
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
        firstRow: [
          '脱贫劳动力转移就业务工',
          '约7.1万人次',
          '7.5万人次',
          '+5.33%',
          '0.38万人次',
          '7.07—7.17万人次',
        ],
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
    ],
  },
  {
    id: 'funding',
    name: '资金项目',
    shortName: '资金项目',
    finding: '全年累计投入各级衔接资金8.73亿元，比2020年增长13.38%',
    pictures: [
      {
        title: '各级衔接资金全年投入8.73亿元，比上年约增1.03亿元（推算），增长13.38%',
        firstRow: [
          '各级衔接资金全年投入',
          '约7.70亿元',
          '8.73亿元',
          '+13.38%',
          '1.03亿元',
          '7.695—7.705亿元',
        ],
      },
      {
        title: '2.47亿元用于扶贫产业，占总额的54.4%，总额原文未列',
        firstRow: ['54.4%对应的“总额”', '约4.54亿元', '', '推算'],
      },
      {
        title: '扶贫项目资产43.29亿元（缺字补）已录入系统，2022年衔接资金项目储备868个',
        firstRow: ['2013—2020年', '录入扶贫项目资产金额', '43.29亿元'],
      },
    ],
  },
  {
    id: 'villages',
    name: '宜居乡村建设',
    shortName: '宜居乡村',
    finding: '全年新改建农村道路220公里，57996户无害化卫生厕所年度目标任务全面完成',
    pictures: [
      {
        title: '通硬化路、乡镇民营快递网点覆盖率均达100%，集中供水率88.91%，自来水普及率85.13%',
        firstRow: ['乡镇和行政村通硬化路', '100%', '所有乡镇和行政村', '原文载明'],
      },
      {
        title: '全面启动和推进6个精品示范村规划建设，3个已完成策划规划',
        isMark: true,
        firstRow: ['启动规划建设的精品示范村', '6个', '', '原文载明'],
      },
    ],
  },
  {
    id: 'overview',
    name: '收入与集体经济',
    shortName: '收入与集体经济',
    finding: '脱贫人口人均纯收入10955元，增长19.2%；274个脱贫村村均集体经济收入6.08万元，增长7%',
    pictures: [
      {
        title: '脱贫人口家庭年人均纯收入10955元，比上年约增1765元（推算），增长19.2%',
        firstRow: ['脱贫人口家庭年人均纯收入', '约9190元', '10955元', '+19.2%', '1765元', '9186—9195元'],
      },
      {
        title: '274个脱贫村集体经济总收入1666.59万元，村平均收入6.08万元',
        isMark: true,
        firstRow: ['脱贫村', '274个', '', '原文载明'],
      },
      {
        title: '34个村集体经济达到10万元以上',
        isMark: true,
        firstRow: ['脱贫村', '274个', '', '原文载明'],
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
    pictures: [],
  },
];

/** Those that have a card on the overview. */
export const areasOnOverview = areas.filter(({ id }) => id !== 'overview');

/** In the order of the article, which begins with the two chapters. */
const inArticle = [...areasOnOverview.slice(-2), ...areasOnOverview.slice(0, -2)];
export const namesInArticle = inArticle.map(({ name }) => name);
export const shortNamesInArticle = inArticle.map(({ shortName }) => shortName);

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
