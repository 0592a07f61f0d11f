import { checked } from './checked';

export const slidesEn = checked({
  'slide.held.title': 'Housing, water and toilet problems all resolved',
  'slide.growth.title':
    'Net income a head up {overview.income.average|growth} for people lifted out of poverty',
  'slide.areas.title': 'Results in {sections} areas of work',
  'slide.area-monitoring-1.title':
    'All {monitoring.screened-households.count|bare} farm households screened, {monitoring.new-households.count} newly monitored',
  'slide.area-monitoring-2.title': 'Risk warnings by the month, quarter and term',
  'slide.area-relief-1.title': '{relief.covered-people.count} people brought under social assistance',
  'slide.area-relief-2.title':
    '{relief.insured-people.count} rural low-income people insured against poverty',
  'slide.area-relocation-1.title':
    '{relocation.supported-people.count} relocated people have follow-up support',
  'slide.area-employment-1.title':
    'Labour transfers of workers lifted out of poverty up {employment.transfers.count|growth}',
  'slide.area-industry-1.title':
    '{industry.linkage-funds.total} of central and provincial funds for industry',
  'slide.area-industry-2.title': 'Local jobs for {industry.local-jobs.count} workers lifted out of poverty',
  'slide.area-industry-2.rows': 'Bases and facilities (cumulative, as before)',
  'slide.area-funding-2.title': '{funding.reserve-projects.count} linkage-fund projects lined up for 2022',
  'slide.area-villages-1.title': '{villages.hardened-roads.rate} of townships and villages have a paved road',
  'slide.area-villages-2.title':
    '{villages.showcase.count} showcase villages under way, plans ready for {villages.showcase.planned}',
  'slide.village-economy.reading': 'Villages × income per village = income in all',
  'slide.village-economy.title':
    'Collective income per village lifted out of poverty up {overview.village-economy.average|growth}, to {overview.village-economy.average}',
  'slide.area-policy-1.title':
    'All {policy.assisted-villages.count} assisted villages have a partner department',
  'slide.area-policy-medical.title':
    'January–September: {policy.medical-reimbursement.total} reimbursed for people lifted out of poverty',
  'slide.area-policy-education.title': 'Cumulative aid to students: {policy.student-aid.total}',
  'slide.area-policy-key-villages.title': 'Key assisted villages receive {policy.key-village-funds.total}',
  'slide.area-responsibility-1.title':
    'A city leader for each of {overview.key-villages.count} key assisted villages',
  'slide.recognitions.title':
    '{villages.governance-villages.count} villages, {villages.governance-towns.count} townships named rural models',
  'slide.next.title': 'Next: projects lined up, aims of the transition set',
  'next.1.title': '2022',
  'next.1.text':
    '{funding.reserve-projects.count} linkage-fund projects lined up, {funding.reserve-projects.investment} in total investment.',
  'next.2.title': '14th Five-Year Plan',
  'next.2.text':
    '{funding.plan-projects.count} major projects lined up, {funding.plan-projects.investment} in total investment.',
  'next.3.title': 'Five-year transition',
  'next.3.text': 'Aims set in a special action plan for beautiful villages.',
  'next.4.title': 'Showcase villages',
  'next.4.text': '{villages.showcase.count} villages under way, plans ready for {villages.showcase.planned}.',
  'slide.sector-assistance.title': '{relocation.allowances.total} in allowances paid to relocated people',
  'slide.sector-employment.title':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry; {industry.local-jobs.count} workers in local jobs',
  'slide.sector-employment.title-2':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry',
  'slide.sector-employment.title-3':
    'Labour notices: {employment.notices.shared} exchanged, {employment.notices.published} published',
  'slide.sector-industry.title': 'Key assisted villages receive {policy.key-village-funds.total}',
  'slide.sector-industry.title-2':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry',
  'slide.sector-assistance.title-2':
    'Work-for-relief gives {employment.work-relief-people.count} low-income people work nearby',
  'slide.sector-funds.title':
    '{villages.showcase.investment} invested in showcase villages; prevention fund of {relief.prevention-fund.total}',
  'slide.sector-funds.title-2': '{villages.showcase.investment} invested in showcase villages',
  'slide.sector-infrastructure.title':
    '{industry.facilities.length} of industry roads, canals and other facilities built',
  'slide.sector-infrastructure.title-2': 'Key assisted villages receive {policy.key-village-funds.total}',
  'slide.sector-housing.title': 'Titles registered for {relocation.homes.registered|bare} relocation homes',
  'slide.sector-water.title':
    'Rural central supply {villages.central-water.rate}, tap water {villages.tap-water.rate}',
  'slide.sector-organisation.title':
    '{policy.departments.paired} city departments paired with villages, {policy.departments.lead} charged with the seven key tasks',
  'slide.sector-organisation.title-2':
    '{policy.measures.count} measures to consolidate results, {policy.supporting-policies.count} supporting policies',
  'slide.sector-monitoring.title':
    'Flood season: {monitoring.disaster-households.helped} lifted out of poverty helped back on their feet',
  'slide.held-monitoring.title': 'No household fell into poverty through disaster in the flood season',
  'slide.held-organisation.title': 'Every village has its departments; help goes on without a gap',
  'slide.ways-medical.title': 'Preferential cover continues; family-doctor contracts in place',
  'slide.ways-education.title': 'Pupils kept in school; the “Zhixiang” and “Zhiqiang” classes go on',
  'slide.ways-housing.title': 'Titles to relocation homes registered, certificates issued',
  'slide.ways-water.title': 'Rural drinking water monitored, problems found and answered fast',
  'slide.ways-assistance.title': '“Dual prevention”: insurance and fund complement each other',
  'slide.ways-employment.title': 'Labour cooperation across regions, and work-for-relief',
  'slide.ways-industry.title': 'Industries developed along the whole chain and raised in value',
  'slide.ways-relocation.title': 'Governance, jobs and income at the resettlement sites',
  'slide.ways-funds.title': 'Reminders and supervision orders where work is slow',
  'slide.ways-infrastructure.title':
    'Rural roads, water, power, gas, telecommunications and logistics extended',
  'slide.ways-environment.title': 'Five clean-up campaigns over the whole area',
  'slide.ways-monitoring.title': 'A network of five roles, early warning, measures for each household',
  'slide.ways-organisation.title':
    'Party secretaries of five levels in charge; the “Four No-Removals” strictly kept',
  'finding.medical':
    'January–September: {policy.medical-reimbursement.total} reimbursed for hospital care of people lifted out of poverty; their own share within their county steady at {policy.self-payment.rate}',
  'finding.education':
    'No dropouts in compulsory education; cumulative aid of {policy.student-aid.total} to students in financial difficulty',
  'finding.housing':
    'Housing hazards of {policy.unsafe-homes.found} lifted out of poverty all resolved; titles registered for {relocation.homes.registered|bare} relocation homes',
  'finding.water':
    '{policy.water-problems.found} drinking-water problems (cumulative) all resolved; rural central supply at {villages.central-water.rate}',
  'finding.assistance':
    '{relief.covered-people.count} people brought under social assistance; insurance for {relief.insured-people.count} rural low-income people',
  'finding.employment':
    'Labour transfers of workers lifted out of poverty reach {employment.transfers.count}, up {employment.transfers.count|growth} on the year before',
  'finding.industry':
    '{industry.linkage-funds.total} of central and provincial funds for poverty-alleviation industries; {industry.bases.area} of bases, cumulative',
  'finding.income':
    'Net income a head of people lifted out of poverty {overview.income.average}, up {overview.income.average|growth}; collective income per village lifted out of poverty {overview.village-economy.average}, up {overview.village-economy.average|growth}',
  'finding.relocation':
    '{relocation.supported-people.count} relocated people have at least one kind of follow-up support; all entitled to allowances are covered',
  'finding.funds':
    '{funding.linkage.total} of linkage funds put in over the year, up {funding.linkage.total|growth}; {funding.projects.implemented} projects carried out',
  'finding.infrastructure':
    '{villages.roads.length} of rural roads built or rebuilt over the year; {villages.hardened-roads.rate} of townships and administrative villages have a paved road',
  'finding.environment':
    'Toilet target of the year met for {villages.toilets.built}; all {villages.toilet-problems.found} toilet problems found resolved',
  'finding.monitoring':
    'No large-scale return to poverty; {monitoring.screened-households.count|bare} farm households screened, all of them',
  'finding.organisation':
    'All {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty have a city or county department as partner',
});
