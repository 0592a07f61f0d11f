import type { Indicator } from '../../edition/types';
import { similarityOf } from './similar-names';

/** Names less alike than this are not even asked about. */
export const leastSimilarity = 0.55;

/** A figure with what it is compared by. */
export interface Named {
  readonly indicator: Indicator;
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
  /** Name of its section, because other programs give sections other ids. */
  readonly section: string;
  /** What a suggestion must share: base unit and kind. */
  readonly measure: string;
}

/** A figure of the earlier edition whose name is alike. */
export interface Alike {
  readonly other: Named;
  readonly similarity: number;
}

/** The likeliest of the figures that are open, so many at most; of equally likely ones the first of the article. */
export type Suggest = (a: Named, most: number, isOpen: (other: Named) => boolean) => readonly Alike[];

/** The least share of its own pairs that a name has in common with one that is alike: the other may be the common part alone. */
const leastShare = leastSimilarity / (2 - leastSimilarity);

/**
 * Finds names alike through the pairs that they share, so that 15,000 figures are not each held against each. Names of one
 * pattern share their frequent pairs all the same, so a name that shares only these is never looked at.
 */
export function suggester(others: readonly Named[]): Suggest {
  const holders = new Map<string, number[]>();
  const keyOf = ({ measure }: Named, pair: string) => `${measure}\n${pair}`;
  others.forEach((other, i) => {
    for (const pair of other.pairs) {
      const key = keyOf(other, pair);
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [i]);
      else list.push(i);
    }
  });
  /** Common pairs by figure; zero again after each search. */
  const common = new Uint16Array(others.length);
  return (a, most, isOpen) => {
    const lists = [...a.pairs].map((pair) => holders.get(keyOf(a, pair)) ?? []);
    lists.sort((x, y) => x.length - y.length);
    // Who shares none of these rare pairs shares too few of all.
    const rare = lists.length - Math.max(1, Math.ceil(leastShare * lists.length - 1e-9)) + 1;
    const found: number[] = [];
    lists.forEach((list, place) => {
      for (const i of list) {
        const count = common[i] as number;
        if (count > 0) common[i] = count + 1;
        else if (place < rare) {
          common[i] = 1;
          found.push(i);
        }
      }
    });
    const best: { readonly i: number; readonly alike: Alike }[] = [];
    for (const i of found) {
      const other = others[i] as Named;
      const similarity = similarityOf(common[i] as number, a.pairs.size, other.pairs.size);
      common[i] = 0;
      if (similarity < leastSimilarity) continue;
      const last = best[most - 1];
      if (last !== undefined && !isBefore(similarity, i, last)) continue;
      if (!isOpen(other)) continue;
      let place = Math.min(best.length, most - 1);
      for (; place > 0; place -= 1) {
        const above = best[place - 1];
        if (above === undefined || !isBefore(similarity, i, above)) break;
        best[place] = above;
      }
      best[place] = { i, alike: { other, similarity } };
    }
    return best.map(({ alike }) => alike);
  };
}

const isBefore = (
  similarity: number,
  i: number,
  than: { readonly i: number; readonly alike: Alike },
): boolean => similarity > than.alike.similarity || (similarity === than.alike.similarity && i < than.i);
