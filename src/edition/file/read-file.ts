import type { FileContent, Layout } from './content';
import { absent, bad, type Field, missed, readField, sayUnknown } from './object';
import { foundText, type Json, memberOf, type Read, type Reading, within } from './reading';
import { entriesIn, type ReadList } from './shapes';

/** Entries that are read before the page may answer again. */
const atOnce = 200;

/** What could be read of a file, and the ids of entries that had a fault, so that nobody misses them twice. */
export interface ReadContent {
  readonly content: FileContent;
  readonly faulty: ReadonlySet<string>;
}

/**
 * Reads a file by its layout, part by part into fresh objects, and notes all faults. After every few entries it yields the
 * share that is done, from 0 to 1.
 */
export function* readFile<T extends object>(
  json: Json,
  { fields, aside, make }: Layout<T>,
  reading: Reading,
): Generator<number, ReadContent> {
  const known = Object.entries(fields) as [string, Field][];
  sayUnknown(Object.keys(json), new Set([...known.map(([name]) => name), ...aside]), reading);
  const listed = known.map(([name]) => memberOf(json, name)).filter(Array.isArray);
  const all = known.length + listed.reduce((sum, entries) => sum + entries.length, 0);
  const faulty = new Set<string>();
  const made: [string, unknown][] = [];
  let done = 0;
  for (const [name, field] of known) {
    const given = memberOf(json, name);
    const each = eachOf(field);
    if (each !== null && Array.isArray(given)) {
      const read = yield* readEntries(
        name,
        given,
        each,
        reading,
        faulty,
        (entries) => (done + entries) / all,
      );
      made.push([name, read]);
      done += given.length;
    } else {
      const property = readField(given, name, field, reading);
      if (property !== bad && property !== absent) made.push([name, property]);
    }
    done += 1;
    yield done / all;
  }
  return { content: make(Object.fromEntries(made) as Partial<T>), faulty };
}

const eachOf = (field: Field): Read<unknown> | null => {
  const read = 'read' in field ? field.read : field;
  return typeof read === 'function' && 'each' in read ? (read as ReadList<unknown>).each : null;
};

function* readEntries(
  name: string,
  given: readonly unknown[],
  each: Read<unknown>,
  reading: Reading,
  faulty: Set<string>,
  share: (entries: number) => number,
): Generator<number, readonly unknown[]> {
  const made: unknown[] = [];
  const gaps: number[] = [];
  reading.gaps.set(name, gaps);
  reading.way.push(name);
  const entries = entriesIn(given, reading) ?? [];
  for (const [i, entry] of entries.entries()) {
    const id = typeof entry === 'object' && entry !== null ? memberOf(entry as Json, 'id') : undefined;
    reading.entry = foundText(id);
    const read = within(reading, i, each, entry ?? missed);
    if (read !== undefined) made.push(read);
    else {
      gaps.push(i);
      if (typeof id === 'string') faulty.add(id);
    }
    if (i % atOnce === atOnce - 1) yield share(i);
  }
  reading.entry = '';
  reading.way.pop();
  return made;
}
