import { createPart } from '../../../loading/part';

/** What reads and writes files of editions, each fetched when it is wanted first. */
export const parts = {
  readEdition: createPart(() => import('../../../edition/parse-edition')),
  readWorkbook: createPart(() => import('../../../editions/workbook/read-edition-workbook')),
  writeEdition: createPart(() => import('../../../exports/published/edition-file')),
  writeWorkbook: createPart(() => import('../../../exports/edition/write-edition-workbook')),
  markWorkbook: createPart(() => import('../../../exports/edition/write-marked-workbook')),
  saveCopy: createPart(() => import('../copy/save-copy')),
};
