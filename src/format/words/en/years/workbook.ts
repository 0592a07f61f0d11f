/** Words of the next editions: workbook. */
export const workbookWords = {};
