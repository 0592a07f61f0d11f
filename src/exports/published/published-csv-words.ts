import type { Published } from './edition-file';

type Figure = Published['indicators'][number];
type Growth = NonNullable<Figure['change']>;

/** Heads of the table's columns, in their order. */
const headsZh = {
  id: '编号',
  name: '指标',
  section: '栏目',
  sectors: '行业',
  printed: '数值（照原文）',
  unit: '单位（照原文）',
  hedge: '约数（余、左右、以下）',
  value: '数值（基本单位，比率为百分数）',
  baseUnit: '基本单位',
  kind: '性质',
  status: '状态',
  period: '时期',
  periodKind: '时期性质',
  scope: '范围',
  growth: '同比（%）',
  growthPhrase: '同比的原文',
  growthBasis: '同比口径',
  previous: '上年推算值（基本单位）',
  low: '上年推算值下限',
  high: '上年推算值上限',
  part: '原文部分（0＝开篇，1＝一、责任落实，2＝二、政策落实，3＝三、工作落实）',
  item: '原文条目（1＝（一），2＝（二）……；开篇为空）',
  paragraph: '条目内段落（从1起）',
  place: '原文位置',
  phrase: '原文',
  reading: '读作（补正缺字，原文无缺为空）',
  note: '说明',
  source: '来源',
};

export type Column = keyof typeof headsZh;

/** Words of the table in one language. */
export interface TableWords {
  readonly heads: Readonly<Record<Column, string>>;
  readonly separator: string;
  readonly hedges: Readonly<Record<NonNullable<Figure['qualifier']>, string>>;
  readonly kinds: Readonly<Record<Figure['kind'], string>>;
  readonly stated: string;
  readonly restored: string;
  readonly periodRestored: string;
  readonly periodKinds: Readonly<Record<Figure['period']['kind'], string>>;
  /** The year under review, as its sentence says it. */
  readonly saidYear: (year: number, words: string) => string;
  readonly unsaidYear: (year: number) => string;
  readonly wholeCity: string;
  readonly bases: Readonly<Record<Growth['basis'], string>>;
  /** string as printed, and what it is worth where the reader can't know. */
  readonly unit: (printed: string) => string;
  readonly baseUnit: (unit: string) => string;
  readonly source: (book: string, article: string) => string;
}

const zh: TableWords = {
  heads: headsZh,
  separator: '、',
  hedges: { 'at-least': '余（不少于）', about: '左右', 'at-most': '以下' },
  kinds: { total: '总量', count: '计数', rate: '比率', ratio: '比值', average: '平均', growth: '增幅' },
  stated: '原文载明',
  restored: '数值复原（原文缺字）',
  periodRestored: '时期复原（原文缺字）',
  periodKinds: { year: '原文写明年度', 'under-review': '综述年度，原文未写', other: '另有时期' },
  saidYear: (year, words) => `${year}年（原文写“${words}”）`,
  unsaidYear: (year) => `${year}年（综述年度，原文未写）`,
  wholeCity: '全市',
  bases: {
    count: '按数量',
    'current-price': '按当年价',
    'constant-price': '按不变价',
    unstated: '原文未说明',
  },
  unit: (printed) => printed,
  baseUnit: (unit) => unit,
  source: (book, article) => `《${book}》“${article}”`,
};

/** Counters that say what is counted; 个, 条, 项 and 件 count anything, so the name says what. */
const englishUnits: Readonly<Record<string, string>> = {
  '%': '%',
  元: 'CNY',
  人: 'people',
  名: 'people',
  人次: 'person-times',
  户: 'households',
  次: 'times',
  个: '',
  条: '',
  套: 'homes',
  项: '',
  件: '',
  场: 'events',
  家: 'companies',
  座: 'facilities',
  处: 'places',
  公里: 'km',
  亩: 'mu',
  平方米: 'm²',
  吨: 'tonnes',
  公顷: 'hectares',
};

/** 亿元 is 100 million CNY; empty where there is nothing to say, as of a unit that has no English here. */
function unitInEnglish(printed: string): string {
  const [, scale = '', base = ''] = /^([万亿]?)(.+)$/.exec(printed) ?? [];
  const word = englishUnits[base];
  if (word === undefined) return '';
  return `${{ 万: '10,000', 亿: '100 million' }[scale] ?? ''} ${word}`.trim();
}

function printedUnitInEnglish(printed: string): string {
  const meaning = unitInEnglish(printed);
  return meaning === '' || meaning === printed ? printed : `${printed} (${meaning})`;
}

const en: TableWords = {
  heads: {
    id: 'id',
    name: 'figure',
    section: 'section',
    sectors: 'sectors',
    printed: 'value as printed',
    unit: 'unit as printed',
    hedge: 'hedge',
    value: 'value in the base unit (a rate in percent)',
    baseUnit: 'base unit',
    kind: 'kind',
    status: 'status',
    period: 'period',
    periodKind: 'kind of period',
    scope: 'scope',
    growth: 'growth on the year before (%)',
    growthPhrase: 'phrase of the growth',
    growthBasis: 'basis of the growth',
    previous: 'year before, worked out (base unit)',
    low: 'year before, lower bound',
    high: 'year before, upper bound',
    part: 'part of the article (0 opening, 1 Responsibility, 2 Policy, 3 Work)',
    item: 'item of the part (1 is （一）; empty in the opening)',
    paragraph: 'paragraph within the item (from 1)',
    place: 'place in the article',
    phrase: 'phrase of the article',
    reading: 'read as (lost characters put back; empty where undamaged)',
    note: 'note',
    source: 'source',
  },
  separator: '; ',
  hedges: { 'at-least': 'at least', about: 'about', 'at-most': 'at most' },
  kinds: {
    total: 'total',
    count: 'count',
    rate: 'rate',
    ratio: 'ratio',
    average: 'average',
    growth: 'growth alone',
  },
  stated: 'stated',
  restored: 'number restored (characters lost)',
  periodRestored: 'period restored (characters lost)',
  periodKinds: {
    year: 'year, said in the article',
    'under-review': 'year under review, not said',
    other: 'another period',
  },
  saidYear: (year, words) => `${year} (the article says “${words}”)`,
  unsaidYear: (year) => `${year} (the year under review, not said)`,
  wholeCity: 'the whole city',
  bases: {
    count: 'counted',
    'current-price': 'current prices',
    'constant-price': 'constant prices',
    unstated: 'not stated',
  },
  unit: printedUnitInEnglish,
  baseUnit: (unit) => unitInEnglish(unit) || 'number',
  source: (book, article) => `${book}, “${article}”`,
};

export const tableWords = { zh, en } as const;
