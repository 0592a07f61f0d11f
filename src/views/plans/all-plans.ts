import type { IndicatorId } from '../../indicators/suining-2021/figures';
import type { SectionId } from '../../indicators/types';
import type { AreaPlan } from './area-plan';
import { employmentPlan } from './employment';
import { fundingPlan } from './funding';
import { industryPlan } from './industry';
import { monitoringPlan } from './monitoring';
import { policyPlan } from './policy';
import { reliefPlan } from './relief';
import { relocationPlan } from './relocation';
import { responsibilityPlan } from './responsibility';
import { villagesPlan } from './villages';

export type AreaId = Exclude<SectionId, 'overview'>;

export const areaPlans: Readonly<Record<AreaId, AreaPlan>> = {
  responsibility: responsibilityPlan,
  policy: policyPlan,
  monitoring: monitoringPlan,
  relief: reliefPlan,
  relocation: relocationPlan,
  employment: employmentPlan,
  industry: industryPlan,
  funding: fundingPlan,
  villages: villagesPlan,
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
