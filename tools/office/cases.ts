import { everyCombination } from '../../e2e/pages/slice';
import { editions, type Tried } from './editions';

/** Files of one view. */
export interface Case {
  readonly at: string;
  readonly tried: Tried;
  readonly language: 'zh' | 'en';
  readonly sectors: readonly string[];
}

const pairs = [
  ['medical', 'education'],
  ['housing', 'water'],
  ['funds', 'industry'],
  ['income', 'organisation'],
  ['monitoring', 'relocation'],
];

/** `vitest --mode matrix` tries every edition, filter and language; else a slice in which each occurs once. */
export const isMatrix = process.env.MODE === 'matrix';

export const cases: readonly Case[] = editions.flatMap((tried) => {
  const { sectors } = tried.edition;
  const filters = [[], ...sectors.map(({ id }) => [id]), ...(sectors.length > 4 ? pairs : [])];
  const all = everyCombination({ filters, languages: ['zh', 'en'] as const });
  // Of the small editions the whole is enough, of the year without a plan, too.
  const slice = all.filter(({ tag }) => tag.length === 0);
  const chosen = isMatrix ? all : tried === editions[0] ? slice : slice.slice(0, 1);
  return chosen.map((one) => ({
    at: `${tried.name}, ${one.languages}, ${one.filters.join() || 'all'}`,
    tried,
    language: one.languages,
    sectors: one.filters,
  }));
});
