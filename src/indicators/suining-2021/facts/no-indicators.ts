import type { NoIndicator } from '../../../edition/remarks';

const date = { zh: '日期或时期，不是数量', en: 'a date or period, not a quantity' };
const numbering = { zh: '序号', en: 'a section number' };
const slogan = { zh: '提法、口号或机制名称，不是数量', en: 'a slogan or the name of a mechanism' };
const shownAsList = { zh: '随机制及其成员列出', en: 'listed as a mechanism with its members' };

/** Numbers of the article that are no indicators, each with its reason. */
export const noIndicators: readonly NoIndicator[] = [
  { phrase: '遂宁年鉴(2022)专文·专纪(4)', reason: { zh: '书名与栏目编号', en: 'the book and its section' } },
  { phrase: '2021年遂宁市乡村振兴工作综述', reason: { zh: '标题', en: 'the title' } },
  { phrase: '2021年,是实施', reason: date },
  { phrase: '五年过渡期', reason: date },
  { phrase: '5年过渡期', reason: date },
  {
    phrase: '较2020年增长',
    reason: { zh: '增幅的对比年份', en: 'the year that a growth is measured against' },
  },
  {
    phrase: '202119月',
    reason: {
      zh: '时期，读作2021年1—9月，记在有关指标上',
      en: 'a period, read as January–September 2021, kept with its figures',
    },
  },
  {
    phrase: '20132020年',
    reason: {
      zh: '时期，读作2013—2020年，记在有关指标上',
      en: 'a period, read as 2013–2020, kept with its figures',
    },
  },
  { phrase: '2021年船山区', reason: date },
  { phrase: '2021年全市', reason: date },
  { phrase: '储备2022年', reason: date },
  { phrase: '“十四五”期间', reason: date },
  { phrase: '(2021-2023)', reason: { zh: '文件名中的年份', en: 'years in the name of a document' } },
  { phrase: '一、注重', reason: numbering },
  { phrase: '二、坚持', reason: numbering },
  { phrase: '三、狠抓', reason: numbering },
  { phrase: '(一)', reason: numbering },
  { phrase: '(二)', reason: numbering },
  { phrase: '(三)', reason: numbering },
  { phrase: '(四)', reason: numbering },
  { phrase: '(五)', reason: numbering },
  { phrase: '(六)', reason: numbering },
  { phrase: '(七)', reason: numbering },
  { phrase: '第八次党代会', reason: { zh: '序数', en: 'an ordinal' } },
  { phrase: '第一书记', reason: { zh: '职务名称', en: 'the name of a post' } },
  { phrase: '第一时间', reason: { zh: '惯用语', en: 'a phrase' } },
  { phrase: '进一步', reason: { zh: '惯用语', en: 'a phrase' } },
  { phrase: '一律不退', reason: { zh: '惯用语', en: 'a phrase' } },
  { phrase: '之一', reason: { zh: '惯用语', en: 'a phrase' } },
  { phrase: '城乡一体化', reason: slogan },
  { phrase: '《四川日报》', reason: { zh: '报名', en: 'the name of a newspaper' } },
  { phrase: '扫一扫', reason: { zh: '网页按钮，不属于文章', en: 'a button of the web page' } },
  { phrase: '“五级书记”', reason: slogan },
  { phrase: '“四个不摘”', reason: slogan },
  { phrase: '“一办七组”', reason: shownAsList },
  { phrase: '“1+N”', reason: slogan },
  { phrase: '“6+3”', reason: slogan },
  {
    phrase: '“6+7+1”',
    reason: {
      zh: '机制名称；6、7、1个部门各为指标',
      en: 'the name of a mechanism; its 6, 7 and 1 departments are figures',
    },
  },
  { phrase: '“五员”', reason: shownAsList },
  { phrase: '四级动态监测', reason: slogan },
  { phrase: '“一对一”', reason: slogan },
  { phrase: '“一户一策”', reason: slogan },
  { phrase: '“双防”', reason: shownAsList },
  { phrase: '七大重点任务', reason: shownAsList },
  { phrase: '五大专项治理', reason: shownAsList },
  {
    phrase: '至少享受一项',
    reason: { zh: '条件，记在指标名称中', en: 'a condition, kept in the name of its figure' },
  },
  {
    phrase: '达到10万元以上',
    reason: {
      zh: '门槛，记在“集体经济10万元以上的村”的范围中，不是合计',
      en: 'a threshold, kept with its figure; not a total',
    },
  },
  {
    phrase: '1名县级以上领导',
    reason: {
      zh: '每村标准，随机制列出；不是人数合计',
      en: 'what each village has, listed with the mechanism; not a total of people',
    },
  },
  {
    phrase: '1个市级(或县级)部门',
    reason: {
      zh: '每村标准，随机制列出；不是部门数合计',
      en: 'what each village has, listed with the mechanism; not a total of departments',
    },
  },
  {
    phrase: '1名第一书记',
    reason: {
      zh: '每村标准，随机制列出；不是人数合计',
      en: 'what each village has, listed with the mechanism; not a total of people',
    },
  },
  {
    phrase: '1支工作队',
    reason: {
      zh: '每村标准，随机制列出；不是队数合计',
      en: 'what each village has, listed with the mechanism; not a total of teams',
    },
  },
  {
    phrase: '1名市级领导',
    reason: {
      zh: '每村标准，随机制列出；不是人数合计（35名领导联系55个与85个村）',
      en: 'what each village has, listed with the mechanism; not a total of people (35 leaders are contacts of 55 and 85 villages)',
    },
  },
  {
    phrase: '1个市直部门',
    reason: {
      zh: '每村标准，随机制列出；不是部门数合计',
      en: 'what each village has, listed with the mechanism; not a total of departments',
    },
  },
  {
    phrase: '1个驻村工作队',
    reason: {
      zh: '每村标准，随机制列出；不是队数合计',
      en: 'what each village has, listed with the mechanism; not a total of teams',
    },
  },
  { phrase: '4G网络', reason: { zh: '技术名称', en: 'the name of a technology' } },
];
