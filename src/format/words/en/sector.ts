import type { sectorWords as Words } from '../zh/sector';

export const sectorWords: typeof Words = {
  sector: {
    kicker: (names) => `Sector: ${names}`,
    clear: 'Clear',
    questions: {
      putIn: 'What was put in',
      earned: 'What was earned',
      reached: 'Who was reached',
      built: 'What was done',
      planned: 'What is planned',
      held: 'What was held',
    },
    quotes: 'Original text',
    also: 'Also concerned',
    open: 'To be verified',
    ask: (who) => ` To be asked: ${who}.`,
    authority: 'the department in charge',
    nothing: (names) => `There are no figures for “${names}”.`,
  },
};
