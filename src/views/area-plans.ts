import type { PictureId } from '../format/words/areas-zh';
import type { IndicatorId } from '../indicators/suining-2021/figures';
import type { SectionId } from '../indicators/types';
import type { PicturePlan } from './pictures';

/** What an area's panel and card show: the choice of figures and pictures, without a word of prose. */
export interface AreaPlan {
  /** Tiles at the top of the panel, the area's own answer first. */
  readonly tiles: readonly IndicatorId[];
  readonly pictures: readonly { readonly id: PictureId; readonly plan: PicturePlan }[];
  /** Cross-checks whose results are shown as derived figures. */
  readonly derived: readonly string[];
  /** The figure and picture of an area's card, or the strip of a chapter's, on the overview. */
  readonly card: { readonly lead: IndicatorId; readonly strip?: readonly IndicatorId[]; readonly picture: PicturePlan | null };
}

type PlannedSection = Exclude<SectionId, 'overview'>;

export const areaPlans: Readonly<Record<PlannedSection, AreaPlan>> = {
  responsibility: {
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
    card: {
      lead: 'responsibility.departments.members',
      strip: [
        'responsibility.departments.members',
        'responsibility.meetings.count',
        'responsibility.leaders.count',
        'responsibility.consolidation-villages.count',
      ],
      picture: null,
    },
  },
  policy: {
    tiles: [
      'policy.measures.count',
      'policy.supporting-policies.count',
      'policy.assisted-villages.count',
      'policy.medical-reimbursement.total',
      'policy.student-aid.total',
      'policy.key-village-funds.total',
    ],
    pictures: [
      {
        id: 'policy.departments',
        plan: {
          kind: 'bars',
          data: [
            { id: 'policy.departments.paired' },
            { id: 'responsibility.departments.members', tone: 'second' },
            { id: 'policy.departments.lead', tone: 'second' },
          ],
        },
      },
      {
        id: 'policy.mended',
        plan: {
          kind: 'mended',
          items: [
            { of: 'policy.unsafe-homes.found', claim: 'policy.unsafe-homes-mended' },
            { of: 'policy.water-problems.found', claim: 'policy.water-problems-mended' },
          ],
        },
      },
    ],
    derived: ['reimbursement-per-stay', 'extra-aid-per-student', 'awards-together', 'partner-funds-per-project'],
    card: {
      lead: 'policy.measures.count',
      strip: [
        'policy.measures.count',
        'policy.supporting-policies.count',
        'policy.assisted-villages.count',
        'policy.water-problems.found',
      ],
      picture: null,
    },
  },
  monitoring: {
    tiles: [
      'monitoring.screened-households.count',
      'monitoring.risks.screened',
      'monitoring.new-households.count',
      'monitoring.new-people.count',
      'monitoring.measures.count',
      'monitoring.disaster-households.helped',
    ],
    pictures: [
      {
        id: 'monitoring.steps',
        plan: {
          kind: 'steps',
          steps: [
            ['monitoring.screened-households.count', 'monitoring.screenings.count'],
            ['monitoring.risks.screened'],
            ['monitoring.new-households.count', 'monitoring.new-people.count'],
          ],
        },
      },
      {
        id: 'monitoring.alerts',
        plan: {
          kind: 'bars',
          data: [
            { id: 'monitoring.alert-departments.monthly' },
            { id: 'monitoring.alert-departments.quarterly' },
            { id: 'monitoring.alert-departments.termly' },
          ],
        },
      },
      {
        id: 'monitoring.follow-up',
        plan: {
          kind: 'bars',
          data: [
            { id: 'monitoring.followed-up-households.count' },
            { id: 'monitoring.paired-households.count', tone: 'second' },
          ],
        },
      },
    ],
    derived: ['people-per-new-household', 'measures-per-household', 'households-per-cadre'],
    card: {
      lead: 'monitoring.screened-households.count',
      picture: {
        kind: 'steps',
        steps: [
          ['monitoring.screened-households.count'],
          ['monitoring.risks.screened'],
          ['monitoring.new-households.count', 'monitoring.new-people.count'],
        ],
      },
    },
  },
  relief: {
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
        parts: [{ id: 'relief.basic-assistance.count' }, { id: 'relief.special-assistance.count', tone: 'second' }],
      },
    },
  },
  relocation: {
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
    card: {
      lead: 'relocation.supported-people.count',
      picture: {
        kind: 'bars',
        data: [
          { id: 'relocation.supported-people.count', tone: 'soft' },
          { id: 'relocation.work-supported-people.count' },
          { id: 'relocation.assisted-people.count', tone: 'second' },
        ],
      },
    },
  },
  employment: {
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
    card: {
      lead: 'employment.posts.offered',
      picture: {
        kind: 'tally',
        data: [{ id: 'employment.agreements.count' }, { id: 'employment.job-fairs.count', tone: 'second' }],
      },
    },
  },
  industry: {
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
          parts: [{ id: 'industry.linkage-funds.total' }, { check: 'industry-other-uses' }],
        },
      },
      {
        id: 'industry.chain',
        plan: {
          kind: 'steps',
          steps: [
            ['industry.linkage-funds.total'],
            ['industry.bases.area', 'industry.facilities.length', 'industry.cold-chain.count', 'industry.facilities.area'],
            ['industry.local-jobs.count'],
            ['industry.income-gain.average'],
          ],
        },
      },
    ],
    derived: [],
    card: {
      lead: 'industry.bases.area',
      picture: {
        kind: 'parts',
        whole: { check: 'industry-implied-total' },
        parts: [{ id: 'industry.linkage-funds.total' }, { check: 'industry-other-uses' }],
      },
    },
  },
  funding: {
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
          parts: [{ id: 'industry.linkage-funds.total' }, { check: 'industry-other-uses' }],
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
    derived: ['funds-per-project', 'investment-per-reserve-project', 'investment-per-plan-project', 'value-per-asset'],
    card: {
      lead: 'funding.projects.implemented',
      picture: {
        kind: 'purses',
        purses: [
          { nature: 'flow', of: 'funding.linkage.total' },
          { nature: 'stock', of: 'funding.assets.value' },
          { nature: 'plan', of: 'funding.plan-projects.investment' },
        ],
      },
    },
  },
  villages: {
    tiles: [
      'villages.roads.length',
      'villages.toilets.built',
      'villages.showcase.investment',
      'villages.water-works.count',
      'villages.power-grid.towns',
      'villages.e-commerce.count',
    ],
    pictures: [
      {
        id: 'villages.rates',
        plan: {
          kind: 'rates',
          data: [
            { id: 'villages.hardened-roads.rate' },
            { id: 'villages.parcel-outlets.rate' },
            { id: 'villages.central-water.rate' },
            { id: 'villages.tap-water.rate' },
          ],
        },
      },
      {
        id: 'villages.showcase',
        plan: {
          kind: 'bars',
          data: [{ id: 'villages.showcase.count', tone: 'soft' }, { id: 'villages.showcase.planned' }],
        },
      },
      {
        id: 'villages.mended',
        plan: { kind: 'mended', items: [{ of: 'villages.toilet-problems.found', claim: 'villages.toilet-problems-mended' }] },
      },
    ],
    derived: ['toilets-per-village', 'showcase-planned-share'],
    card: {
      lead: 'villages.toilets.built',
      picture: {
        kind: 'rates',
        data: [
          { id: 'villages.hardened-roads.rate' },
          { id: 'villages.central-water.rate' },
          { id: 'villages.tap-water.rate' },
        ],
      },
    },
  },
};

/** The eight tiles below the four growths on the overview. */
export const overviewTiles: readonly IndicatorId[] = [
  'overview.village-economy.total',
  'policy.student-aid.total',
  'policy.medical-reimbursement.total',
  'relief.insured-people.count',
  'relocation.homes.registered',
  'funding.assets.value',
  'villages.roads.length',
  'policy.resident-cadres.rotated',
];
