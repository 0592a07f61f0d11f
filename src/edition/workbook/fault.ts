/** One fault of a workbook at its cell, as data, so that the page and the marked copy can say it in the reader's language. */
export interface WorkbookFault {
  /** The sheet by its name; empty where the whole file is meant. */
  readonly sheet: string;
  /** `D12`; empty where a whole sheet is meant. */
  readonly cell: string;
  readonly kind: WorkbookFaultKind;
  /** The name of the figure or the statement in whose row it stands. */
  readonly figure?: string;
  /** What stands there. */
  readonly found: string;
  /** What it is held against, or the nearest that would do; what it is of each kind stands at the kind. */
  readonly detail: string;
  /** A row with an error is left out, and the edition is a draft, if there is one. A notice says what was made of a cell, or what is still open. */
  readonly weight: 'error' | 'notice';
}

/** The kinds that end the reading: nothing of the file is read. */
export const fileFaultKinds = [
  /** Found: what it is instead (`xls`, `et`, `csv`, `docx`, `pptx`, `ods`, `encrypted`, `ole`, `pdf`, `zip`, `text`, `empty`, `other`). */
  'not-a-workbook',
  /** Detail: `file`, `inflated`, `entries`, `rows`, `columns`. */
  'too-big',
  /** Detail: the part of the file. */
  'damaged',
  /** A part declares entities. Detail: the part. */
  'doctype',
  /** A sheet that must be there. Found: its name; detail: the sheets that there are. */
  'sheet-missing',
  /** The workbook was made from an edition that is not here. Found: its id. */
  'from-unknown',
] as const;

/** The kinds of faults of a cell, a row or a column. */
export const cellFaultKinds = [
  /** Found: the column; detail: the header that is like it, or nothing. */
  'header-missing',
  /** Found: the header; detail: the first of the two cells. */
  'header-twice',
  /** A column that the page does not know. Found: its header. */
  'header-unknown',
  /** `#REF!` and the like. */
  'cell-error',
  /** Only the first characters were read. Detail: how many are allowed. */
  'cell-too-long',
  /** Detail: the value that was read. */
  'formula',
  /** Found: the cells; detail: the value that was filled in. */
  'merged',
  /** A hidden row or sheet was read. Found: the row or rows, or the sheet; detail: `row` or `sheet`. */
  'hidden',
  /** Signs that nobody sees, or that turn text round, were left out. Detail: their names. */
  'cleaned',
  /** A cell that must be filled in. Detail: the column. */
  'missing',
  /** Not one of the choices. Detail: the nearest of them, or nothing. */
  'choice',
  /** Detail: the nearest section, or nothing. */
  'section',
  'sector',
  /** A scale other than 万 and 亿. Detail: the unit. */
  'unit-scale',
  /** Too long a unit. Detail: how many characters are allowed. */
  'unit',
  /** Found: the unit; detail: what the phrase says. */
  'unit-mismatch',
  /** Found: the value. */
  'not-a-number',
  'negative',
  /** The value is one end of a range. Found: the value; detail: the range. */
  'range',
  /** A share or a number in words or as a fraction: 四分之一, 1/4, 三成. Found: what stands there. */
  'in-words',
  /** Found: the value; detail: the numbers of the phrase. */
  'number-not-in-phrase',
  /** A number format ate a zero. Found: the value; detail: that of the phrase, which was taken. */
  'zero-lost',
  /** The value is empty and was read from the phrase. Detail: the value. */
  'value-from-phrase',
  /** Growth and direction are empty and were read from the phrase. Detail: what stands there. */
  'growth-from-phrase',
  /** The phrase states a growth that was not read: not on the year before, or not plainly of the value. Detail: what stands there. */
  'growth-not-read',
  /** Numbers of a pasted text that no row says. Detail: these numbers. */
  'numbers-left',
  /** The phrase was too long, a piece was taken. Found: the value with its unit; detail: the piece. */
  'phrase-cut',
  /** The phrase is empty and was found in what was pasted in another row. Found: the value with its unit; detail: the phrase. */
  'phrase-found',
  /** The phrase is empty, and no text that was pasted prints the value, at whose cell it is said. Found: the value with its unit; detail: what is like it there, or nothing. */
  'phrase-not-found',
  /** What was pasted prints the value more than once. Found: the value with its unit; detail: the phrases to choose from. */
  'phrase-several',
  /** The phrase names another year and the period is empty. Found: the name; detail: the period, which was taken. */
  'period-from-phrase',
  /** The phrase is too long and no shorter piece holds the number. */
  'phrase-long',
  /** The reading is not the phrase with characters put in. */
  'reading',
  /** The phrase says about, at least, at most, and the hedge is empty or another. Detail: the hedge. */
  'hedge',
  /** A growth without its direction. Detail: the direction that the phrase says, or nothing. */
  'direction',
  /** The phrase of a growth says another direction. Detail: that of the phrase. */
  'direction-mismatch',
  /** The phrase of a growth names another base (年均, 累计, 比“十三五”末). Detail: that base. */
  'against',
  /** 倍 and 番 can't be kept as a growth. */
  'growth-unit',
  /** The row of last year's figure is not filled in. Found: its name. */
  'not-filled',
  /** The name differs from last year's, and the relation says “same”. Detail: last year's name. */
  'name-changed',
  /** Another relation would fit. Detail: that relation. */
  'relation',
  /** The same value in the same phrase. Detail: the other row. */
  'duplicate',
  /** More than 3 times last year's value, or less than a third. Found: last year's; detail: how many times. */
  'size',
  /** Found: the threshold of the name, 10万元以上; detail: that of the phrase. */
  'threshold',
  /** None of last year's statements is filled in. Found: how many there are. */
  'no-claims',
  /** The code stands twice. Detail: the first cell. */
  'code-twice',
  /** The edition from which the workbook was made has no such code. */
  'code-unknown',
  /** Not a year. */
  'year',
  /** Next year's workbook still has last year's year. Detail: that year. */
  'year-same',
  /** The verdict doesn't stand in the phrase. */
  'verdict',
  /** No row of the figures is filled in. */
  'no-figures',
] as const;

export type WorkbookFaultKind = (typeof fileFaultKinds)[number] | (typeof cellFaultKinds)[number];
