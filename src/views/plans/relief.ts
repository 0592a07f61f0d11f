import type { AreaPlan } from './area-plan';

export const reliefPlan: AreaPlan = {
  tiles: [
    'relief.covered-people.count',
    'relief.visited-people.count',
    'relief.insured-people.count',
    'relief.disabled-people.count',
    'relief.disability-allowance.total',
    'relief.prevention-fund.total',
  ],
  pictures: [
    {
      id: 'relief.parts',
      plan: {
        kind: 'parts',
        whole: { id: 'relief.covered-people.count' },
        parts: [
          { id: 'relief.basic-assistance.count' },
          { id: 'relief.special-assistance.count', tone: 'second' },
        ],
      },
    },
    {
      id: 'relief.per-head',
      plan: {
        kind: 'bars',
        data: [
          { check: 'payout-per-beneficiary' },
          { check: 'allowance-per-disabled-person' },
          { check: 'grant-per-disabled-student' },
        ],
      },
    },
  ],
  derived: ['covered-share-of-visited'],
  card: {
    lead: 'relief.covered-people.count',
    picture: {
      kind: 'parts',
      whole: { id: 'relief.covered-people.count' },
      parts: [
        { id: 'relief.basic-assistance.count' },
        { id: 'relief.special-assistance.count', tone: 'second' },
      ],
    },
  },
};
