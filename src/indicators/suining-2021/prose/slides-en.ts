import { checked } from './checked';

export const slidesEn = checked({
  'slide.held.title': 'No large-scale return to poverty; housing, water and toilet problems resolved',
  'slide.growth.title':
    'Net income per head of people lifted out of poverty up {overview.income.average|growth}, linkage funds up {funding.linkage.total|growth}',
  'slide.areas.title': 'The work put into effect by practical steps',
  'slide.area-monitoring-1.title':
    'All {monitoring.screened-households.count|bare} farm households screened; {monitoring.new-households.count}, {monitoring.new-people.count} people, newly monitored',
  'slide.area-monitoring-2.title': 'Departments send risk information monthly, quarterly and every term',
  'slide.area-relief-1.title':
    '{relief.visited-people.count} people visited; {relief.covered-people.count} brought under social assistance',
  'slide.area-relief-2.title':
    'Insurance against poverty bought for {relief.insured-people.count} rural low-income people',
  'slide.area-relocation-1.title':
    '{relocation.supported-people.count} relocated people have at least one kind of follow-up support',
  'slide.area-employment-1.title':
    'Labour transfers of workers lifted out of poverty reach {employment.transfers.count}, up {employment.transfers.count|growth}',
  'slide.area-industry-1.title':
    '{industry.linkage-funds.total} of central and provincial funds for poverty-alleviation industries',
  'slide.area-industry-2.title':
    'Industry brings {industry.local-jobs.count} workers lifted out of poverty into local jobs',
  'slide.area-industry-2.rows': 'Bases and facilities (cumulative, as before)',
  'slide.area-funding-2.title':
    '{funding.reserve-projects.count} linkage-fund projects lined up for 2022, {funding.reserve-projects.investment} in all',
  'slide.area-villages-1.title':
    '{villages.roads.length} of rural roads over the year; all townships and administrative villages have paved roads',
  'slide.area-villages-2.title':
    '{villages.showcase.count} showcase villages begun and carried forward, plans finished for {villages.showcase.planned}',
  'slide.area-villages-3.title':
    'Toilet target of the year met for {villages.toilets.built}; all problems found resolved',
  'slide.village-economy.title':
    'Villages lifted out of poverty average {overview.village-economy.average} of collective income, up {overview.village-economy.average|growth}',
  'slide.area-policy-1.title':
    'All {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty have a partner department',
  'slide.area-policy-medical.title':
    'January–September: {policy.medical-reimbursement.total} reimbursed for hospital care of people lifted out of poverty',
  'slide.area-policy-education.title':
    '{policy.student-aid.total} of aid, cumulative, for students from families in financial difficulty',
  'slide.area-policy-key-villages.title':
    'Key assisted villages: {policy.key-village-funds.total} for industry and infrastructure',
  'slide.area-responsibility-1.title':
    'City leaders in contact with all {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks',
  'slide.recognitions.title':
    '{villages.governance-villages.count} villages and {villages.governance-towns.count} townships named models of rural governance',
  'slide.next.title': 'Next: projects are lined up, the aims of the transition are set',
  'next.1.title': '2022',
  'next.1.text':
    '{funding.reserve-projects.count} linkage-fund projects in reserve; {funding.reserve-projects.investment} of total investment.',
  'next.2.title': '14th Five-Year Plan',
  'next.2.text':
    '{funding.plan-projects.count} major projects in reserve; {funding.plan-projects.investment} of total investment.',
  'next.3.title': 'Five-year transition',
  'next.3.text': 'Aims set in the special plan of action, benchmarking for beautiful villages.',
  'next.4.title': 'Showcase villages',
  'next.4.text':
    '{villages.showcase.count} villages begun and carried forward; plans finished for {villages.showcase.planned}.',
  'slide.growth.title-2':
    'Net income per head of people lifted out of poverty up {overview.income.average|growth}, collective income per village {overview.village-economy.average|growth}',
  'slide.sector-assistance.title':
    '{relocation.allowances.total} paid to relocated people on allowance or support in extreme difficulty',
  'slide.sector-employment.title':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry; {industry.local-jobs.count} workers in local jobs',
  'slide.sector-employment.title-2':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry',
  'slide.sector-employment.title-3':
    'Labour notices: {employment.notices.shared} exchanged, {employment.notices.published} published',
  'slide.sector-industry.title':
    'Key assisted villages: {policy.key-village-funds.total} for industry and infrastructure',
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
    'Key assisted villages: {policy.key-village-funds.total} for industry and infrastructure',
  'slide.sector-housing.title': 'Titles registered for {relocation.homes.registered} of the relocation',
  'slide.sector-water.title':
    'Rural centralised supply at {villages.central-water.rate}, tap water at {villages.tap-water.rate}',
  'slide.sector-organisation.title':
    '{policy.departments.paired} city departments paired with villages, {policy.departments.lead} charged with the seven key tasks',
  'slide.sector-organisation.title-2':
    '{policy.measures.count} measures to consolidate results, {policy.supporting-policies.count} supporting policies',
  'slide.sector-monitoring.title':
    'Flood season: {monitoring.disaster-households.helped} hit by disaster helped to restore production',
  'slide.held-monitoring.title':
    'No large-scale return to poverty; no household made poor by disaster in the flood season',
  'slide.held-organisation.title':
    'Full coverage by departments; help goes on without a gap in staff or in work',
  'slide.ways-medical.title': 'Preferential medical security goes on, with family doctors under contract',
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
    'No dropouts in compulsory education; {policy.student-aid.total} of aid, cumulative, for students from families in financial difficulty',
  'finding.housing':
    'Housing hazards of {policy.unsafe-homes.found} lifted out of poverty all resolved; titles registered for {relocation.homes.registered} of the relocation',
  'finding.water':
    '{policy.water-problems.found} drinking-water problems, a cumulative number, all resolved; rural centralised supply at {villages.central-water.rate}',
  'finding.assistance':
    '{relief.covered-people.count} people brought under social assistance; insurance for {relief.insured-people.count} rural low-income people',
  'finding.employment':
    'Labour transfers of workers lifted out of poverty reach {employment.transfers.count}, up {employment.transfers.count|growth} on the year before',
  'finding.industry':
    '{industry.linkage-funds.total} of central and provincial funds for poverty-alleviation industries; {industry.bases.area} of bases, cumulative',
  'finding.income':
    'Households lifted out of poverty netted {overview.income.average} a head, up {overview.income.average|growth}; villages lifted out of poverty averaged {overview.village-economy.average} of collective income, up {overview.village-economy.average|growth}',
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
