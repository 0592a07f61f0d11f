import { checked } from './checked';

export const overviewEn = checked({
  'message.opening': 'No large-scale return to poverty.',
  'message.stress': 'No large-scale return to poverty',
  'message.results':
    'Net income per head of people lifted out of poverty: {overview.income.average}, up {overview.income.average|growth}. {funding.linkage.total} of linkage funds over the year, {funding.projects.implemented} projects carried out.',
  'growth.message':
    'Net income per head of people lifted out of poverty rose {overview.income.average|growth}, linkage funds {funding.linkage.total|growth}; collective income per village lifted out of poverty rose {overview.village-economy.average|growth}, labour transfers {employment.transfers.count|growth}',
  'held.responsibility.leaders-cover-all':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks: full coverage',
  'held.policy.departments-cover-all':
    '{policy.assisted-villages.count} villages paired with departments: full coverage',
  'held.policy.key-villages-covered':
    '{overview.key-villages.count} key assisted villages with city leader, department, first secretary and work team: full coverage',
  'held.policy.self-payment-steady':
    'Out-of-pocket share of people lifted out of poverty, within their county: steady at {policy.self-payment.rate}',
  'held.policy.no-dropouts': 'Compulsory education: No dropouts',
  'held.policy.unsafe-homes-mended':
    'Housing hazards, {policy.unsafe-homes.found} lifted out of poverty: all resolved',
  'held.policy.water-problems-mended':
    'Drinking-water problems, cumulative, {policy.water-problems.found}: all resolved',
  'held.monitoring.all-households-screened':
    '{monitoring.screened-households.count|bare} farm households screened: full coverage',
  'held.monitoring.no-disaster-return': 'Flood season: No household impoverished by disaster',
  'held.relocation.all-entitled-covered':
    '{relocation.assisted-people.count} relocated people have allowance or support in extreme difficulty: all entitled are covered',
  'held.industry.overdue-stays-low':
    'Micro-credit overdue rate {industry.micro-credit.overdue-rate}, among the low levels of the province',
  'held.villages.toilet-target-met': 'Sanitary toilets, {villages.toilets.built}: year’s target met',
  'held.villages.toilet-problems-mended':
    'Household toilet problems, {villages.toilet-problems.found}: all resolved',
  'section.monitoring.card':
    '{monitoring.screened-households.count|bare} farm households screened, all of them; tailored help for {monitoring.paired-households.count}',
  'section.relief.card':
    '{relief.covered-people.count} people brought under social assistance; insurance for {relief.insured-people.count} rural low-income people',
  'section.relocation.card':
    '{relocation.supported-people.count} relocated people have at least one kind of support',
  'section.employment.card':
    '{employment.transfers.count} labour transfers; work-for-relief gave {employment.work-relief-people.count} people jobs nearby',
  'section.industry.card':
    '{industry.linkage-funds.total} of central and provincial funds for industry; {industry.bases.area} of bases, cumulative',
  'section.funding.card':
    '{funding.projects.implemented} projects carried out; {funding.reserve-projects.count} lined up for 2022',
  'section.villages.card':
    '{villages.roads.length} of rural roads; toilet target met for {villages.toilets.built}',
  'section.overview.card':
    '{overview.poor-villages.count} villages lifted out of poverty earned {overview.village-economy.total} together',
  'section.responsibility.card':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks; {responsibility.departments.members} member departments, {responsibility.meetings.count} meetings',
  'section.policy.card':
    '{policy.measures.count} measures, {policy.supporting-policies.count} supporting policies; {policy.resident-cadres.rotated} resident cadres rotated, {policy.pairing-cadres.count} cadres paired with households',
  'targets.done.title': 'Targets of the year',
  'targets.done.text':
    'Sanitary toilets, {villages.toilets.built}: year’s target met. Showcase villages: {villages.showcase.count} begun, plans for {villages.showcase.planned} done.',
  'targets.next.title': 'Lined up for 2022',
  'targets.next.text':
    '{funding.reserve-projects.count} linkage-fund projects, {funding.reserve-projects.investment} of total investment.',
  'targets.plan.title': '14th Five-Year Plan',
  'targets.plan.text':
    '{funding.plan-projects.count} major projects, {funding.plan-projects.investment} of total investment; aims for the five-year transition set.',
});
