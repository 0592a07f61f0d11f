import type { IndicatorId } from '../../indicators/suining-2021/figures';
import type { SectionId } from '../../indicators/types';
import type { PicturePlan } from '../picture-spec';

export type AreaId = Exclude<SectionId, 'overview'>;

/** The figure and picture of an area's card, or the strip of a chapter's, on the overview. */
interface CardPlan {
  readonly lead: IndicatorId;
  readonly strip?: readonly IndicatorId[];
  readonly picture: PicturePlan | null;
}

export const cardPlans: Readonly<Record<AreaId, CardPlan>> = {
  responsibility: {
    lead: 'responsibility.departments.members',
    strip: [
      'responsibility.departments.members',
      'responsibility.meetings.count',
      'responsibility.leaders.count',
      'responsibility.consolidation-villages.count',
    ],
    picture: null,
  },
  policy: {
    lead: 'policy.measures.count',
    strip: [
      'policy.measures.count',
      'policy.supporting-policies.count',
      'policy.assisted-villages.count',
      'policy.key-village-funds.total',
    ],
    picture: null,
  },
  monitoring: {
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
  relief: {
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
  relocation: {
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
  employment: {
    lead: 'employment.posts.offered',
    picture: {
      kind: 'tally',
      data: [{ id: 'employment.agreements.count' }, { id: 'employment.job-fairs.count', tone: 'second' }],
    },
  },
  industry: {
    lead: 'industry.bases.area',
    picture: {
      kind: 'parts',
      whole: { check: 'industry-implied-total' },
      parts: [
        { id: 'industry.linkage-funds.total', also: 'industry.linkage-funds.share' },
        { check: 'industry-other-uses' },
      ],
    },
  },
  funding: {
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
  villages: {
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
