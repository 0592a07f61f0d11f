import type { AreaPlan } from './area-plan';

export const employmentPlan: AreaPlan = {
  tiles: [
    'employment.transfers.count',
    'employment.posts.offered',
    'employment.work-relief-people.count',
    'employment.notices.published',
    'employment.notices.shared',
    'employment.company-visits.count',
  ],
  pictures: [
    { id: 'employment.growth', plan: { kind: 'growth', of: 'employment.transfers.count' } },
    {
      id: 'employment.tally',
      plan: {
        kind: 'tally',
        data: [
          { id: 'employment.companies-visited.count' },
          { id: 'employment.agreements.count' },
          { id: 'employment.work-relief-projects.count', tone: 'second' },
          { id: 'employment.job-fairs.count' },
        ],
      },
    },
  ],
  derived: ['jobs-per-work-relief-project'],
};
