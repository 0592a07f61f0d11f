import type { Plan } from '../../../edition/plan';
import type { Suining2021 } from '../ids';
import { pictures } from './pictures';
import { sectionPlans } from './sections';
import { sectorStories } from './sector-stories';
import { slides } from './slides';

/** Which figures of the year stand where. */
export const plan: Plan<Suining2021> = {
  headline: [
    'overview.income.average',
    'funding.linkage.total',
    'overview.village-economy.average',
    'employment.transfers.count',
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
  pictures,
  sections: sectionPlans,
  sectors: sectorStories,
  slides,
};
