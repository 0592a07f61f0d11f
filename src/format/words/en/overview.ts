import type { overviewWords as Words } from '../zh/overview';
import { capital, growing, numberWord } from './counts';

export const overviewWords: typeof Words = {
  overview: {
    headline: (count, allUp) => growing(count, allUp),
    headlineSome: (shown) => `${capital(numberWord(shown))} of them are here; see Growth for the rest.`,
    headlineNote:
      'The article states growth for these alone; it compares no other figure with the year before.',
    areasNote: 'One main number and one small picture each; open one for all its figures and their sentences',
    leading: 'Main figures',
    tiles: 'Other main figures',
    openArea: (name) => `Open ${name}`,
  },
};
