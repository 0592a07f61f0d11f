import type { SectionPlan } from '../../../edition/plan';
import type { Suining2021 } from '../ids';

/** What each panel shows, and its card on the overview: the choice of figures and pictures, without a word of prose. */
export const sectionPlans: readonly SectionPlan<Suining2021>[] = [
  {
    id: 'responsibility',
    tiles: [
      'responsibility.leaders.count',
      'responsibility.departments.members',
      'responsibility.meetings.count',
      'responsibility.counties.groups',
      'responsibility.projects.livelihood',
      'responsibility.projects.secretary',
    ],
    pictures: ['responsibility.villages'],
    derived: ['villages-per-leader'],
    card: {
      lead: 'responsibility.departments.members',
      strip: [
        'responsibility.departments.members',
        'responsibility.meetings.count',
        'responsibility.leaders.count',
        'responsibility.consolidation-villages.count',
      ],
    },
  },
  {
    id: 'policy',
    tiles: [
      'policy.measures.count',
      'policy.supporting-policies.count',
      'policy.assisted-villages.count',
      'policy.medical-reimbursement.total',
      'policy.student-aid.total',
      'policy.key-village-funds.total',
    ],
    pictures: ['policy.departments', 'policy.mended'],
    derived: ['reimbursement-per-stay', 'extra-aid-per-student', 'partner-funds-per-project'],
    card: {
      lead: 'policy.measures.count',
      strip: [
        'policy.measures.count',
        'policy.supporting-policies.count',
        'policy.assisted-villages.count',
        'policy.key-village-funds.total',
      ],
    },
  },
  {
    id: 'monitoring',
    tiles: [
      'monitoring.screened-households.count',
      'monitoring.risks.screened',
      'monitoring.new-households.count',
      'monitoring.new-people.count',
      'monitoring.measures.count',
      'monitoring.disaster-households.helped',
    ],
    pictures: ['monitoring.steps', 'monitoring.alerts'],
    derived: ['people-per-new-household', 'measures-per-household'],
    card: {
      lead: 'monitoring.screened-households.count',
      picture: 'monitoring.card',
    },
  },
  {
    id: 'relief',
    tiles: [
      'relief.covered-people.count',
      'relief.visited-people.count',
      'relief.insured-people.count',
      'relief.disabled-people.count',
      'relief.disability-allowance.total',
      'relief.prevention-fund.total',
    ],
    pictures: ['relief.parts', 'relief.insurance'],
    derived: [
      'covered-share-of-visited',
      'payout-per-beneficiary',
      'allowance-per-disabled-person',
      'grant-per-disabled-student',
    ],
    card: {
      lead: 'relief.covered-people.count',
      picture: 'relief.parts',
    },
  },
  {
    id: 'relocation',
    tiles: [
      'relocation.supported-people.count',
      'relocation.work-supported-people.count',
      'relocation.assisted-people.count',
      'relocation.homes.registered',
      'relocation.allowances.total',
    ],
    pictures: ['relocation.groups'],
    derived: ['least-relocation-overlap', 'allowance-per-relocated-person'],
    card: {
      lead: 'relocation.supported-people.count',
      picture: 'relocation.groups',
    },
  },
  {
    id: 'employment',
    tiles: [
      'employment.transfers.count',
      'employment.posts.offered',
      'employment.work-relief-people.count',
      'employment.notices.published',
      'employment.notices.shared',
      'employment.company-visits.count',
    ],
    pictures: ['employment.growth', 'employment.tally'],
    derived: ['jobs-per-work-relief-project'],
    card: {
      lead: 'employment.posts.offered',
      picture: 'employment.card',
    },
  },
  {
    id: 'industry',
    tiles: [
      'industry.linkage-funds.total',
      'industry.bases.area',
      'industry.local-jobs.count',
      'industry.income-gain.average',
      'industry.micro-credit.total',
      'industry.micro-credit.overdue-rate',
    ],
    pictures: ['industry.share', 'industry.chain'],
    derived: [],
    card: {
      lead: 'industry.bases.area',
      picture: 'industry.share',
    },
  },
  {
    id: 'funding',
    tiles: [
      'funding.linkage.total',
      'funding.projects.implemented',
      'funding.reserve-projects.count',
      'funding.plan-projects.count',
      'funding.assets.count',
    ],
    pictures: ['funding.growth', 'industry.share', 'funding.timeline'],
    derived: [
      'funds-per-project',
      'investment-per-reserve-project',
      'investment-per-plan-project',
      'value-per-asset',
    ],
    card: {
      lead: 'funding.projects.implemented',
      picture: 'funding.card',
    },
  },
  {
    id: 'villages',
    tiles: [
      'villages.roads.length',
      'villages.toilets.built',
      'villages.showcase.investment',
      'villages.water-works.count',
      'villages.power-grid.towns',
      'villages.e-commerce.count',
    ],
    pictures: ['villages.rates', 'villages.showcase', 'villages.mended'],
    derived: ['toilets-per-village', 'showcase-planned-share'],
    card: {
      lead: 'villages.toilets.built',
      picture: 'villages.card',
    },
  },
];
