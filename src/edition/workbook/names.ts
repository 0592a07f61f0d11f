import type { Text } from '../text';

/**
 * Names in the workbook of an edition. They are those of a file's format, by which the reader finds sheets, columns and rows, so
 * they are Chinese in both languages; the English beside them helps whoever fills it in.
 */
export const sheetNames = {
  guide: '填写说明',
  basics: '基本信息',
  figures: '指标',
  claims: '文字结论',
  others: '不是指标的数字',
  choices: '选项',
} as const;
export type SheetKey = keyof typeof sheetNames;

/** A row without it can't be read; or the column must be there, and its cells may be empty. */
export type Required = true | 'column';

interface Named extends Text {
  readonly required?: Required;
  /** Other headers that mean the same. */
  readonly also?: readonly string[];
}

/**
 * The columns of the figures in the order in which they are written: those that are typed beside the name, then what is compared,
 * then what the article may say besides, at last what few will read.
 */
export const figureColumns = {
  section: { zh: '章节', en: 'Section', required: true },
  name: { zh: '指标名称', en: 'Name', required: true },
  /** It may be left to the phrase. */
  value: { zh: '数值', en: 'Value', required: 'column' },
  phrase: { zh: '原文短语', en: 'Phrase', required: true },
  unit: { zh: '单位', en: 'Unit', required: true },
  lastValue: { zh: '上年数值', en: 'Last year' },
  lastPhrase: { zh: '上年短语', en: 'Last year’s phrase' },
  relation: { zh: '与上年的关系', en: 'Against last year' },
  hedge: { zh: '修饰词', en: 'Hedge' },
  growth: { zh: '增长', en: 'Growth', also: ['增幅'] },
  direction: { zh: '方向', en: 'Direction' },
  growthUnit: { zh: '增长单位', en: 'Unit of growth' },
  against: { zh: '对比基期', en: 'Against' },
  growthPhrase: { zh: '增长短语', en: 'Phrase of growth' },
  period: { zh: '时期', en: 'Period' },
  scope: { zh: '范围', en: 'Scope' },
  sectors: { zh: '条线', en: 'Sectors' },
  kind: { zh: '类型', en: 'Kind' },
  weight: { zh: '重要性', en: 'Weight' },
  polarity: { zh: '好坏方向', en: 'Which way is good' },
  note: { zh: '备注', en: 'Note' },
  reading: { zh: '读作', en: 'Reading' },
  place: { zh: '出处', en: 'Place' },
  nameEn: { zh: '英文名称', en: 'English name' },
  code: { zh: '指标编码', en: 'Code' },
} as const satisfies Readonly<Record<string, Named>>;
export type FigureColumn = keyof typeof figureColumns;

/** What is compared with last year and not read. */
export const shownColumns: readonly string[] = ['lastValue', 'lastPhrase'];

export const claimColumns = {
  section: { zh: '章节', en: 'Section', required: true },
  text: { zh: '一句话', en: 'Sentence', required: true },
  phrase: { zh: '原文短语', en: 'Phrase', required: true },
  verdict: { zh: '结果词', en: 'Verdict' },
  about: { zh: '有关编码', en: 'Codes of its figures' },
  last: { zh: '上年的一句话', en: 'Last year’s sentence' },
  code: { zh: '结论编码', en: 'Code' },
} as const satisfies Readonly<Record<string, Named>>;
export type ClaimColumn = keyof typeof claimColumns;

export const otherColumns = {
  phrase: { zh: '数字和前后几个字', en: 'Number with the words around it', required: true },
  reason: { zh: '原因', en: 'Reason', required: true },
} as const satisfies Readonly<Record<string, Named>>;
export type OtherColumn = keyof typeof otherColumns;

/** Rows of the sheet of facts: the name left, the value right of it. */
export const basicRows = {
  place: { zh: '城市/县', en: 'City or county', required: true },
  year: { zh: '年度', en: 'Year', required: true },
  previousYear: { zh: '上年度', en: 'Year before', required: true },
  article: { zh: '文章题名', en: 'Title of the article', required: true },
  book: { zh: '书名或发文单位', en: 'Book or office', required: true },
  column: { zh: '栏目', en: 'Part of the book' },
  parts: { zh: '各部分名称', en: 'Names of the parts' },
  purpose: { zh: '用途', en: 'For' },
  from: { zh: '由哪一版生成', en: 'Made from' },
} as const satisfies Readonly<Record<string, Named>>;
export type BasicRow = keyof typeof basicRows;

/** Columns of the lists; new sections, sectors and units are added below those that stand there. */
export const choiceColumns = {
  section: figureColumns.section,
  sectors: figureColumns.sectors,
  unit: figureColumns.unit,
  relation: figureColumns.relation,
  hedge: figureColumns.hedge,
  direction: figureColumns.direction,
  growthUnit: figureColumns.growthUnit,
  against: figureColumns.against,
  kind: figureColumns.kind,
  weight: figureColumns.weight,
  polarity: figureColumns.polarity,
} as const satisfies Readonly<Record<string, Named>>;
export type ChoiceColumn = keyof typeof choiceColumns;

/** Written beside the name of a column that must be filled in. */
export const requiredSign = '*';

/** The column that a marked copy has besides: what is wrong in the row. The reader passes it over. */
export const faultColumn = '问题';

/** At most so many characters of the article. */
export const longestPhrase = 40;
