import type { IndicatorId } from '../../indicators/suining-2021/figures';
import type { PicturePlan } from '../picture-spec';
import type { AreaId } from '../plans/cards';
import type { PictureSlideId } from './slide-ids';

/** A slide about one picture: whose finding it states, and the figures that stand beside it. */
export interface PictureSlidePlan {
  readonly section: AreaId;
  /** Whether the headline is the area's finding or the picture's. */
  readonly headline: 'area' | 'picture';
  /** At most four, none of them drawn in the picture. */
  readonly figures: readonly IndicatorId[];
}

/** What the stage tells of an area, in one slide or two. */
export const picturePlans: Readonly<Record<PictureSlideId, PictureSlidePlan>> = {
  'area-monitoring-1': {
    section: 'monitoring',
    headline: 'area',
    figures: [
      'monitoring.measures.count',
      'monitoring.followed-up-households.count',
      'monitoring.disaster-households.helped',
    ],
  },
  'area-monitoring-2': {
    section: 'monitoring',
    headline: 'picture',
    figures: [
      'monitoring.paired-households.count',
      'monitoring.paired-cadres.count',
      'monitoring.rainstorm-warnings.count',
    ],
  },
  'area-relief-1': {
    section: 'relief',
    headline: 'area',
    figures: [
      'relief.visited-people.count',
      'relief.disabled-people.count',
      'relief.disability-allowance.total',
    ],
  },
  'area-relief-2': {
    section: 'relief',
    headline: 'picture',
    figures: [
      'relief.prevention-fund.total',
      'relief.disabled-students.count',
      'relief.disabled-students.grants',
    ],
  },
  'area-relocation-1': {
    section: 'relocation',
    headline: 'area',
    figures: ['relocation.homes.registered', 'relocation.allowances.total'],
  },
  'area-employment-1': {
    section: 'employment',
    headline: 'area',
    figures: [
      'employment.posts.offered',
      'employment.work-relief-people.count',
      'employment.company-visits.count',
    ],
  },
  'area-employment-2': {
    section: 'employment',
    headline: 'picture',
    figures: [
      'employment.notices.published',
      'employment.notices.shared',
      'employment.work-relief-people.count',
    ],
  },
  'area-industry-1': {
    section: 'industry',
    headline: 'picture',
    figures: [
      'industry.micro-credit.total',
      'industry.micro-credit.overdue-rate',
      'industry.income-gain.average',
    ],
  },
  'area-industry-2': {
    section: 'industry',
    headline: 'area',
    figures: [],
  },
  'area-funding-1': {
    section: 'funding',
    headline: 'area',
    figures: [
      'funding.projects.implemented',
      'funding.reserve-projects.count',
      'funding.plan-projects.count',
    ],
  },
  'area-funding-2': {
    section: 'funding',
    headline: 'picture',
    figures: [],
  },
  'area-villages-1': {
    section: 'villages',
    headline: 'area',
    figures: ['villages.roads.length', 'villages.water-works.count', 'villages.power-grid.towns'],
  },
  'area-villages-2': {
    section: 'villages',
    headline: 'picture',
    figures: ['villages.showcase.investment', 'villages.toilets.built', 'villages.governance-villages.count'],
  },
  'area-responsibility-1': {
    section: 'responsibility',
    headline: 'area',
    figures: [
      'responsibility.departments.members',
      'responsibility.meetings.count',
      'responsibility.counties.groups',
    ],
  },
  'area-policy-1': {
    section: 'policy',
    headline: 'area',
    figures: [
      'policy.resident-cadres.rotated',
      'policy.pairing-cadres.count',
      'policy.paired-households.count',
    ],
  },
  'area-policy-2': {
    section: 'policy',
    headline: 'picture',
    figures: [
      'policy.medical-reimbursement.total',
      'policy.student-aid.total',
      'policy.key-village-funds.total',
    ],
  },
};

/** The growth of income, which opens the story after the four growths, and what stands beside it. */
export const incomePlan = { kind: 'growth', of: 'overview.income.average' } as const satisfies PicturePlan;

export const incomeFigures: readonly IndicatorId[] = [
  'employment.transfers.count',
  'industry.local-jobs.count',
  'industry.income-gain.average',
];
