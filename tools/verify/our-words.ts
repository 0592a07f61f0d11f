import type { Language } from '../../src/format/number-style';
import { reportVerbs } from './report-verbs';

/** A word of ours in a name, scope, period or sentence for a report that does not stand in the article, and why it may. */
export interface OurWord {
  readonly words: string;
  readonly reason: string;
  /** The figures whose texts may have it; absent: every figure's. */
  readonly of?: readonly string[];
}

/** Why a time word of its sentence is not said of a figure. */
export interface Reason {
  readonly id: string;
  readonly reason: string;
}

export interface Reasons {
  readonly words: readonly OurWord[];
  /** 全年, 2021年 or 年度 before the number speaks of another one. */
  readonly yearOfOthers: readonly Reason[];
  /** 累计 in an earlier clause can't be meant. */
  readonly cumulativeOfOthers: readonly Reason[];
  /** Verbs of the sentences for a report: without one, a sentence is a label. */
  readonly verbs: Readonly<Record<Language, readonly string[]>>;
}

const all = (reason: string, words: readonly string[]): readonly OurWord[] =>
  words.map((word) => ({ words: word, reason }));

const grammar = 'joins words and says nothing of its own';
const remark = 'belongs to a remark on the article, which claims nothing for it';

const words: readonly OurWord[] = [
  ...all(grammar, ['的', '并', '为', '以', '由', '被', '对', '向', '就', '及', '中', '其中']),
  ...all('a verb for a number that the article puts behind its name', ['达']),
  ...all(remark, ['原文', '照录', '缺字', '未列', '未明说', '未另写', '时期', '按上下文复原']),
  ...all(remark, ['承', '上文', '是否适用未说', '前文有', '于此数', '所在句']),
  { words: '村均', reason: 'short for 村平均', of: ['overview.village-economy.average'] },
  {
    words: '门槛',
    reason: '10万元以上 is what a village must reach, and no amount of its own',
    of: ['overview.stronger-villages.count'],
  },
  {
    words: '是否都在274个脱贫村之内',
    reason: 'a remark that names the villages of the sentence before',
    of: ['overview.stronger-villages.count'],
  },
  {
    words: '联系村',
    reason: 'the villages that the sentence names after 联系',
    of: ['responsibility.leaders.count'],
  },
  {
    words: '读作五类合计',
    reason: remark,
    of: ['responsibility.meetings.count'],
  },
  { words: '也可能只指最后一类', reason: remark, of: ['responsibility.meetings.count'] },
  { words: '前疑漏', reason: remark, of: ['responsibility.consolidation-villages.count'] },
  { words: '任务', reason: remark, of: ['responsibility.consolidation-villages.count'] },
  { words: '清单全部', reason: remark, of: ['responsibility.projects.livelihood'] },
  { words: '含本项', reason: remark, of: ['responsibility.projects.livelihood'] },
  { words: '若', reason: remark, of: ['policy.assisted-villages.count'] },
  { words: '含全部两类', reason: remark, of: ['policy.assisted-villages.count'] },
  { words: '则两类有重叠', reason: remark, of: ['policy.assisted-villages.count'] },
  {
    words: '获报销',
    reason: 'the article reimburses (报销); the stays are those reimbursed',
    of: ['policy.hospital-stays.count'],
  },
  {
    words: '金额',
    reason: 'says that this of two figures is the amount of money',
    of: ['policy.extra-aid.total', 'funding.assets.value'],
  },
  {
    words: '承担',
    reason: 'the article gives them responsibility (落实责任); they bear it',
    of: ['policy.departments.lead'],
  },
  {
    words: '1个',
    reason: 'the 1 of “6+7+1”, whose measure word is unsaid',
    of: ['monitoring.alert-departments.termly'],
  },
  { words: '人', reason: 'the article counts people with 名', of: ['monitoring.new-people.count'] },
  {
    words: '领取',
    reason: 'the article pays out (发放); they receive it',
    of: ['relief.disabled-people.count', 'relief.disabled-students.count'],
  },
  {
    words: '按',
    reason: remark,
    of: ['relief.basic-assistance.count', 'relief.special-assistance.count'],
  },
  {
    words: '中的一部分计',
    reason: remark,
    of: ['relief.basic-assistance.count', 'relief.special-assistance.count'],
  },
  { words: '人', reason: 'the unit of 20.8万, taken from 人口', of: ['relief.insured-people.count'] },
  { words: '比例', reason: 'what 占总额的54.4% is', of: ['industry.linkage-funds.share'] },
  {
    words: '村',
    reason: 'the sentence counts 3个村 of the 精品示范 that its heading names',
    of: ['villages.showcase.planned'],
  },
  { words: '不等于', reason: remark, of: ['villages.public-places.planned'] },
];

export const ourReasons: Reasons = {
  words,
  yearOfOthers: [
    {
      id: 'villages.toilet-problems.found',
      reason: '年度 is that of the target in the clause before; when the problems were found is not said',
    },
    {
      id: 'villages.hardened-roads.rate',
      reason: '全年 is when roads were built, in the clause before; a paved road is a state',
    },
  ],
  cumulativeOfOthers: [],
  verbs: reportVerbs,
};
