import type { AreaPlan } from './area-plan';

export const responsibilityPlan: AreaPlan = {
  tiles: [
    'responsibility.leaders.count',
    'responsibility.departments.members',
    'responsibility.meetings.count',
    'responsibility.counties.groups',
    'responsibility.projects.livelihood',
    'responsibility.projects.secretary',
  ],
  pictures: [
    {
      id: 'responsibility.villages',
      plan: {
        kind: 'parts',
        whole: { check: 'villages-of-leaders' },
        parts: [
          { id: 'overview.key-villages.count' },
          { id: 'responsibility.consolidation-villages.count', tone: 'second' },
        ],
      },
    },
  ],
  derived: ['villages-per-leader'],
};
