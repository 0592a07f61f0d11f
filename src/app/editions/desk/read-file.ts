import type { Match } from '../../../edition/match';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { moduleOf, PartLost } from '../../../loading/part';
import { breathe, drive, isCancelled } from '../../take-away/drive';
import type { DeskFault, Opened } from './draft';
import { kindOfFile, type Refused } from './kind-of-file';
import { parts } from './parts';

/** What a file turned out to be. */
export type Reading =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'cancelled' };

/** The editions that a workbook may have been made from, with their texts. */
export type Find = (id: string) => { readonly edition: Edition; readonly texts: EditionTexts } | null;

/** Of an edition that came without any. */
export const noTexts: EditionTexts = { sentences: {}, speech: {}, windows: {} };

/** Larger than any file that is read, so its bytes need not be fetched. */
const hopeless = 200_000_000;

/**
 * Reads a file that a person opens. It never throws: what can't be read is named.
 * @param say is told the share that is read
 */
export async function readFile(
  file: File,
  find: Find,
  say: (share: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  if (file.size > hopeless) return { kind: 'refused', why: 'big' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'refused', why: 'locked' };
  }
  const kind = kindOfFile(file.name, bytes);
  if ('refused' in kind) return { kind: 'refused', why: kind.refused };
  try {
    await breathe(signal);
    return kind.reads === 'workbook'
      ? await readWorkbook(file.name, bytes, find, say, signal)
      : await readEdition(file.name, bytes, say, signal);
  } catch (fault) {
    if (isCancelled(fault)) return { kind: 'cancelled' };
    if (fault instanceof PartLost) return { kind: 'refused', why: 'lost' };
    console.error(fault);
    return { kind: 'refused', why: kind.reads === 'workbook' ? 'damaged' : 'otherJson' };
  }
}

async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  find: Find,
  say: (share: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  const { readEditionWorkbook } = await moduleOf(parts.readWorkbook);
  const { edition, texts, from, matches, faults } = await drive(
    readEditionWorkbook(bytes, find),
    say,
    signal,
  );
  const opened: Opened = {
    name,
    bytes,
    edition: edition === null ? null : { ...edition, matches: chosenIn(matches) },
    texts,
    from,
    faults: faults.map((fault): DeskFault => ({ of: 'workbook', weight: fault.weight, fault })),
  };
  return { kind: 'opened', opened };
}

/**
 * What the clerk chose in the column of relations. “Same” stands there from the beginning, so it is no decision: the code
 * alone matches such a row, if nothing speaks against it.
 */
const chosenIn = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(({ relation }) => relation !== 'same').map((match) => ({ ...match, by: 'person' }));

async function readEdition(
  name: string,
  bytes: Uint8Array,
  say: (share: number) => void,
  signal: AbortSignal,
): Promise<Reading> {
  const { parseEditionText } = await moduleOf(parts.readEdition);
  const parsed = await drive(parseEditionText(new TextDecoder().decode(bytes)), say, signal);
  // A file that is none of ours is refused as a whole.
  if (!parsed.ok && parsed.faults.some(({ kind }) => kind === 'json' || kind === 'format'))
    return { kind: 'refused', why: parsed.faults.some(({ kind }) => kind === 'json') ? 'json' : 'otherJson' };
  const faults = (parsed.ok ? parsed.notices : parsed.faults).map(
    (fault): DeskFault => ({ of: 'edition', weight: parsed.ok ? 'notice' : 'error', fault }),
  );
  const opened: Opened = {
    name,
    bytes: null,
    edition: parsed.ok ? parsed.edition : null,
    texts: parsed.ok ? parsed.texts : noTexts,
    from: null,
    faults,
  };
  return { kind: 'opened', opened };
}
