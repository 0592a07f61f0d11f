import type { AreaPlan } from './area-plan';

export const industryPlan: AreaPlan = {
  tiles: [
    'industry.linkage-funds.total',
    'industry.bases.area',
    'industry.local-jobs.count',
    'industry.income-gain.average',
    'industry.micro-credit.total',
    'industry.micro-credit.overdue-rate',
  ],
  pictures: [
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
      id: 'industry.chain',
      plan: {
        kind: 'steps',
        steps: [
          ['industry.linkage-funds.total'],
          [
            'industry.bases.area',
            'industry.facilities.length',
            'industry.cold-chain.count',
            'industry.facilities.area',
          ],
          ['industry.local-jobs.count'],
          ['industry.income-gain.average'],
        ],
      },
    },
  ],
  derived: [],
};
