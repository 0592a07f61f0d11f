import type { PicturePlan } from '../../../edition/plan';
import type { Written } from '../written';

/** Every picture of the year, defined once; a panel, a card and a slide name it by its id. */
export const pictures = [
  {
    id: 'overview.income',
    kind: 'growth',
    items: [
      {
        id: 'overview.income.average',
      },
    ],
  },
  {
    id: 'overview.village-economy',
    kind: 'product',
    check: 'village-economy-average',
    items: [
      {
        id: 'overview.poor-villages.count',
      },
      {
        id: 'overview.village-economy.average',
      },
      {
        id: 'overview.village-economy.total',
      },
    ],
  },
  {
    id: 'overview.stronger-villages',
    kind: 'among',
    whole: {
      id: 'overview.poor-villages.count',
    },
    items: [
      {
        id: 'overview.stronger-villages.count',
      },
    ],
  },
  {
    id: 'responsibility.villages',
    kind: 'parts',
    whole: {
      check: 'villages-of-leaders',
    },
    items: [
      {
        id: 'overview.key-villages.count',
      },
      {
        id: 'responsibility.consolidation-villages.count',
        tone: 'second',
      },
    ],
  },
  {
    id: 'policy.villages',
    kind: 'tally',
    items: [
      {
        id: 'policy.assisted-villages.count',
      },
    ],
  },
  {
    id: 'policy.mended',
    kind: 'mended',
    items: [
      {
        id: 'policy.unsafe-homes.found',
        claim: 'policy.unsafe-homes-mended',
      },
      {
        id: 'policy.water-problems.found',
        claim: 'policy.water-problems-mended',
      },
    ],
  },
  {
    id: 'monitoring.steps',
    kind: 'steps',
    items: [
      {
        id: 'monitoring.screened-households.count',
        also: ['monitoring.screenings.count'],
      },
      {
        id: 'monitoring.risks.screened',
      },
      {
        id: 'monitoring.new-households.count',
        also: ['monitoring.new-people.count'],
      },
    ],
  },
  {
    id: 'monitoring.alerts',
    kind: 'calendar',
    items: [
      {
        id: 'monitoring.alert-departments.monthly',
        times: 12,
      },
      {
        id: 'monitoring.alert-departments.quarterly',
        times: 4,
      },
      {
        id: 'monitoring.alert-departments.termly',
        times: 2,
      },
    ],
  },
  {
    id: 'monitoring.card',
    kind: 'figures',
    items: [
      {
        id: 'monitoring.risks.screened',
      },
      {
        id: 'monitoring.new-households.count',
        also: ['monitoring.new-people.count'],
      },
      {
        id: 'monitoring.measures.count',
      },
    ],
  },
  {
    id: 'relief.parts',
    kind: 'parts',
    whole: {
      id: 'relief.covered-people.count',
    },
    items: [
      {
        id: 'relief.basic-assistance.count',
      },
      {
        id: 'relief.special-assistance.count',
        tone: 'second',
      },
    ],
  },
  {
    id: 'relief.insurance',
    kind: 'steps',
    items: [
      {
        id: 'relief.insured-people.count',
      },
      {
        id: 'relief.insurance-beneficiaries.count',
      },
      {
        id: 'relief.insurance-payout.total',
      },
    ],
  },
  {
    id: 'relocation.groups',
    kind: 'bars',
    items: [
      {
        id: 'relocation.supported-people.count',
        tone: 'soft',
      },
      {
        id: 'relocation.work-supported-people.count',
      },
      {
        id: 'relocation.assisted-people.count',
        tone: 'second',
      },
    ],
  },
  {
    id: 'employment.growth',
    kind: 'growth',
    items: [
      {
        id: 'employment.transfers.count',
      },
    ],
  },
  {
    id: 'employment.tally',
    kind: 'tally',
    items: [
      {
        id: 'employment.companies-visited.count',
      },
      {
        id: 'employment.agreements.count',
      },
      {
        id: 'employment.work-relief-projects.count',
      },
      {
        id: 'employment.job-fairs.count',
      },
    ],
  },
  {
    id: 'employment.card',
    kind: 'figures',
    items: [
      {
        id: 'employment.agreements.count',
      },
      {
        id: 'employment.posts.offered',
      },
      {
        id: 'employment.work-relief-people.count',
      },
    ],
  },
  {
    id: 'industry.share',
    kind: 'parts',
    whole: {
      check: 'industry-implied-total',
    },
    items: [
      {
        id: 'industry.linkage-funds.total',
        also: ['industry.linkage-funds.share'],
      },
      {
        check: 'industry-other-uses',
      },
    ],
  },
  {
    id: 'industry.chain',
    kind: 'steps',
    items: [
      {
        id: 'industry.linkage-funds.total',
      },
      {
        id: 'industry.bases.area',
        also: ['industry.facilities.length', 'industry.cold-chain.count', 'industry.facilities.area'],
      },
      {
        id: 'industry.local-jobs.count',
      },
      {
        id: 'industry.income-gain.average',
      },
    ],
  },
  {
    id: 'funding.growth',
    kind: 'growth',
    items: [
      {
        id: 'funding.linkage.total',
      },
    ],
  },
  {
    id: 'funding.timeline',
    kind: 'timeline',
    items: [
      {
        id: 'funding.assets.value',
        nature: 'stock',
        from: 2013,
        to: 2020,
        also: ['funding.assets.count'],
      },
      {
        id: 'funding.linkage.total',
        nature: 'flow',
        from: 2021,
        to: 2021,
        also: ['funding.projects.implemented'],
      },
      {
        id: 'funding.reserve-projects.investment',
        nature: 'plan',
        from: 2022,
        to: 2022,
        also: ['funding.reserve-projects.count'],
      },
      {
        id: 'funding.plan-projects.investment',
        nature: 'plan',
        from: 2021,
        to: 2025,
        also: ['funding.plan-projects.count'],
      },
    ],
  },
  {
    id: 'funding.card',
    kind: 'timeline',
    items: [
      {
        id: 'funding.assets.value',
        nature: 'stock',
        from: 2013,
        to: 2020,
      },
      {
        id: 'funding.linkage.total',
        nature: 'flow',
        from: 2021,
        to: 2021,
      },
      {
        id: 'funding.reserve-projects.investment',
        nature: 'plan',
        from: 2022,
        to: 2022,
      },
      {
        id: 'funding.plan-projects.investment',
        nature: 'plan',
        from: 2021,
        to: 2025,
      },
    ],
  },
  {
    id: 'villages.rates',
    kind: 'rates',
    items: [
      {
        id: 'villages.hardened-roads.rate',
      },
      {
        id: 'villages.parcel-outlets.rate',
      },
      {
        id: 'villages.central-water.rate',
      },
      {
        id: 'villages.tap-water.rate',
      },
    ],
  },
  {
    id: 'villages.showcase',
    kind: 'houses',
    whole: {
      id: 'villages.showcase.count',
    },
    items: [
      {
        id: 'villages.showcase.planned',
      },
    ],
  },
  {
    id: 'villages.mended',
    kind: 'mended',
    items: [
      {
        id: 'villages.toilet-problems.found',
        claim: 'villages.toilet-problems-mended',
      },
    ],
  },
  {
    id: 'villages.card',
    kind: 'rates',
    items: [
      {
        id: 'villages.hardened-roads.rate',
      },
      {
        id: 'villages.central-water.rate',
      },
      {
        id: 'villages.tap-water.rate',
      },
    ],
  },
] as const satisfies readonly PicturePlan<Written>[];

export type PictureId = (typeof pictures)[number]['id'];
