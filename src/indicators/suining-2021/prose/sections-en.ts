import { checked } from './checked';

export const sectionsEn = checked({
  'section.responsibility.title':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} villages lifted out of poverty with heavy consolidation tasks',
  'section.responsibility.lead':
    '{responsibility.departments.members} city departments are members of the leading group, and {responsibility.meetings.count} meetings were held by the city’s Party committee and government (read as five kinds together); {responsibility.counties.groups} counties, county-level cities and districts set up leading groups of their own.',
  'section.responsibility.caption': 'City departments in the leading group',
  'section.policy.title':
    '{policy.measures.count} measures, {policy.supporting-policies.count} supporting policies, and all {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty paired with departments',
  'section.policy.lead':
    'From January to September 2021, people lifted out of poverty were reimbursed {policy.medical-reimbursement.total} for {policy.hospital-stays.count} in hospital, serious-illness outpatient care included; education aid came to {policy.student-aid.total}, a cumulative total; the problems found in homes of households lifted out of poverty and in drinking water were, the article says, all resolved.',
  'section.policy.caption': 'Measures to consolidate the results',
  'section.monitoring.title':
    'All farm households screened: {monitoring.screened-households.count}; newly monitored: {monitoring.new-households.count} with {monitoring.new-people.count} people (restored)',
  'section.monitoring.lead':
    'Cumulatively {monitoring.screenings.count} rounds of screening were carried out, and {monitoring.risks.screened} risks of a return to poverty were screened and filtered; {monitoring.paired-households.count} under monitoring had one-to-one contact with {monitoring.paired-cadres.count} township cadres, and {monitoring.measures.count} support measures were put into effect.',
  'section.monitoring.caption': 'Farm households screened, full coverage',
  'section.relief.title':
    '{relief.visited-people.count} people visited and checked, {relief.covered-people.count} brought under social assistance',
  'section.relief.lead':
    '{relief.basic-assistance.count} were helped by subsistence allowance, support in extreme difficulty and the like, {relief.special-assistance.count} by special assistance; insurance against poverty was bought for {relief.insured-people.count} rural low-income people and paid out {relief.insurance-payout.total}.',
  'section.relief.caption': 'Brought under social assistance',
  'section.relief.remark': 'Taken as a whole and its two parts',
  'section.relocation.title':
    '{relocation.supported-people.count} relocated people have at least one kind of support',
  'section.relocation.lead':
    '{relocation.work-supported-people.count} were supported with jobs or industry, and {relocation.assisted-people.count} had subsistence allowance or support in extreme difficulty; titles were registered for {relocation.homes.registered} of the relocation.',
  'section.relocation.caption': 'Relocated people with at least one kind of support',
  'section.relocation.remark': 'The last two groups may overlap; not added',
  'section.employment.title':
    'Labour transfers of workers lifted out of poverty: {employment.transfers.count}, up {employment.transfers.count|growth} on the year before',
  'section.employment.lead':
    '{employment.agreements.count} labour cooperation agreements were signed, {employment.job-fairs.count} special job fairs were held and {employment.posts.offered} job openings were sent to workers lifted out of poverty; {employment.work-relief-projects.count} work-for-relief projects gave {employment.work-relief-people.count} low-income people work nearby.',
  'section.employment.caption': 'Job openings sent to workers lifted out of poverty',
  'section.industry.title':
    '{industry.linkage-funds.total} of central and provincial linkage funds for poverty-alleviation industries; cumulatively {industry.bases.area} of industry bases rebuilt or enlarged',
  'section.industry.lead':
    'The bases and their facilities brought {industry.local-jobs.count} workers lifted out of poverty into local jobs, with an income gain of {industry.income-gain.average} a head (both after “cumulative”; whether it applies is not said); cumulatively {industry.micro-credit.total} of micro-credit was granted, with an overdue rate of {industry.micro-credit.overdue-rate}.',
  'section.industry.caption': '“6+3” industry bases rebuilt or enlarged, cumulative',
  'section.industry.remark': 'The total is not printed',
  'section.funding.title':
    '{funding.linkage.total} of linkage funds of all levels put in over the whole year, up {funding.linkage.total|growth} on 2020',
  'section.funding.lead':
    '{funding.projects.implemented} projects were carried out; {funding.reserve-projects.count} linkage-fund projects for 2022 are in the pipeline.',
  'section.funding.caption': 'Projects carried out in the year',
  'section.funding.remark': 'The axis is years, not money',
  'section.villages.title':
    '{villages.roads.length} of rural roads built or rebuilt; rural centralised water supply at {villages.central-water.rate}',
  'section.villages.lead':
    'The year’s target of sanitary toilets, {villages.toilets.built} in {villages.toilet-villages.count} villages, was met in full; planning and building began in {villages.showcase.count} showcase villages, and plans are finished for {villages.showcase.planned}; investment of {villages.showcase.investment} was completed in the programme.',
  'section.villages.caption': 'Sanitary toilets, the year’s target',
  'section.villages.remark': 'One axis from 0 to 100%, each rate with a base of its own',
});
