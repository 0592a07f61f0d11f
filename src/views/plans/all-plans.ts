import type { AreaPlan } from './area-plan';
import type { AreaId } from './cards';
import { employmentPlan } from './employment';
import { fundingPlan } from './funding';
import { industryPlan } from './industry';
import { monitoringPlan } from './monitoring';
import { policyPlan } from './policy';
import { reliefPlan } from './relief';
import { relocationPlan } from './relocation';
import { responsibilityPlan } from './responsibility';
import { villagesPlan } from './villages';

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
