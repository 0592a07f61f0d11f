import { createPart } from '../../loading/part';

/** Every writer is a file of its own, fetched when it is wanted first. */
export const writers = {
  slides: createPart(() => import('../../exports/slides/write-slides')),
  workbook: createPart(() => import('../../exports/workbook/write-workbook')),
  report: createPart(() => import('../../exports/report/write-report')),
  onePage: createPart(() => import('../../exports/report/write-one-page')),
  table: createPart(() => import('../../exports/workbook/write-table')),
  picture: createPart(() => import('../../exports/pictures/write-picture')),
  data: createPart(() => import('../../exports/published/write-edition-data')),
  pack: createPart(() => import('../../exports/pack/write-pack')),
};
