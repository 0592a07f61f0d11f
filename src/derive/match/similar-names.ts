/**
 * Words that change what is measured. Where two names differ by one of them, they are most likely not the same measure,
 * however alike they are otherwise. Longer words stand before those that they contain.
 */
const groups: readonly (readonly string[])[] = [
  ['收入', '支出'],
  ['新增', '累计', '年末'],
  ['在建', '建成', '新建', '续建'],
  ['城镇', '农村', '全体'],
  ['农业', '工业', '服务业'],
  ['进出口', '进口', '出口'],
  ['国家级', '省级', '市级', '县级', '乡级', '村级'],
  ['人均', '户均', '总'],
  ['人', '户'],
  ['地方', '中央'],
  ['计划', '完成'],
  ['脱贫', '监测'],
];

/** Words that say little where they stand in one name alone: 总投入 and 投入 may well be the same. */
const weak = new Set(['总', '全体', '完成', '人', '户']);

/** Words of one group in each of two names, where they make them differ. */
export interface Difference {
  /** Empty where only the other name has one. */
  readonly here: string;
  readonly there: string;
}

/** A name without what the eye doesn't read: width, spaces, punctuation, and the year of its own edition in front. */
export const plainName = (name: string, year: number): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .replace(new RegExp(`^${year}年?`), '');

/** The words that change the measure and stand in one of the names only; null where there are none. */
export function differenceOf(here: string, there: string): Difference | null {
  if (here === there) return null;
  for (const group of groups) {
    const left = wordsOf(here, group);
    const right = wordsOf(there, group);
    const onlyHere = left.filter((word) => !right.includes(word));
    const onlyThere = right.filter((word) => !left.includes(word));
    const strong = [...onlyHere, ...onlyThere].some((word) => !weak.has(word));
    if (strong || (onlyHere.length > 0 && onlyThere.length > 0))
      return { here: onlyHere.join('、'), there: onlyThere.join('、') };
  }
  return null;
}

function wordsOf(name: string, group: readonly string[]): readonly string[] {
  let rest = name;
  return group.filter((word) => {
    const found = rest.includes(word);
    rest = rest.split(word).join(' ');
    return found;
  });
}

/** Pairs of neighbouring characters, each once; a name of one character is its own pair. */
export function pairsOf(name: string): ReadonlySet<string> {
  const characters = [...name];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** Twice the common pairs over all pairs: 1 for the same name, 0 where nothing is common. */
export const similarityOf = (common: number, here: number, there: number): number =>
  here + there === 0 ? 0 : (2 * common) / (here + there);
