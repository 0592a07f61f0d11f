import type { Plan } from '../../../edition/plan';
import type { Suining2021 } from '../ids';
import { pictures } from './pictures';
import { sectionPlans } from './sections';
import { slides } from './slides';

/** Which figures of the year stand where. */
export const plan: Plan<Suining2021> = {
  headline: [
    'overview.income.average',
    'funding.linkage.total',
    'overview.village-economy.average',
    'employment.transfers.count',
  ],
  tiles: [
    'overview.village-economy.total',
    'policy.student-aid.total',
    'policy.medical-reimbursement.total',
    'relief.insured-people.count',
    'relocation.homes.registered',
    'funding.assets.value',
    'villages.roads.length',
    'policy.resident-cadres.rotated',
  ],
  pictures,
  sections: sectionPlans,
  slides,
};
