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
  bottomLine: [
    'overview.no-large-scale-return',
    'monitoring.no-disaster-return',
    'policy.no-dropouts',
    'policy.departments-cover-all',
    'policy.unsafe-homes-mended',
    'policy.water-problems-mended',
    'villages.toilet-problems-mended',
    'villages.toilet-target-met',
  ],
  targets: [
    { id: 'done', figures: ['villages.toilets.built', 'villages.showcase.planned'] },
    { id: 'next', figures: ['funding.reserve-projects.count', 'funding.reserve-projects.investment'] },
    { id: 'plan', figures: ['funding.plan-projects.count', 'funding.plan-projects.investment'] },
  ],
  pictures,
  sections: sectionPlans,
  slides,
};
