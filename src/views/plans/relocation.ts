import type { AreaPlan } from './area-plan';

export const relocationPlan: AreaPlan = {
  tiles: [
    'relocation.supported-people.count',
    'relocation.work-supported-people.count',
    'relocation.assisted-people.count',
    'relocation.homes.registered',
    'relocation.allowances.total',
  ],
  pictures: [
    {
      id: 'relocation.groups',
      plan: {
        kind: 'bars',
        data: [
          { id: 'relocation.supported-people.count', tone: 'soft' },
          { id: 'relocation.work-supported-people.count' },
          { id: 'relocation.assisted-people.count', tone: 'second' },
        ],
      },
    },
  ],
  derived: ['least-relocation-overlap', 'allowance-per-relocated-person'],
};
