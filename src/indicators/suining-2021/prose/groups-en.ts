import { checked } from './checked';

export const groupsEn = checked({
  'group.overview.income.subject': 'Income of people lifted out of poverty',
  'group.overview.village-economy.subject': 'Village collectives',
  'group.overview.stronger-villages.subject': 'Villages with CNY 100,000 or more',
  'group.overview.key-villages.subject': 'Key assisted villages',
  'group.overview.key-villages.sentence':
    'Work in the {overview.key-villages.count} key assisted villages goes on steadily',
  'group.overview.results.subject': 'Results of poverty alleviation',
  'group.responsibility.leaders.subject': 'Leaders in person',
  'group.responsibility.system.subject': 'Who is responsible',
  'group.responsibility.leading-group.subject': 'Leading group',
  'group.responsibility.leading-group.sentence':
    '{responsibility.departments.members} city departments are members; {responsibility.counties.groups} counties, county-level cities and districts set up groups of their own',
  'group.responsibility.meetings.subject': 'Meetings',
  'group.responsibility.meetings.sentence':
    'The city’s Party committee and government held {responsibility.meetings.count} meetings and considered the documents',
  'group.responsibility.practical-things.subject': 'Practical work for the people',
  'group.responsibility.practical-things.sentence':
    'Two mechanisms are on the Party committee’s list of {responsibility.projects.livelihood} key livelihood projects',
  'group.responsibility.benchmark.subject': 'Benchmarking',
  'group.responsibility.benchmark.sentence':
    'The city learned from other places and drew up a plan of action for benchmarking',
  'group.policy.system.subject': 'Policies',
  'group.policy.system.sentence':
    '{policy.measures.count} measures consolidate the results, with {policy.supporting-policies.count} supporting policies',
  'group.policy.medical.subject': 'Medical care',
  'group.policy.medical.sentence':
    'From January to September 2021, {policy.medical-reimbursement.total} of hospital costs was reimbursed to people lifted out of poverty; their out-of-pocket share within their county is steady at {policy.self-payment.rate}',
  'group.policy.education.subject': 'Education',
  'group.policy.education.sentence':
    'Education aid came to {policy.student-aid.total}, a cumulative total; {policy.extra-aid-students.count} from families lifted out of poverty had additional aid',
  'group.policy.homes-water.subject': 'Housing and drinking water',
  'group.policy.homes-water.sentence':
    'All housing hazards of households lifted out of poverty and all drinking-water problems found were resolved',
  'group.policy.helpers.subject': 'People who help',
  'group.policy.helpers.sentence':
    '{policy.pairing-cadres.count} are paired with {policy.paired-households.count} lifted out of poverty or monitored',
  'group.policy.key-villages.subject': 'Key assisted villages',
  'group.policy.key-villages.sentence':
    '{policy.key-village-funds.total} was put in for industry and infrastructure; {policy.excellent-villages.count} were rated excellent, preliminarily',
  'group.policy.li-county.subject': 'Assistance to Li county',
  'group.policy.li-county.sentence':
    'In 2021 Chuanshan district put in {policy.partner-funds.total} and carried {policy.partner-projects.count} projects forward',
  'group.monitoring.screening.subject': 'Screening',
  'group.monitoring.network.subject': 'Network',
  'group.monitoring.network.sentence':
    'A monitoring network of five roles; monitoring by city, county, township and village is markedly stronger',
  'group.monitoring.help.subject': 'Help made to measure',
  'group.monitoring.help.sentence':
    '{monitoring.paired-households.count} under monitoring have one-to-one contact with {monitoring.paired-cadres.count} township cadres; {monitoring.measures.count} household-by-household measures were put into effect',
  'group.monitoring.recognition.subject': 'Recognition',
  'group.monitoring.alerts.subject': 'Monitoring and early warning',
  'group.monitoring.alerts.sentence':
    '“6+7+1” early warning: departments send risk information monthly, quarterly and every school term',
  'group.monitoring.disaster.subject': 'Disasters',
  'group.monitoring.disaster.sentence':
    'In the flood season {monitoring.disaster-households.helped} hit by disaster were helped to resume production and to receive agricultural insurance',
  'group.relief.assistance.subject': 'Social assistance',
  'group.relief.visits.subject': 'Visits',
  'group.relief.visits.sentence':
    '{relief.visited-people.count} people whose escape from poverty is unstable, who are near poverty or have heavy expenses were visited and checked',
  'group.relief.insurance.subject': 'Insurance against poverty',
  'group.relief.insurance.sentence':
    'Bought for {relief.insured-people.count|bare} rural low-income people; {relief.insurance-beneficiaries.count|bare} low-income people have benefited',
  'group.relief.fund.subject': 'Fund against a return to poverty',
  'group.relief.fund.sentence':
    'A fund of {relief.prevention-fund.total} was set up and complements the insurance',
  'group.relief.disabled.subject': 'Disabled people in need',
  'group.relief.disabled.sentence':
    'Cumulatively {relief.disabled-people.count|bare} disabled people in need received allowances of {relief.disability-allowance.total}',
  'group.relief.disabled-students.subject': 'Disabled students',
  'group.relief.disabled-students.sentence':
    '{relief.disabled-students.count|bare} disabled students received grants of {relief.disabled-students.grants}',
  'group.relocation.support.subject': 'Follow-up support',
  'group.relocation.homes.subject': 'Titles to homes',
  'group.relocation.homes.sentence':
    'Titles were registered and certificates issued for {relocation.homes.registered} of the relocation',
  'group.relocation.allowances.subject': 'Social security',
  'group.relocation.allowances.sentence':
    '{relocation.allowances.total} was paid as subsistence allowance and support in extreme difficulty',
  'group.employment.transfers.subject': 'Labour transfers',
  'group.employment.cooperation.subject': 'Labour cooperation',
  'group.employment.cooperation.sentence':
    '{employment.agreements.count} labour cooperation agreements were signed and {employment.posts.offered} job openings sent to workers lifted out of poverty',
  'group.employment.notices.subject': 'Labour notices',
  'group.employment.notices.sentence':
    '{employment.notices.shared} labour notices were exchanged and {employment.notices.published} labour-cooperation notices published',
  'group.employment.companies.subject': '“Village Party secretaries visit companies”',
  'group.employment.companies.sentence':
    '{employment.companies-visited.count} key companies were visited, {employment.company-visits.count} visits in all',
  'group.employment.work-relief.subject': 'Work-for-relief',
  'group.employment.work-relief.sentence':
    '{employment.work-relief-projects.count} projects gave {employment.work-relief-people.count} low-income people work nearby',
  'group.industry.funds.subject': 'Central and provincial linkage funds',
  'group.industry.bases.subject': 'Industry bases',
  'group.industry.bases.sentence':
    'Cumulatively {industry.bases.area} of “6+3” industry bases rebuilt or enlarged',
  'group.industry.jobs.subject': 'Local jobs',
  'group.industry.jobs.sentence':
    '{industry.local-jobs.count} workers lifted out of poverty were brought into local jobs and gained {industry.income-gain.average} a head',
  'group.industry.credit.subject': 'Micro-credit',
  'group.industry.credit.sentence':
    'Cumulatively {industry.micro-credit.total} granted, with an overdue rate of {industry.micro-credit.overdue-rate}',
  'group.funding.linkage.subject': 'Linkage funds of all levels',
  'group.funding.share.subject': 'Central and provincial linkage funds',
  'group.funding.periods.subject': 'Funds and assets',
  'group.funding.assets.subject': 'Poverty-alleviation assets',
  'group.funding.assets.sentence':
    '{funding.assets.count} assets of 2013–2020 checked, registered and entered',
  'group.funding.recognition.subject': 'Recognition and press',
  'group.funding.rules.subject': 'Rules',
  'group.funding.rules.sentence':
    'Rules for managing the funds and a plan for looking after the assets were issued',
  'group.villages.infrastructure.subject': 'Infrastructure',
  'group.villages.built.subject': 'Built and rebuilt',
  'group.villages.built.sentence':
    '{villages.roads.length} of rural roads built or rebuilt over the whole year; {villages.water-works.count} rural water supply projects built or rebuilt',
  'group.villages.showcase.subject': 'Showcase villages',
  'group.villages.plans.subject': 'Plans',
  'group.villages.environment.subject': 'Rural living environment',
  'group.villages.environment.sentence':
    'The year’s target of sanitary toilets, {villages.toilets.built} in {villages.toilet-villages.count} villages, was met in full',
  'group.villages.clean-ups.subject': 'Five clean-up campaigns',
  'group.villages.governance.subject': 'Rural governance',
  'group.villages.governance.sentence':
    '{villages.governance-villages.count} villages and {villages.governance-towns.count} townships were named models for rural governance',
});
