import { checked } from './checked';

export const sectionsEn = checked({
  'section.overview.title':
    'Net income per head of people lifted out of poverty: {overview.income.average}, up {overview.income.average|growth}; collective income per village lifted out of poverty: {overview.village-economy.average}, up {overview.village-economy.average|growth}',
  'section.overview.lead':
    'There was no large-scale return to poverty in the city; the base and the results of poverty alleviation were further consolidated.',
  'section.overview.remark': 'Not stated whether they are all among these villages',
  'section.responsibility.title':
    '{responsibility.leaders.count} city leaders are contacts of {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} villages lifted out of poverty with heavy consolidation tasks',
  'section.responsibility.lead':
    '{responsibility.departments.members} city departments are members of the leading group, and {responsibility.meetings.count} city meetings were held; {responsibility.counties.groups} counties, county-level cities and districts set up groups of their own.',
  'section.policy.title':
    '{policy.measures.count} measures, {policy.supporting-policies.count} supporting policies, and all {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty paired with departments',
  'section.policy.lead':
    'The city issued a plan, with policies on housing, medical security, education, relocation, resident helpers and ten thousand enterprises for ten thousand villages.',
  'section.monitoring.title':
    'All farm households screened: {monitoring.screened-households.count}; newly monitored: {monitoring.new-households.count} with {monitoring.new-people.count} people',
  'section.monitoring.lead': 'Monitoring by city, county, township and village is markedly stronger.',
  'section.relief.title':
    '{relief.visited-people.count} people visited and checked, {relief.covered-people.count} brought under social assistance',
  'section.relief.lead':
    'Insurance against poverty was bought for {relief.insured-people.count} rural low-income people and paid out {relief.insurance-payout.total}; allowances for disabled people in need came to {relief.disability-allowance.total}, a cumulative total.',
  'section.relocation.title':
    '{relocation.supported-people.count} relocated people have at least one kind of support',
  'section.relocation.lead':
    'Titles were registered for {relocation.homes.registered} of the relocation; {relocation.assisted-people.count} had subsistence allowance or support in extreme difficulty.',
  'section.relocation.remark': 'The last two groups may overlap; not added',
  'section.employment.title':
    'Labour transfers of workers lifted out of poverty: {employment.transfers.count}, up {employment.transfers.count|growth} on the year before',
  'section.employment.lead':
    '{employment.agreements.count} labour cooperation agreements were signed; work-for-relief gave {employment.work-relief-people.count} low-income people work nearby.',
  'section.industry.title':
    '{industry.linkage-funds.total} of central and provincial linkage funds for poverty-alleviation industries; cumulatively {industry.bases.area} of industry bases rebuilt or enlarged',
  'section.industry.lead':
    'Support covers the whole ecosystem, chain and value of the poverty-alleviation industries; the micro-credit overdue rate is {industry.micro-credit.overdue-rate}.',
  'section.funding.title':
    '{funding.linkage.total} of linkage funds of all levels put in over the whole year, up {funding.linkage.total|growth} on 2020',
  'section.funding.lead':
    '{funding.projects.implemented} projects were carried out; {funding.reserve-projects.count} linkage-fund projects for 2022 and {funding.plan-projects.count} major projects of the 14th Five-Year period are in the pipeline.',
  'section.funding.remark': 'The axis is years, not money',
  'section.villages.title':
    '{villages.roads.length} of rural roads built or rebuilt over the whole year; the year’s target of sanitary toilets, {villages.toilets.built}, met in full',
  'section.villages.lead':
    'Planning and building began in {villages.showcase.count} showcase villages; {villages.governance-villages.count} villages and {villages.governance-towns.count} townships were named models for rural governance.',
  // What was praised, within the title of its recognition.
  'praised.funding.national-survey': 'poverty-alleviation assets',
  'praised.villages.governance-villages': '{villages.governance-villages.count} villages',
  'praised.responsibility.bulletin': 'consolidating results',
  'praised.monitoring.daily-brief': 'Monitoring and help mechanism',
  'praised.funding.data-quality': 'Asset data',
  'praised.villages.governance-towns': '{villages.governance-towns.count|bare} townships',
  'praised.employment.press': 'work-for-relief',
  'praised.funding.press': 'care of poverty-alleviation assets',
});
