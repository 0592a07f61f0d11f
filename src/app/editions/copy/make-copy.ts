import { checkValueOf } from '../../../edition/check-value';
import { parseEditionText } from '../../../edition/parse-edition';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { copyOfPage } from '../../../editions/copy/copy-of-page';
import { type CopyFault, faultsOfCopy } from '../../../editions/copy/faults-of-copy';
import { permitted } from '../../../exports/file-name';
import { editionFileOf } from '../../../exports/published/edition-file';
import { chinese } from '../../../format/locale';
import { textsFor } from '../../later/use-detail-texts';
import { breathe, drive } from '../../take-away/drive';
import type { Shelved } from '../shelf';
import { documentHtml } from './document-html';
import { pageParts } from './page-source';

export interface Copy {
  /** 某市-2022-2026-03-02.html */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the copy lacks. With any of these it must not be offered. */
  readonly faults: readonly CopyFault[];
}

/**
 * The dashboard in one file with these editions in it, and no others. The copy opens with the first one. It is read back before it is
 * given.
 *
 * @param date the day that the copy says of itself
 * @param say is told the share that is done
 * @throws PartLost if something of the page has to be fetched and does not come
 */
export async function makeCopy(
  editions: readonly [Shelved, ...Shelved[]],
  date: Date,
  say: (share: number) => void,
  signal: AbortSignal,
): Promise<Copy> {
  const parts = await pageParts();
  const embedded: { readonly id: string; readonly json: string }[] = [];
  const documents: string[] = [];
  let isWhole = true;
  for (const [i, shelved] of editions.entries()) {
    const edition = dated(shelved, date);
    const json = JSON.stringify(editionFileOf(edition, await textsOf(shelved)));
    await breathe(signal);
    const read = await drive(parseEditionText(json), () => undefined, signal);
    isWhole = isWhole && read.ok && checkValueOf(read.edition) === checkValueOf(edition);
    embedded.push({ id: edition.id, json });
    await breathe(signal);
    documents.push(await drive(documentHtml(edition), (share) => say((i + share) / editions.length), signal));
  }
  const [{ edition }] = editions;
  const { words } = chinese;
  const content = {
    editions: embedded,
    title: words.app.name(edition.place.zh, edition.year),
    description: words.document.description(edition.place.zh, edition.year, edition.source.book.zh),
    documentHtml: documents.join(''),
  };
  const html = copyOfPage(parts, content);
  await breathe(signal);
  const faults = faultsOfCopy(html, parts, content);
  return {
    name: copyName(edition, date),
    bytes: new TextEncoder().encode(html),
    faults: isWhole ? faults : [...new Set<CopyFault>([...faults, 'editions'])],
  };
}

/** The built-in edition has its texts in a file of their own; without it the copy would be poorer than the page. */
const textsOf = async ({ edition, texts }: Shelved): Promise<EditionTexts> =>
  texts ?? (await textsFor(edition));

/** Every screen of a copy says a day: that of the copy, where an edition that was brought has none. */
const dated = ({ edition, from }: Shelved, date: Date): Edition =>
  edition.made === undefined && from !== 'built-in' ? { ...edition, made: dayOf(date) } : edition;

/** Names of copies that this page has made, so that none is saved over another. */
const given = new Set<string>();

function copyName(edition: Edition, date: Date): string {
  const { draft } = chinese.words.app;
  const place = permitted(edition.place.zh);
  const stem = [place, edition.year, ...(edition.draft === true ? [draft] : []), dayOf(date)].join('-');
  let name = `${stem}.html`;
  for (let n = 2; given.has(name); n += 1) name = `${stem}-${n}.html`;
  given.add(name);
  return name;
}

/** 2026-03-02, on this PC. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
