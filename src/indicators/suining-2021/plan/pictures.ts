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
    id: 'policy.departments',
    kind: 'bars',
    items: [
      {
        id: 'policy.departments.paired',
      },
      {
        id: 'responsibility.departments.members',
      },
      {
        id: 'policy.departments.lead',
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
    kind: 'bars',
    items: [
      {
        id: 'monitoring.alert-departments.monthly',
      },
      {
        id: 'monitoring.alert-departments.quarterly',
      },
      {
        id: 'monitoring.alert-departments.termly',
      },
    ],
  },
  {
    id: 'monitoring.card',
    kind: 'steps',
    items: [
      {
        id: 'monitoring.screened-households.count',
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
        tone: 'second',
      },
      {
        id: 'employment.job-fairs.count',
      },
    ],
  },
  {
    id: 'employment.card',
    kind: 'tally',
    items: [
      {
        id: 'employment.agreements.count',
      },
      {
        id: 'employment.job-fairs.count',
        tone: 'second',
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
    id: 'funding.purses',
    kind: 'purses',
    items: [
      {
        id: 'funding.linkage.total',
        nature: 'flow',
      },
      {
        id: 'funding.assets.value',
        nature: 'stock',
      },
      {
        id: 'funding.reserve-projects.investment',
        nature: 'plan',
      },
      {
        id: 'funding.plan-projects.investment',
        nature: 'plan',
      },
    ],
  },
  {
    id: 'funding.card',
    kind: 'purses',
    items: [
      {
        id: 'funding.linkage.total',
        nature: 'flow',
      },
      {
        id: 'funding.assets.value',
        nature: 'stock',
      },
      {
        id: 'funding.plan-projects.investment',
        nature: 'plan',
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
    kind: 'bars',
    items: [
      {
        id: 'villages.showcase.count',
        tone: 'soft',
      },
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
