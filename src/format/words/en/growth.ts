import type { growthWords as Words } from '../zh/growth';
import { figures, growing, numberWord } from './counts';

export const growthWords: typeof Words = {
  growth: {
    title: (count, allUp, rises) =>
      count === 1
        ? '{first}: {size}'
        : `${growing(count, allUp)}${rises ? '. Fastest: {first}, {size}' : ''}`,
    lead: (count, year, before) =>
      `The review states ${count === 1 ? 'one growth' : `${numberWord(count)} growths`}. It does not print the values of ${before}: they are worked out backwards from ${year} and the growth, drawn hollow with a dashed edge and marked “worked out”.`,
    kicker: 'Growth',
    none: 'No figure has stated growth.',
    alone: 'Growth alone is stated, and no value',
    trends: (before, year) => `${before} → ${year}`,
    basis: 'Worked out (basis not stated, taken as nominal growth)',
    noneIn: (area) => `${area}: no figure with stated growth`,
    oneIn: (area, count) => `${area}: ${figures(count)}`,
    noneFiltered: (names) => `No figure for “${names}” has stated growth; no comparison is made up.`,
    byArea: 'Where growth is stated and where it is not',
  },
};
