import { strToU8, zipSync } from 'fflate';
import { fileWordsOf } from '../../format/words/file';
import { takeAwayWordsOf } from '../../format/words/take-away';
import type { Context } from '../../views/context';
import type { scopeOf } from '../../views/scope';
import { fileName } from '../file-name';

/** A file of the pack, made when its turn comes. */
export interface PackPart {
  /** What a person calls it. */
  readonly name: string;
  /** With its own name; the folder is given. */
  readonly folder: string;
  readonly make: () => Promise<PackedFile>;
}

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What happens while it is made: a part is begun, or could not be made. */
export type PackStep =
  | { readonly kind: 'begins'; readonly at: number; readonly part: PackPart }
  | { readonly kind: 'failed'; readonly part: PackPart; readonly fault: unknown }
  | { readonly kind: 'packing' };

export interface Pack {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly missing: readonly PackPart[];
}

/** All parts that are already made, by their part. Whoever holds it loses none of them when a later one fails. */
export type Finished = Map<PackPart, PackedFile>;

/**
 * A pack of files for a meeting as a .zip, with a text that says what is in it. A part that fails is left out and named; only
 * who cancels (`AbortError`) ends it.
 * Parts that `finished` holds are not made again.
 */
export async function* writePack(
  context: Context,
  parts: readonly PackPart[],
  finished: Finished,
  scope: ReturnType<typeof scopeOf>,
  date: Date,
): AsyncGenerator<PackStep, Pack> {
  const missing: PackPart[] = [];
  for (const [i, part] of parts.entries()) {
    if (finished.has(part)) continue;
    yield { kind: 'begins', at: i + 1, part };
    try {
      finished.set(part, await part.make());
    } catch (fault) {
      if (fault instanceof Error && fault.name === 'AbortError') throw fault;
      missing.push(part);
      yield { kind: 'failed', part, fault };
    }
  }
  yield { kind: 'packing' };
  const files: Record<string, Uint8Array> = {};
  for (const { folder, name, bytes } of made(parts, finished)) files[`${folder}${name}`] = bytes;
  const { readMe } = takeAwayWordsOf(scope.language);
  // Editors of old Windows take a text for Chinese only with this mark at its start.
  files[readMe.name] = strToU8(`\ufeff${textOf(context, parts, finished, missing, scope)}`);
  return {
    name: fileName(context, 'pack', date, 'zip'),
    // Files of Office and PNG are packed already: packing them again takes long and saves nothing.
    bytes: zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [
          path,
          [bytes, { level: /\.(txt|svg)$/.test(path) ? 6 : 0 }] as const,
        ]),
      ) as Parameters<typeof zipSync>[0],
      { mtime: date },
    ),
    missing,
  };
}

/** The files that are made, in the order of the parts. */
const made = (parts: readonly PackPart[], finished: Finished) =>
  parts.flatMap((part) => {
    const file = finished.get(part);
    return file === undefined ? [] : [{ folder: part.folder, said: part.name, ...file }];
  });

function textOf(
  context: Context,
  parts: readonly PackPart[],
  finished: Finished,
  missing: readonly PackPart[],
  { edition, filters, language, date, link }: ReturnType<typeof scopeOf>,
): string {
  const { readMe } = takeAwayWordsOf(language);
  const words = fileWordsOf(language);
  const lines = [
    edition.name,
    ...(filters.length === 0 ? [readMe.all] : filters),
    edition.source,
    words.made(date),
    words.address(link),
    '',
    readMe.contents,
    ...made(parts, finished).map(
      ({ folder, name, said }) => `- ${folder}${name}${context.locale.words.separator}${said}`,
    ),
    ...(missing.length === 0 ? [] : ['', readMe.missing, ...missing.map(({ name }) => `- ${name}`)]),
    '',
    readMe.signs,
    ...words.reading,
  ];
  // Notepad of old Windows knows no other line end.
  return `${lines.join('\r\n')}\r\n`;
}
