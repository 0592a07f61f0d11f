import { checked } from './checked';

export const picturesEn = checked({
  'picture.responsibility.villages.title':
    'City leaders are contacts of two kinds of villages: {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} with heavy consolidation tasks',
  'picture.responsibility.villages.subtitle': 'Villages, from zero',
  'picture.responsibility.villages.caution':
    'Counting the two kinds as separate; the article does not print the sum.',
  'picture.policy.villages.title':
    '{policy.assisted-villages.count} key assisted villages and villages lifted out of poverty: all paired with city or county departments',
  'picture.policy.villages.subtitle':
    'A dot a village: key assisted villages and villages lifted out of poverty',
  'picture.policy.mended.title':
    '{policy.unsafe-homes.found} lifted out of poverty with housing hazards and {policy.water-problems.found} drinking-water problems: all resolved, the article says',
  'picture.policy.mended.subtitle': 'Numbers found, each in its own unit, not to be compared',
  'picture.policy.mended.caution':
    'That all were resolved is stated in words; the article prints no number resolved.',
  'picture.monitoring.steps.title':
    'From {monitoring.screened-households.count} screened to {monitoring.new-households.count} newly monitored',
  'picture.monitoring.steps.subtitle': 'Three steps in order, each in its own unit, not to scale',
  'picture.monitoring.steps.caution':
    'Households, risks and people are different units: no conversion rate follows from them.',
  'picture.monitoring.alerts.title':
    '“6+7+1” departments send risk information monthly, quarterly or every school term',
  'picture.monitoring.alerts.subtitle':
    'A dot a department, a block for each time; it shows how often, not how many messages were sent',
  'picture.monitoring.alerts.caution':
    '{check:alert-departments} in all; the article does not say whether they are city departments or include county ones.',
  'picture.relief.parts.title':
    '{relief.covered-people.count} people brought under assistance; taken as two parts, about {check:basic-share-of-covered} by subsistence allowance and the like',
  'picture.relief.parts.subtitle': 'People brought under social assistance, from zero',
  'picture.relief.parts.caution':
    '{relief.basic-assistance.count} is printed only to the thousand; within rounding, the two parts come to {relief.covered-people.count}.',
  'picture.relief.insurance.title':
    'Insurance against poverty bought for {relief.insured-people.count} rural low-income people; {relief.insurance-beneficiaries.count} have benefited',
  'picture.relief.insurance.subtitle': 'Three steps in order, each in its own unit, not to scale',
  'picture.relief.insurance.caution':
    'The fund of {relief.prevention-fund.total} is another pool of money and is not added to the claims.',
  'picture.relocation.groups.title':
    '{relocation.work-supported-people.count} relocated people supported with jobs or industry; {relocation.assisted-people.count} on subsistence allowance or support in extreme difficulty',
  'picture.relocation.groups.subtitle': 'Relocated people, all from one zero',
  'picture.relocation.groups.caution':
    'The last two groups together exceed the first: if both lie within {relocation.supported-people.count}, at least about {check:least-relocation-overlap} have both kinds. Not added, not stacked.',
  'picture.employment.growth.title':
    'Labour transfers of workers lifted out of poverty rose by {employment.transfers.count|growth}',
  'picture.employment.growth.subtitle': 'Labour transfers of workers lifted out of poverty, from zero',
  'picture.employment.growth.caution':
    'One person can be transferred more than once: transfers are not a number of people.',
  'picture.employment.tally.title':
    '{employment.agreements.count} labour cooperation agreements, {employment.companies-visited.count} key companies visited, {employment.job-fairs.count} special job fairs',
  'picture.employment.tally.subtitle': 'One dot is one agreement, company, project or job fair',
  'picture.employment.tally.caution':
    'There are {employment.agreements.count} agreements and as many work-for-relief projects; the same number, different things.',
  'picture.industry.share.title':
    '{industry.linkage-funds.total} for industry, {industry.linkage-funds.share} of a total that is not printed',
  'picture.industry.share.subtitle': 'Funds and their share of that total, from zero',
  'picture.industry.share.caution':
    'The total is not printed, most likely that of all central and provincial linkage funds; about {check:industry-implied-total}, {industry.linkage-funds.total} ÷ {industry.linkage-funds.share}. It cannot be {funding.linkage.total}, or the share would be {check:industry-share-of-all-funds}.',
  'picture.industry.chain.title':
    'Help for industry in four figures: {industry.linkage-funds.total} of funds, {industry.bases.area} of bases, {industry.local-jobs.count} in local jobs, {industry.income-gain.average} gained a head',
  'picture.industry.chain.subtitle':
    'In the order of the article, each in its own unit, not to scale; bases cumulative, jobs and gain after “cumulative”, whether it applies is not said',
  'picture.industry.chain.caution':
    'The funds stand in another sentence than the rest; the order is that of the article; nothing says that the funds caused the rest.',
  'picture.funding.growth.title':
    'Linkage funds of all levels put in over the year: {funding.linkage.total}, {funding.linkage.total|increase} than the year before, up {funding.linkage.total|growth}',
  'picture.funding.growth.subtitle': 'Linkage funds of all levels of government, from zero',
  'picture.villages.rates.title':
    'Paved roads and parcel outlets reach {villages.hardened-roads.rate}, centralised water {villages.central-water.rate}, tap water {villages.tap-water.rate}',
  'picture.villages.rates.subtitle': 'Coverage in %',
  'picture.villages.rates.caution':
    'The rates have different denominators: read each for itself, do not compare them.',
  'picture.villages.showcase.title':
    'Planning and building under way in {villages.showcase.count} showcase villages, plans finished for {villages.showcase.planned}',
  'picture.villages.showcase.subtitle': 'One house is one village; solid: its plan is finished',
  'picture.villages.mended.title':
    '{villages.toilet-problems.found} problems found with household toilets, all resolved, the article says',
  'picture.villages.mended.subtitle': 'Number found',
  'picture.villages.mended.caution':
    'That all were resolved is a statement of the article; the toilet target of {villages.toilets.built} may be another set, which the article does not say; the two are not divided.',
  'picture.overview.income.title':
    'Net income per head, households lifted out of poverty: {overview.income.average}, {overview.income.average|increase} than the year before, up {overview.income.average|growth}',
  'picture.overview.income.subtitle': 'Yearly net income per head, CNY, from zero',
  'picture.overview.income.caution':
    'The gain of {industry.income-gain.average} a head of workers in local industry is counted otherwise and is not compared with this.',
  'picture.overview.village-economy.title':
    '{overview.poor-villages.count} villages lifted out of poverty: collective income of {overview.village-economy.total}, {overview.village-economy.average} per village',
  'picture.overview.village-economy.subtitle':
    'Villages × income per village = income in all; the edges are not to scale',
  'picture.overview.village-economy.caution':
    'The growth of {overview.village-economy.average|growth} follows the income per village; the article does not say that it fits the total.',
  'picture.overview.stronger-villages.title':
    '{overview.stronger-villages.count} villages with a collective economy of CNY 100,000 or more',
  'picture.overview.stronger-villages.subtitle':
    'One dot is one village: {overview.poor-villages.count} villages lifted out of poverty',
  'picture.overview.stronger-villages.caution':
    'If the {overview.stronger-villages.count} villages are among the {overview.poor-villages.count}, they are about {check:stronger-villages-share}; the article does not say so.',
  'picture.funding.timeline.title':
    'Poverty-alleviation assets of {funding.assets.value} entered; {funding.reserve-projects.count} linkage-fund projects for 2022 in the pipeline',
  'picture.funding.timeline.subtitle':
    'The axis is years, not money: a bar is as long as its years; the 14th Five-Year Plan is 2021–2025',
  'picture.funding.timeline.caution':
    'One is put in within the year, one is what earlier years built up, two are in the pipeline: different periods and natures, not added.',
});
