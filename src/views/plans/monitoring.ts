import type { AreaPlan } from './area-plan';

export const monitoringPlan: AreaPlan = {
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
  ],
  derived: ['people-per-new-household', 'measures-per-household'],
};
