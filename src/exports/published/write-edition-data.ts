import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
import { editionFileOf, writeEditionFile } from './edition-file';
import { toCsv } from './published-csv';

/** The data that a page offers of each edition, by the ending of its name: the edition file, and its figures as a table. */
export const dataKinds = ['json', 'zh.csv', 'en.csv'] as const;
export type DataKind = (typeof dataKinds)[number];

export function writeEditionData(edition: Edition, texts: EditionTexts, kind: DataKind): string {
  if (kind === 'json') return writeEditionFile(edition, texts);
  return toCsv(editionFileOf(edition, texts), kind === 'zh.csv' ? 'zh' : 'en');
}
