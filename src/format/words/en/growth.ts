import type { growthWords as Words } from '../zh/growth';
import { numberWord } from './counts';

export const growthWords: typeof Words = {
  growth: {
    title: (count, rises) => (count > 1 && rises ? 'Fastest growth: {first}, {size}' : '{first}: {size}'),
    remark: (count, year, before) =>
      `The article states growth on the year before for ${numberWord(count)} ${count === 1 ? 'figure' : 'figures'} only. It does not print the values of ${before}: they are worked out from ${year} and the growth, taken as nominal because its basis is not stated.`,
    titleBeside: (stated, computed, before) =>
      stated === 0
        ? `${computed} ${computed === 1 ? 'figure' : 'figures'} can be compared with ${before}`
        : `${stated} stated ${stated === 1 ? 'growth' : 'growths'}, and ${computed} more ${computed === 1 ? 'figure' : 'figures'} can be compared with ${before}`,
    computed: (count) => `Growth computed from both printed years: ${count}`,
    remarkBeside: (year, before) =>
      `Values of ${before} are those that its own edition prints, values of ${year} those of this one. Growth with ° is computed from both and not stated. Where figures are not matched, counted otherwise or of other periods, no growth is said.`,
    kicker: 'Growth',
    none: 'No figure has stated growth.',
    alone: 'Growth alone is stated, and no value',
    trends: (before, year) => `${before} → ${year}`,
    basis: 'Worked out (basis not stated, taken as nominal growth)',
    noneFiltered: (names) => `No figure for “${names}” has stated growth; no comparison is made up.`,
  },
};
