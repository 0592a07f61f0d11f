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
      id: 'relief.insurance',
      plan: {
        kind: 'steps',
        steps: [
          ['relief.insured-people.count'],
          ['relief.insurance-beneficiaries.count'],
          ['relief.insurance-payout.total'],
        ],
      },
    },
  ],
  derived: [
    'covered-share-of-visited',
    'payout-per-beneficiary',
    'allowance-per-disabled-person',
    'grant-per-disabled-student',
  ],
};
