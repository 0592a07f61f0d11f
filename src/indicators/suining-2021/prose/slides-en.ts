import { checked } from './checked';

export const slidesEn = checked({
  'slide.held.title': 'No dropouts; housing, water and toilet problems all resolved',
  'slide.growth.title':
    'Income, funds and transfers up; net income per head of people lifted out of poverty by {overview.income.average|growth}',
  'slide.areas.title': 'Part three: results in {sections} areas of work',
  'slide.area-monitoring-1.title':
    'All {monitoring.screened-households.count|bare} farm households screened; {monitoring.new-households.count} newly monitored',
  'slide.area-monitoring-2.title':
    'Risk information from {monitoring.alert-departments.monthly} departments monthly, {monitoring.alert-departments.quarterly} quarterly, and from education every term',
  'slide.area-relief-1.title': '{relief.covered-people.count} people brought into social assistance',
  'slide.area-relief-2.title':
    'Insurance against poverty bought for {relief.insured-people.count} rural low-income people',
  'slide.area-relocation-1.title':
    '{relocation.supported-people.count} relocated people have at least one kind of follow-up support',
  'slide.area-employment-1.title':
    'Labour transfers of workers lifted out of poverty up {employment.transfers.count|growth}',
  'slide.area-industry-1.title':
    '{industry.linkage-funds.total} of central and provincial funds for industry, {industry.linkage-funds.share} of the total',
  'slide.area-industry-2.title':
    'Industry brings local jobs to {industry.local-jobs.count} workers lifted out of poverty',
  'slide.area-industry-2.rows': 'Industry bases and their facilities',
  'slide.area-funding-2.title':
    '{funding.reserve-projects.count} linkage-fund projects lined up for 2022, total investment {funding.reserve-projects.investment}',
  'slide.area-villages-1.title':
    'Paved roads in {villages.hardened-roads.rate} of townships and villages; rural central water supply {villages.central-water.rate}',
  'slide.area-villages-2.title':
    '{villages.showcase.count} showcase villages under way; plans finished for {villages.showcase.planned}',
  'slide.village-economy.title':
    'Collective income per village lifted out of poverty up {overview.village-economy.average|growth} to {overview.village-economy.average}',
  'slide.area-policy-1.title':
    '{policy.assisted-villages.count} villages, each paired with a city or county department',
  'slide.area-policy-medical.title':
    'January–September: {policy.medical-reimbursement.total} of hospital costs reimbursed to people lifted out of poverty',
  'slide.area-policy-education.title':
    'Cumulative aid of {policy.student-aid.total} to students in financial difficulty',
  'slide.area-policy-key-villages.title':
    'Key assisted villages supported with {policy.key-village-funds.total}',
  'slide.area-responsibility-1.title':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks',
  'slide.recognitions.title':
    '{villages.governance-villages.count} villages and {villages.governance-towns.count} townships named models of rural governance',
  'slide.next.title': 'Next: projects lined up, showcase villages under way, tasks set for the transition',
  'next.1.title': '2022',
  'next.1.text':
    '{funding.reserve-projects.count} linkage-fund projects lined up; total investment {funding.reserve-projects.investment}.',
  'next.2.title': '14th Five-Year Plan',
  'next.2.text':
    '{funding.plan-projects.count} major projects lined up; total investment {funding.plan-projects.investment}.',
  'next.3.title': 'Five-year transition',
  'next.3.text': 'Aims and tasks set in the city’s action plan for beautiful villages.',
  'next.4.title': 'Showcase villages',
  'next.4.text':
    '{villages.showcase.count} villages under way; plans finished for {villages.showcase.planned}.',
  'slide.sector-assistance.title':
    '{relocation.allowances.total} paid to relocated people on subsistence or hardship support',
  'slide.sector-employment.title':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry; local jobs for {industry.local-jobs.count} workers',
  'slide.sector-employment.title-2':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry',
  'slide.sector-employment.title-3':
    'Labour notices: {employment.notices.shared} exchanged, {employment.notices.published} published',
  'slide.sector-industry.title': 'Key assisted villages supported with {policy.key-village-funds.total}',
  'slide.sector-industry.title-2':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry',
  'slide.sector-assistance.title-2':
    'Work-for-relief gives {employment.work-relief-people.count} low-income people work nearby',
  'slide.sector-funds.title':
    '{villages.showcase.investment} invested in showcase villages; prevention fund of {relief.prevention-fund.total}',
  'slide.sector-funds.title-2': '{villages.showcase.investment} invested in showcase villages',
  'slide.sector-infrastructure.title':
    '{industry.facilities.length} of industry roads, canals and other facilities built',
  'slide.sector-infrastructure.title-2':
    'Key assisted villages supported with {policy.key-village-funds.total}',
  'slide.sector-housing.title':
    'Titles registered, certificates issued for {relocation.homes.registered|bare} relocation homes',
  'slide.sector-housing.title-2':
    'Hazards resolved for {policy.unsafe-homes.found} lifted out of poverty; titles for {relocation.homes.registered|bare} relocation homes',
  'slide.sector-water.title':
    'Rural central water supply {villages.central-water.rate}, tap water {villages.tap-water.rate}',
  'slide.sector-organisation.title':
    '{policy.departments.paired} city departments paired with villages, {policy.departments.lead} charged with the seven key tasks',
  'slide.sector-organisation.title-2':
    '{policy.measures.count} measures to consolidate results, {policy.supporting-policies.count} supporting policies',
  'slide.sector-monitoring.title':
    'Flood season: {monitoring.disaster-households.helped} lifted out of poverty helped to resume production',
  'slide.held-monitoring.title': 'No household fell into poverty through disaster in the flood season',
  'slide.held-organisation.title':
    'All assisted villages have partner departments; help goes on without a gap',
  'slide.ways-medical.title': 'Preferential medical cover continues, with family doctors under contract',
  'slide.ways-education.title': 'Pupils kept in school; the “Zhixiang” and “Zhiqiang” classes continue',
  'slide.ways-housing.title': 'Relocation homes: titles registered, certificates issued',
  'slide.ways-water.title': 'Rural drinking water monitored; problems found and answered fast',
  'slide.ways-assistance.title': '“Dual prevention”: insurance and fund complement each other',
  'slide.ways-employment.title': 'Labour cooperation across regions and work-for-relief',
  'slide.ways-industry.title': 'Industries supported along the whole chain, up to higher value',
  'slide.ways-relocation.title': 'Governance, jobs and income at the resettlement sites',
  'slide.ways-funds.title': 'Reminders and supervision orders where work is slow',
  'slide.ways-infrastructure.title':
    'Rural roads, water, power, gas, telecommunications and logistics extended',
  'slide.ways-environment.title': 'Five clean-up campaigns over the whole area',
  'slide.ways-monitoring.title': 'A network of five roles, early warning, measures for each household',
  'slide.ways-organisation.title':
    'Party secretaries of five levels in charge; the “Four No-Removals” strictly kept',
  'finding.medical':
    'January–September: hospital costs reimbursed to people lifted out of poverty, {policy.medical-reimbursement.total}',
  'finding.education': 'Cumulative aid to students in financial difficulty, {policy.student-aid.total}',
  'finding.housing':
    'Housing hazards of {policy.unsafe-homes.found} lifted out of poverty all resolved; titles registered, certificates issued for {relocation.homes.registered|bare} relocation homes',
  'finding.water':
    '{policy.water-problems.found} drinking-water problems found, cumulative, all resolved; rural central water supply {villages.central-water.rate}',
  'finding.assistance':
    '{relief.covered-people.count} people brought into social assistance; insurance against poverty for {relief.insured-people.count} rural low-income people',
  'finding.employment':
    'Labour transfers of workers lifted out of poverty at {employment.transfers.count}, up {employment.transfers.count|growth} on the year before',
  'finding.industry':
    '{industry.linkage-funds.total} of central and provincial funds for poverty-alleviation industries; {industry.bases.area} of bases, cumulative',
  'finding.income':
    'Net income per head of people lifted out of poverty {overview.income.average}, up {overview.income.average|growth}; collective income per village lifted out of poverty {overview.village-economy.average}, up {overview.village-economy.average|growth}',
  'finding.relocation':
    '{relocation.supported-people.count} relocated people have at least one kind of follow-up support; all entitled to allowances are covered',
  'finding.funds':
    '{funding.linkage.total} of linkage funds over the year, up {funding.linkage.total|growth}; {funding.projects.implemented} projects carried out',
  'finding.infrastructure':
    '{villages.roads.length} of rural roads built or rebuilt over the year; {villages.hardened-roads.rate} of townships and administrative villages have a paved road',
  'finding.environment':
    'The year’s sanitary-toilet target met for {villages.toilets.built}; all {villages.toilet-problems.found} toilet problems found resolved',
  'finding.monitoring':
    'No large-scale return to poverty; all {monitoring.screened-households.count|bare} farm households screened',
  'finding.organisation':
    'All {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty have a city or county department as partner',
  'slide.area-monitoring-1.reading': 'All steps follow “cumulative”',
  'slide.area-relief-2.caption.relief.insured-people.count':
    'Rural low-income people covered by the insurance',
  'slide.area-relief-2.caption.relief.insurance-beneficiaries.count': 'Low-income people who have benefited',
  'slide.area-relocation-1.reading': 'The two groups overlap if both lie within the first',
  'slide.area-employment-1.caption.employment.transfers.count':
    'Labour transfers, workers lifted out of poverty',
  'slide.area-industry-2.reading': 'All follow “cumulative”',
  'slide.area-industry-2.caption.industry.local-jobs.count':
    'Workers lifted out of poverty brought into local jobs',
  'slide.area-industry-2.caption.industry.income-gain.average': 'Average gain in income of these workers',
  'slide.area-funding-2.reading': 'A bar is as long as its years',
  'slide.area-relief-2.reading': 'The square is drawn to scale, by people',
  'slide.area-villages-2.rows': 'In the showcase villages',
  'slide.area-villages-2.caption.villages.showcase.investment': 'Invested',
  'slide.area-villages-2.caption.villages.showcase-roads.length': 'Roads built or rebuilt',
  'slide.area-villages-2.caption.villages.farmhouses.improved': 'Farmhouses improved',
  'slide.area-policy-medical.caption.policy.medical-reimbursement.total':
    'Outpatient care for serious illness included',
  'slide.area-policy-medical.caption.policy.hospital-stays.count':
    'Hospital cases of people lifted out of poverty, Jan–Sep',
  'slide.area-policy-education.caption.policy.student-aid.total':
    'Education aid, from preschool to upper secondary',
  'slide.area-policy-key-villages.caption.policy.key-village-funds.total':
    'For their industry and infrastructure',
  'slide.area-policy-key-villages.caption.policy.excellent-villages.count':
    'Villages rated excellent, preliminary rating',
  'slide.area-policy-key-villages.caption.policy.excellent-villages.award':
    'Award for each of these villages',
  'slide.area-responsibility-1.reading': 'A dot is a village',
  'slide.area-industry-2.caption.industry.bases.area': 'Industry bases rebuilt or enlarged',
  'slide.area-industry-2.caption.industry.facilities.area': 'Drying rooms, greenhouses etc.',
  'slide.area-monitoring-2.reading': 'A dot is a department; it shows how often, not how many were sent',
});
