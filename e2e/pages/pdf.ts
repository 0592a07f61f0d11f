import { inflateSync } from 'node:zlib';

/** A printed page. */
export interface PaperPage {
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
  /** All text without spaces, in the order of drawing: the foot of the page comes first. */
  readonly text: string;
}

const pointsPerMillimetre = 72 / 25.4;

/**
 * Reads a PDF that Chromium wrote: plain objects, deflated streams, fonts with a map to Unicode. It can't read other
 * PDFs.
 */
export function readPdf(file: Buffer): readonly PaperPage[] {
  const source = file.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const fontOf = (id: string) => {
    const known = fonts.get(id) ?? unicodeOf(streamOf(objects, referenceIn(objects.get(id), 'ToUnicode')));
    fonts.set(id, known);
    return known;
  };
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body.split('stream\n')[0] ?? ''))
    .map((body) => {
      const [, right = '0', top = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const named = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]),
      );
      return {
        width: Math.round(Number(right) / pointsPerMillimetre),
        height: Math.round(Number(top) / pointsPerMillimetre),
        text: textOf(streamOf(objects, referenceIn(body, 'Contents')), (name) =>
          fontOf(named.get(name) ?? ''),
        ),
      };
    });
}

const referenceIn = (body: string | undefined, key: string): string =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1] ?? '';

function streamOf(objects: ReadonlyMap<string, string>, id: string): string {
  const body = objects.get(id) ?? '';
  const begin = body.indexOf('stream\n');
  if (begin < 0) return '';
  const bytes = Buffer.from(body.slice(begin + 'stream\n'.length, body.lastIndexOf('\nendstream')), 'latin1');
  return inflateSync(bytes).toString('latin1');
}

/** A map from the code of a glyph, in hexadecimal, to its character. */
function unicodeOf(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  const character = (hex: string) =>
    (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(code, character(to));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(until, 16); code += 1)
        characters.set(
          code.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCharCode(Number.parseInt(to, 16) + code - first),
        );
    }
  return characters;
}

/** Radicals, each followed by the character that it stands for. */
const radicals = '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻝食⻢马⻥鱼⻩黄戶户';

/** Makes texts of screen and PDF comparable: no spaces, and no radical (⼯, ⻓) in the place of a character. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff戶]/g, (found) => radicals[radicals.indexOf(found) + 1] ?? found)
    .replace(/\s/g, '');

/** The glyphs of a page in the order of drawing. */
function textOf(drawing: string, fontOf: (name: string) => ReadonlyMap<string, string>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, glyphs] of drawing
    .replace(/\/ActualText <\w+>/g, '')
    .matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name !== undefined) font = fontOf(name);
    const width = [...font.keys()][0]?.length ?? 2;
    for (const code of glyphs?.match(new RegExp(`.{${width}}`, 'g')) ?? []) text += font.get(code) ?? '';
  }
  return plain(text);
}
