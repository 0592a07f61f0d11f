import type { growthWords as Words } from '../zh/growth';
import { figures, growing } from './counts';

export const growthWords: typeof Words = {
  growth: {
    title: (count, allUp, first, size) =>
      count === 1 ? `${first}: ${size}` : `${growing(count, allUp)}. Fastest: ${first}, ${size}`,
    lead: 'The review states four growths. It does not print the values of 2020: they are worked out backwards from 2021 and the growth, drawn hollow with a dashed edge and marked “worked out”.',
    kicker: 'Growth',
    trends: '2020 → 2021',
    basis: 'Worked out (basis not stated, taken as nominal growth)',
    noneIn: (area) => `${area}: no figure with stated growth`,
    oneIn: (area, count) => `${area}: ${figures(count)}`,
    noneFiltered: (names) => `No figure for “${names}” has stated growth; no comparison is made up.`,
    byArea: 'Where growth is stated and where it is not',
  },
};
