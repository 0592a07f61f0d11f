import type { AreaPlan } from './area-plan';

export const fundingPlan: AreaPlan = {
  tiles: [
    'funding.linkage.total',
    'funding.projects.implemented',
    'funding.reserve-projects.count',
    'funding.plan-projects.count',
    'funding.assets.count',
  ],
  pictures: [
    { id: 'funding.growth', plan: { kind: 'growth', of: 'funding.linkage.total' } },
    {
      id: 'industry.share',
      plan: {
        kind: 'parts',
        whole: { check: 'industry-implied-total' },
        parts: [
          { id: 'industry.linkage-funds.total', also: 'industry.linkage-funds.share' },
          { check: 'industry-other-uses' },
        ],
      },
    },
    {
      id: 'funding.purses',
      plan: {
        kind: 'purses',
        purses: [
          { nature: 'flow', of: 'funding.linkage.total' },
          { nature: 'stock', of: 'funding.assets.value' },
          { nature: 'plan', of: 'funding.reserve-projects.investment' },
          { nature: 'plan', of: 'funding.plan-projects.investment' },
        ],
      },
    },
  ],
  derived: [
    'funds-per-project',
    'investment-per-reserve-project',
    'investment-per-plan-project',
    'value-per-asset',
  ],
};
