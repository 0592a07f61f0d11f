import { checked } from './checked';

export const overviewEn = checked({
  'message.opening':
    'No large-scale return to poverty; people lifted out of poverty netted {overview.income.average} a head, up {overview.income.average|growth}.',
  'message.stress': 'No large-scale return to poverty',
  'message.results':
    'Over the year {funding.linkage.total} of linkage funds was put in and {funding.projects.implemented} projects were carried out.',
  'growth.message':
    'Net income per head of people lifted out of poverty rose {overview.income.average|growth}, linkage funds {funding.linkage.total|growth}; collective income per village lifted out of poverty rose {overview.village-economy.average|growth}, labour transfers {employment.transfers.count|growth}',
  'held.responsibility.leaders-cover-all':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks: full coverage',
  'held.policy.departments-cover-all':
    '{policy.assisted-villages.count} villages paired with departments: full coverage',
  'held.policy.key-villages-covered':
    '{overview.key-villages.count} key assisted villages with city leader, department, first secretary and work team: full coverage',
  'held.policy.self-payment-steady':
    'Patients’ own share within their county steady at {policy.self-payment.rate}',
  'held.policy.unsafe-homes-mended': 'Housing hazards, {policy.unsafe-homes.found}: all resolved',
  'held.policy.water-problems-mended':
    'Water problems, {policy.water-problems.found} found in all: all resolved',
  'held.monitoring.all-households-screened':
    '{monitoring.screened-households.count|bare} farm households screened: full coverage',
  'held.relocation.all-entitled-covered':
    '{relocation.assisted-people.count} relocated people have allowance or support in extreme difficulty: all entitled are covered',
  'held.industry.overdue-stays-low':
    'Micro-credit overdue rate {industry.micro-credit.overdue-rate}, among the low levels of the province',
  'held.villages.toilet-target-met': 'Sanitary toilets, {villages.toilets.built}: the year’s target met',
  'held.villages.toilet-problems-mended':
    'Toilet problems, {villages.toilet-problems.found} found: all resolved',
  'targets.done': 'Targets of the year, and how far they are',
  'targets.next': 'Lined up for 2022',
  'targets.plan': 'Lined up for the 14th Five-Year Plan',
  'target.villages.toilets.built':
    'sanitary toilets: the year’s target met in full, in {villages.toilet-villages.count} villages',
  'target.villages.showcase.planned':
    'village plans finished; planning and building of {villages.showcase.count} showcase villages began',
  'target.funding.reserve-projects.count': 'linkage-fund projects for 2022 lined up',
  'target.funding.reserve-projects.investment': 'total investment of the projects lined up for 2022',
  'target.funding.plan-projects.count': 'major projects lined up for the 14th Five-Year Plan',
  'target.funding.plan-projects.investment': 'total investment of those major projects',
});
