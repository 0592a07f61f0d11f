import type { overviewWords as Words } from '../zh/overview';

export const overviewWords: typeof Words = {
  overview: {
    trends: 'Growth',
    held: 'Bottom lines held, problems resolved',
    targets: 'Targets and results',
    target: { done: 'Targets of the year', next: 'Lined up for the next year', plan: 'Lined up beyond' },
    openArea: (name) => `Open ${name}`,
  },
};
