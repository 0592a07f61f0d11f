import { files, sizes } from './workbook-files';
import { guide } from './workbook-guide';

/** Words of the workbook that an office fills in. */
export const workbookWords = {
  title: (place: string, year: number) => `${place}: figures of ${year}, to be filled in`,
  subject: 'Figures to be filled in',
  page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  keep: 'Please leave as it is',
  last: (text: string) => `Last year: ${text}`,
  notInList: 'It is not on the sheet of choices. You may keep it.',
  guide,
  /** A fault with the name of the figure in whose row it stands. */
  ofFigure: (figure: string, what: string) => `${figure}: ${what}`,
  /** What is wrong at a cell, and what to do, by the kind of fault. `found` and `detail` are said at the kinds. */
  faults: {
    'not-a-workbook': (found: string) => ({
      what: `This is no .xlsx workbook${found === '' ? '' : ` but ${found}`}.`,
      toDo: 'Open it in Excel or WPS, save it as “Excel workbook (.xlsx)” and open that.',
    }),
    'too-big': (found: string, detail: string) => ({
      what: `The file is too big and was not read: ${found === '' ? '' : `“${found}”, `}${detail}.`,
      toDo: 'Keep only the sheets of the form, without pictures and formats.',
    }),
    damaged: (_: string, detail: string) => ({
      what: `The file is damaged and can’t be read${detail === '' ? '' : ` (${detail})`}.`,
      toDo: 'Open it in Excel or WPS and save a copy. If that fails, ask for the file again.',
    }),
    doctype: (_: string, detail: string) => ({
      what: `The file has a declaration that is not allowed (${detail}) and was not read.`,
      toDo: 'Download the form again and paste the contents into it.',
    }),
    'sheet-missing': (found: string, detail: string) => ({
      what: `There is no sheet “${found}”${detail === '' ? '' : `; there is “${detail}”`}.`,
      toDo: 'Open the form that was downloaded from the page, and leave the names of its sheets.',
    }),
    'from-unknown': (found: string) => ({
      what: `This form was made from the edition “${found}”, which is not in this page.`,
      toDo: 'Open the file of that edition first.',
    }),
    'header-missing': (found: string, detail: string) => ({
      what: `There is no column “${found}”${detail === '' ? '' : `; there is “${detail}”: is that it?`}`,
      toDo: `Give the column the header “${found}”.`,
    }),
    'header-twice': (found: string, detail: string) => ({
      what: `There are two columns “${found}”; the other is at ${detail}.`,
      toDo: 'Delete one of them, or change its header.',
    }),
    'header-unknown': (found: string) => ({
      what: `The column “${found}” was not read.`,
      toDo: 'The form has no such column. If nothing is missing, leave it.',
    }),
    'cell-error': (found: string) => ({
      what: `The cell is the error ${found}.`,
      toDo: 'Type what the article says, without a formula.',
    }),
    'cell-too-long': (found: string, detail: string) => ({
      what: `The cell has more than ${detail} characters: “${found}…”.`,
      toDo: 'Shorten it.',
    }),
    formula: (_: string, detail: string) => ({
      what: `The cell is a formula; its result when the file was saved was read: “${detail}”.`,
      toDo: 'Check the result, or type the number.',
    }),
    merged: (found: string, detail: string) => ({
      what: `The cells ${found} are merged; each of their rows was read as “${detail}”.`,
      toDo: 'Check these rows. If that is wrong, unmerge the cells and fill in each.',
    }),
    hidden: (found: string, detail: string) => ({
      what:
        detail === 'row'
          ? `Row ${found} is hidden and was read, too.`
          : `The sheet “${found}” is hidden and was read, too.`,
      toDo: 'Delete what you don’t want; don’t hide it.',
    }),
    cleaned: (found: string, detail: string) => ({
      what: `Characters that nobody sees were left out (${detail}): “${found}”.`,
      toDo: 'Check the cell against the article.',
    }),
    missing: (found: string, detail: string) => ({
      what: `“${detail}” is empty${found === '' ? '' : ` (${found})`}.`,
      toDo: 'Fill it in.',
    }),
    choice: (found: string, detail: string) => ({
      what: `“${found}” is none of the choices.`,
      toDo: `Change it to: ${detail}.`,
    }),
    section: (found: string, detail: string) => ({
      what: `There is no section “${found}”${detail === '' ? '' : `; there is “${detail}”: is that it?`}`,
      toDo: 'Choose from the list. Add a new section to the sheet of choices first.',
    }),
    sector: (found: string, detail: string) => ({
      what: `There is no sector “${found}”${detail === '' ? '' : `; there is “${detail}”: is that it?`}`,
      toDo: 'Choose from the list, with a comma between several. Add a new sector to the sheet of choices first.',
    }),
    'unit-scale': (found: string) => ({
      what: `The unit “${found}” is shown as it stands and not converted.`,
      toDo: 'The dashboard converts only 万 and 亿.',
    }),
    unit: (found: string, detail: string) => ({
      what: `The unit “${found}” has more than ${detail} characters.`,
      toDo: 'Write the unit only, and what it is of as scope or note.',
    }),
    'unit-mismatch': (found: string, detail: string) => ({
      what: `The unit is “${found}”, the phrase says “${detail}”.`,
      toDo: 'Change the unit to that of the phrase, or take another phrase.',
    }),
    'not-a-number': (found: string) => ({
      what: `“${found}” is no number.`,
      toDo: 'Type digits only, such as 8.73, without unit, hedge or sum.',
    }),
    negative: (found: string) => ({
      what: `“${found}” is negative; a value of the dashboard never is.`,
      toDo: 'A fall stands in growth and direction. Type the value as the article prints it.',
    }),
    range: (found: string, detail: string) => ({
      what: `The phrase has a range, “${detail}”${found === detail ? '' : `, and ${found} is only one end of it`}.`,
      toDo: 'Clear the value and the phrase of this row, and copy the range with the words around it to the sheet “不是指标的数字” (numbers that are no figures), with “range” as the reason.',
    }),
    'in-words': (found: string) => ({
      what: `“${found}” is a share in words or a fraction in the article (a quarter, 1/4), not a printed number.`,
      toDo: 'Don’t work it out. Clear this row, and copy the words to the sheet “不是指标的数字” (numbers that are no figures) or “文字结论” (statements).',
    }),
    'number-not-in-phrase': (found: string, detail: string) => ({
      what: `The cell says ${found}, the phrase ${detail === '' ? 'has no number' : `says ${detail}`}.`,
      toDo: 'Change the number to that of the article, or take a phrase with this number.',
    }),
    'zero-lost': (found: string, detail: string) => ({
      what: `A number format made ${found} of ${detail}; ${detail} was read, as the phrase says.`,
      toDo: 'Nothing. A cell that is formatted as text keeps its zeros.',
    }),
    'value-from-phrase': (_: string, detail: string) => ({
      what: `The value is empty; ${detail} was read from the phrase.`,
      toDo: 'Check this number.',
    }),
    'growth-from-phrase': (_: string, detail: string) => ({
      what: `The growth is empty; “${detail}” was read from the phrase.`,
      toDo: 'Check it.',
    }),
    'growth-not-read': (_: string, detail: string) => ({
      what: `The phrase says “${detail}”, which was not read.`,
      toDo: 'To keep it, fill in growth and direction, and against what if that is not last year.',
    }),
    'numbers-left': (_: string, detail: string) => ({
      what: `The pasted text has numbers that no row says: ${detail}.`,
      toDo: 'Fill in the row of a forgotten figure. Copy what is no figure to the sheet “不是指标的数字”.',
    }),
    'phrase-cut': (_: string, detail: string) => ({
      what: `The phrase is too long; only “${detail}” was taken.`,
      toDo: 'Check it, or cut the phrase yourself.',
    }),
    'phrase-found': (_: string, detail: string) => ({
      what: `The phrase is empty and was found in a text that was pasted in the section: “${detail}”.`,
      toDo: 'Check it. If it is another one, paste it yourself.',
    }),
    'phrase-not-found': (found: string, detail: string) => ({
      what: `The pasted text doesn’t say “${found}”${detail === '' ? '' : `; it says “${detail}”`}.`,
      toDo: 'Mend the value or its unit. If another paragraph says it, paste that sentence as the phrase of the row.',
    }),
    'phrase-several': (found: string, detail: string) => ({
      what: `The pasted text has “${found}” more than once: ${detail}.`,
      toDo: 'Paste the sentence that says this figure as the phrase of the row.',
    }),
    'period-from-phrase': (_: string, detail: string) => ({
      what: `The phrase names another year than the edition’s, and the period is empty; “${detail}” was taken.`,
      toDo: 'Check it, or type the period.',
    }),
    'phrase-long': (found: string, detail: string) => ({
      what: `The phrase has ${detail} characters: “${found}…”.`,
      toDo: 'Cut it to 40 characters that hold the number.',
    }),
    reading: (found: string) => ({
      what: `The reading “${found}” doesn’t fit the phrase.`,
      toDo: 'A reading only puts characters in; it deletes and changes none.',
    }),
    hedge: (found: string, detail: string) => ({
      what:
        found === ''
          ? `The phrase hedges the number (“${detail}”) and the hedge is empty; it was read as “${detail}”.`
          : `The hedge is “${found}”, the phrase ${detail === '' ? 'has none' : `says “${detail}”`}.`,
      toDo:
        found === '' ? 'Check it, and choose another if it is wrong.' : 'Choose the hedge of the article.',
    }),
    direction: (found: string, detail: string) => ({
      what: `The growth ${found} has no direction${detail === '' ? '' : `; the phrase seems to say “${detail}”`}.`,
      toDo: 'Choose up or down.',
    }),
    'direction-mismatch': (found: string, detail: string) => ({
      what: `The direction is “${found}”, the phrase says “${detail}”.`,
      toDo: 'Change the direction to that of the phrase, or take another phrase.',
    }),
    against: (_: string, detail: string) => ({
      what: `The growth in the phrase is “${detail}”, not on the year before, and nothing says so.`,
      toDo: `Type against what, such as “${detail}”.`,
    }),
    'growth-unit': (found: string) => ({
      what: `The dashboard can’t keep a growth in “${found}”, only in percent or percentage points.`,
      toDo: 'Empty the columns of growth, and put the words of the article in the note.',
    }),
    'not-filled': (found: string) => ({
      what: `“${found}” is not filled in yet.`,
      toDo: 'Fill in value and phrase. If the article has no such figure, say “not this year”.',
    }),
    'name-changed': (found: string, detail: string) => ({
      what: `The name “${found}” is not last year’s, “${detail}”, and the relation says “same”.`,
      toDo: 'If only the name changed, choose “renamed”; if it is counted otherwise, “redefined”.',
    }),
    relation: (found: string, detail: string) => ({
      what: `The relation is “${found}”; by what stands in the row it should be “${detail}”.`,
      toDo: `Change it to “${detail}”, or change the row.`,
    }),
    duplicate: (found: string, detail: string) => ({
      what: `Row ${detail} has the same number (${found}) in the same phrase.`,
      toDo: 'If it is the same figure, delete a row. If there are two, give each its own phrase.',
    }),
    size: (found: string, detail: string) => ({
      what: `It is ${detail} times last year’s ${found}.`,
      toDo: 'Check it.',
    }),
    threshold: (found: string, detail: string) => ({
      what: `The name says ${found}, the phrase ${detail}: it may be counted otherwise.`,
      toDo: 'Check it. If so, choose “redefined”, and give it this year’s name.',
    }),
    'no-claims': (found: string) => ({
      what: `Last year had ${found} statements, none is filled in: “Bottom lines held” and others will be empty.`,
      toDo: 'Fill them in. If the article has none, leave it.',
    }),
    'code-twice': (found: string, detail: string) => ({
      what: `Two rows have the code “${found}”${detail === '' ? '' : `; the other is at ${detail}`}.`,
      toDo: 'Empty the code of a new row, or delete the row that is there twice.',
    }),
    'code-unknown': (found: string) => ({
      what: `There is no code “${found}”.`,
      toDo: 'The row was read as a new one.',
    }),
    year: (found: string, detail: string) => ({
      what: detail === '' ? `“${found}” is no year.` : `The year before, ${found}, is not before ${detail}.`,
      toDo: 'Type a year of four digits, such as 2022.',
    }),
    'year-same': (found: string) => ({
      what: `The year is still ${found}, that of the edition before.`,
      toDo: 'Type the new year. To change the edition before itself, download its own form.',
    }),
    verdict: (found: string) => ({
      what: `The verdict “${found}” doesn’t stand in the phrase.`,
      toDo: 'Type it as the phrase has it, or leave it empty.',
    }),
    'no-figures': () => ({
      what: 'No figure is filled in.',
      toDo: 'Fill in value and phrase of at least one.',
    }),
  },
  files,
  sizes,
  removePassword: 'Open it in Excel or WPS, remove its password if any, save it as .xlsx and open that.',
};
