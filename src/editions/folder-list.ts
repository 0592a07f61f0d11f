import type { Text } from '../edition/text';

/** A file of the folder, as the list says. */
export interface FolderEntry {
  /** Its name within the folder. */
  readonly file: string;
  readonly id: string;
  readonly place: Text;
  readonly year: number;
}

export interface FolderList {
  readonly entries: readonly FolderEntry[];
  /** Entries that can't be used, by their place from 1; null where the list as a whole can't be read. */
  readonly faults: readonly number[] | null;
}

/**
 * Reads `editions/index.json`: `[{ "file": "a-2022.edition.json", "id": "a-2022", "place": "…", "year": 2022 }]`. A place may
 * be a text for each language, too. Of two entries with one id the first counts.
 */
export function readFolderList(text: string): FolderList {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entries: [], faults: null };
  }
  if (!Array.isArray(json)) return { entries: [], faults: null };
  const read = json.map(entryOf);
  const entries = read.filter((entry) => entry !== null);
  return {
    entries: entries.filter(({ id }, i) => entries.findIndex((other) => other.id === id) === i),
    faults: read.flatMap((entry, i) => (entry === null ? [i + 1] : [])),
  };
}

function entryOf(json: unknown): FolderEntry | null {
  if (typeof json !== 'object' || json === null) return null;
  const { file, id, place: said, year } = json as Record<string, unknown>;
  const place = placeOf(said);
  return typeof file === 'string' &&
    isPlainName(file) &&
    typeof id === 'string' &&
    /^[a-z0-9.-]{1,64}$/.test(id) &&
    place !== null &&
    typeof year === 'number' &&
    Number.isInteger(year)
    ? { file, id, place, year }
    : null;
}

/** A name within the folder: no slash leads out of it, and no scheme to another host. */
const isPlainName = (file: string): boolean => /^[^\\/:?#%\s.][^\\/:?#%]{0,127}$/.test(file);

function placeOf(said: unknown): Text | null {
  if (isName(said)) return { zh: said, en: said };
  if (typeof said !== 'object' || said === null) return null;
  const { zh, en } = said as Record<string, unknown>;
  return isName(zh) ? { zh, en: isName(en) ? en : zh } : null;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 60;
