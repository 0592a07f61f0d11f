import type { AreaPlan } from './area-plan';

export const policyPlan: AreaPlan = {
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
          { id: 'responsibility.departments.members' },
          { id: 'policy.departments.lead' },
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
  derived: ['reimbursement-per-stay', 'extra-aid-per-student', 'partner-funds-per-project'],
};
