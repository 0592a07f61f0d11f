import { createPart, type Part } from '../../loading/part';

/** Every writer is a file of its own, fetched when it is wanted first. */
export const writers = {
  slides: createPart(() => import('../../exports/slides/write-slides')),
  workbook: createPart(() => import('../../exports/workbook/write-workbook')),
  report: createPart(() => import('../../exports/report/write-report')),
  onePage: createPart(() => import('../../exports/report/write-one-page')),
  table: createPart(() => import('../../exports/workbook/write-table')),
  picture: createPart(() => import('../../exports/pictures/write-picture')),
  pack: createPart(() => import('../../exports/pack/write-pack')),
};

/** A writer did not come. `gone`: only a reload helps. */
export class WriterLost extends Error {
  constructor(readonly gone: boolean) {
    super('a writer did not come');
  }
}

export async function writerOf<T>(part: Part<T>): Promise<T> {
  await part.load();
  const now = part.now();
  if (now.state === 'here') return now.module;
  throw new WriterLost(now.state === 'failed' && now.gone);
}
