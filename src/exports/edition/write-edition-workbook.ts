import type { Edition } from '../../edition/types';
import { basicRows, type SheetKey, sheetNames } from '../../edition/workbook/names';
import { basicCells, type Purpose, rowNamesOf } from '../../edition/workbook/rows';
import type { Language } from '../../format/number-style';
import { yearsWordsOf } from '../../format/words/years';
import { sheetTheme } from '../design';
import { lastOf } from '../ooxml/steps';
import type { Sheet, SheetRow } from '../ooxml/workbook/sheet';
import { workbookSteps } from '../ooxml/workbook/workbook';
import { emptyRow, textRow, titleRow } from '../workbook/sheet-rows';
import { choicesSheet } from './choices-sheet';
import { cellOf, headerOf } from './form-cells';
import { claimsSheet, figuresSheet, othersSheet } from './form-sheets';

export interface WorkbookOptions {
  /** `next-year`: last year's figures wait for this year's. `same-year`: everything is filled in, to be mended. */
  readonly for: Purpose;
  readonly language: Language;
  /** Only its day is written; today where it is left out. */
  readonly date?: Date;
}

/** The workbook in which an office mends an edition, or fills in that of the year after, as an .xlsx file. */
export const writeEditionWorkbook = (edition: Edition, options: WorkbookOptions): Uint8Array =>
  lastOf(writeEditionWorkbookSteps(edition, options));

/** The same, a sheet or a part in each step. */
export function* writeEditionWorkbookSteps(
  edition: Edition,
  options: WorkbookOptions,
): Generator<undefined, Uint8Array> {
  const { language } = options;
  const words = yearsWordsOf(language).workbook;
  const names = rowNamesOf(edition);
  const year = options.for === 'next-year' ? edition.year + 1 : edition.year;
  const place = language === 'zh' ? edition.place.zh : edition.place.en;
  const title = words.title(place, year);
  return yield* workbookSteps({
    sheets: [
      guideSheet(title, words.guide[options.for === 'next-year' ? 'next' : 'same']),
      basicsSheet(edition, options),
      figuresSheet(edition, names, options),
      claimsSheet(edition, names, options),
      othersSheet(edition, options),
      choicesSheet(edition, names, options),
    ],
    theme: sheetTheme(title),
    properties: {
      title,
      subject: words.subject,
      category: words.subject,
      author: place,
      keywords: [place, String(year)],
      description: words.subject,
      language: language === 'zh' ? 'zh-CN' : 'en-GB',
      date: options.date ?? new Date(),
      custom: { [basicRows.from.zh]: edition.id },
    },
    foot: title,
    page: words.page('&P', '&N'),
  });
}

const nameOf = (key: SheetKey): string => sheetNames[key];

function guideSheet(title: string, lines: readonly string[]): Sheet {
  const width = 100;
  return {
    name: nameOf('guide'),
    columns: [width],
    rows: [
      titleRow(title, 1, width),
      emptyRow,
      ...lines.map((line) => textRow(line, 1, width, { colour: 'dk1' })),
    ],
  };
}

function basicsSheet(edition: Edition, options: WorkbookOptions): Sheet {
  const words = yearsWordsOf(options.language).workbook;
  const cells = basicCells(edition, options.for);
  const before = basicCells(edition, 'same-year');
  const isNext = options.for === 'next-year';
  const rows = (Object.keys(basicRows) as (keyof typeof basicRows)[]).map((key): SheetRow => {
    const own = key === 'purpose' || key === 'from';
    return {
      cells: [
        {
          value: headerOf(basicRows[key], options.language),
          style: { bold: true, wrap: true, align: 'left' },
        },
        cellOf(cells[key], own ? 'given' : 'fill'),
        own
          ? cellOf(words.keep, 'last')
          : isNext && before[key] !== ''
            ? cellOf(words.last(before[key]), 'last')
            : null,
      ],
      height: 24,
    };
  });
  return { name: nameOf('basics'), columns: [30, 60, 60], rows, isForm: true };
}
