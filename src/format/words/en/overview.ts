import type { overviewWords as Words } from '../zh/overview';
import { capital, numberWord } from './counts';

export const overviewWords: typeof Words = {
  overview: {
    trends: 'Growth',
    held: 'Bottom lines held, problems resolved',
    targets: 'Targets and results',
    target: { done: 'Targets of the year', next: 'Lined up for the next year', plan: 'Lined up beyond' },
    leading: 'Main figures',
    sectorTitle: (names) => `${names}: main figures`,
    sectorGrowth: (count) =>
      `${capital(numberWord(count))} of them ${count === 1 ? 'has' : 'have'} stated growth`,
    sectorNoGrowth: 'No figure here has stated growth',
    sectorAreas: (count) => `Figures in ${numberWord(count)} ${count === 1 ? 'section' : 'sections'}`,
    sectorAreasNote: 'Open one for all its figures and their sentences',
    openArea: (name) => `Open ${name}`,
    nothing: (names) => `There are no figures for “${names}”.`,
  },
};
