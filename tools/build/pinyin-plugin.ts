import type { Plugin } from 'vite';
import { builtIn } from '../../src/editions/built-in';

/**
 * Packs the pinyin tables, which are most of what the search loads. They keep the common characters, which a further edition will be
 * written in, and every reading of those that the built-in edition is written in. Rare characters go: they can't be found by pinyin.
 */
export function trimPinyin(): Plugin {
  const used = new Set(JSON.stringify(builtIn).match(/\p{Script=Han}/gu));
  return {
    name: 'trim-pinyin',
    apply: 'build',
    transform: {
      filter: { id: /pinyin-match[\\/]es[\\/]main\.js$/ },
      handler(code) {
        const packed = packTables(code, used);
        // Another version of the library may write its tables otherwise; then they stay whole.
        if (packed === null) this.warn('the pinyin tables were not recognised and stay whole');
        return { code: packed ?? code, map: null };
      },
    },
  };
}

/** The tables as they stand in the library: `{an:"安暗岸…",…}`. */
const tables = /\{(?:"?[a-zü]+"?:"\p{Script=Han}+",?){9,}\}/u;

/**
 * The code of the library with packed tables; null if they are not found.
 * @param used characters that keep every reading
 */
export function packTables(code: string, used: ReadonlySet<string>): string | null {
  const [literal] = tables.exec(code) ?? [];
  if (literal === undefined) return null;
  const readings = [...literal.matchAll(/"?([a-zü]+)"?:"(\p{Script=Han}+)"/gu)].map(
    ([, syllable = '', characters = '']) => [syllable, new Set(characters)] as const,
  );
  const runs = runsOf(readings);
  const common = commonCharacters();
  const covered = new Map<string, Set<string>>();
  let at = 0;
  for (const [syllable, count] of runs) {
    covered.set(syllable, new Set(common.slice(at, at + count)));
    at += count;
  }
  const rest = readings.flatMap(([syllable, characters]) => {
    const left = [...characters].filter(
      (character) => used.has(character) && covered.get(syllable)?.has(character) !== true,
    );
    return left.length === 0 ? [] : [`${JSON.stringify(syllable)}:"${left.join('')}"`];
  });
  const packed = runs.map(([syllable, count]) => `${syllable}${count}`).join('');
  return `${code.replace(tables, () => `unpacked({${rest.join(',')}},"${packed}")`)}\n${unpacked}`;
}

/** What the library is given, so that the page works out the common characters instead of loading them. */
const unpacked = `function unpacked(tables, runs) {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row < 0xd7 ? 0xfe : 0xf9); cell += 1) bytes.push(row, cell);
  const common = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  let at = 0;
  for (const [, syllable, count] of runs.matchAll(/([a-z]+)(\\d+)/g)) {
    tables[syllable] = (tables[syllable] || '') + common.slice(at, at + Number(count));
    at += Number(count);
  }
  return tables;
}`;

/**
 * The 3755 characters of level 1 of GB 2312, which common texts are written in. They stand in the order of their pinyin, so
 * that a table of them needs no characters but how many each syllable has.
 */
export function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row < 0xd7 ? 0xfe : 0xf9); cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))];
}

type Reading = readonly [syllable: string, characters: ReadonlySet<string>];

/**
 * How many of the common characters each syllable has, in their order. Many characters have several readings, and the standard is
 * older than some: of all ways to cut the row into syllables, this is the one with the fewest characters in a syllable that
 * they don't have.
 */
function runsOf(readings: readonly Reading[]): readonly (readonly [syllable: string, count: number])[] {
  const syllables = [...readings].sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const common = commonCharacters();
  // For each character and syllable: the syllable of the character before it, on the best way there.
  const came: number[][] = [];
  let costs = syllables.map(() => 0);
  for (const character of common) {
    let best = 0;
    const from: number[] = [];
    costs = syllables.map(([, characters], i) => {
      if ((costs[i] ?? 0) < (costs[best] ?? 0)) best = i;
      from.push(best);
      return (costs[best] ?? 0) + (characters.has(character) ? 0 : 1);
    });
    came.push(from);
  }
  const counts = syllables.map(() => 0);
  let at = costs.indexOf(Math.min(...costs));
  for (const from of [...came].reverse()) {
    counts[at] = (counts[at] ?? 0) + 1;
    at = from[at] ?? 0;
  }
  return syllables.flatMap(([syllable], i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [[syllable, count] as const];
  });
}

/** The standard has lü behind lu and lüe as if it were lue; the library writes v for ü. */
const sortKey = (syllable: string): string => syllable.replace(/v$/, 'u!').replace('v', 'u');
