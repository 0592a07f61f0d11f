import type { SectionId } from '../../../indicators/types';
import type { AreaWords, PictureWords } from '../say';
import type { PictureId } from '../zh/areas';

/** English says 个, 条, 名 and 次 without a unit, so the sentence names what is counted; 户 and 公里 have one. */
export const areasEn = {
  responsibility: {
    title: (say) =>
      `${say('responsibility.leaders.count')} city leaders are contacts of ${say('overview.key-villages.count')} key assisted villages and ${say('responsibility.consolidation-villages.count')} villages lifted out of poverty with heavy consolidation tasks`,
    lead: (say) =>
      `${say('responsibility.departments.members')} city departments are members of the leading group, and ${say('responsibility.meetings.count')} meetings were held by the city’s Party committee and government (read as five kinds together); ${say('responsibility.counties.groups')} counties, county-level cities and districts set up leading groups of their own.`,
  },
  policy: {
    title: (say) =>
      `${say('policy.measures.count')} measures, ${say('policy.supporting-policies.count')} supporting policies, and all ${say('policy.assisted-villages.count')} key assisted villages and villages lifted out of poverty paired with departments`,
    lead: (say) =>
      `From January to September 2021, people lifted out of poverty were reimbursed ${say('policy.medical-reimbursement.total')} for ${say('policy.hospital-stays.count')} in hospital, serious-illness outpatient care included; education aid came to ${say('policy.student-aid.total')}, a cumulative total; the problems found in homes of households lifted out of poverty and in drinking water were, the article says, all resolved.`,
  },
  monitoring: {
    title: (say) =>
      `All farm households screened: ${say('monitoring.screened-households.count')}; newly monitored: ${say('monitoring.new-households.count')} with ${say('monitoring.new-people.count')} people (restored)`,
    lead: (say) =>
      `Cumulatively ${say('monitoring.screenings.count')} rounds of screening were carried out, and ${say('monitoring.risks.screened')} risks of a return to poverty were screened and filtered; ${say('monitoring.paired-households.count')} under monitoring had one-to-one contact with ${say('monitoring.paired-cadres.count')} township cadres, and ${say('monitoring.measures.count')} support measures were put into effect.`,
  },
  relief: {
    title: (say) =>
      `${say('relief.visited-people.count')} people visited and checked, ${say('relief.covered-people.count')} brought under social assistance`,
    lead: (say) =>
      `${say('relief.basic-assistance.count')} were helped by subsistence allowance, support in extreme difficulty and the like, ${say('relief.special-assistance.count')} by special assistance; insurance against poverty was bought for ${say('relief.insured-people.count')} rural low-income people and paid out ${say('relief.insurance-payout.total')}.`,
  },
  relocation: {
    title: (say) =>
      `${say('relocation.supported-people.count')} relocated people have at least one kind of support`,
    lead: (say) =>
      `${say('relocation.work-supported-people.count')} were supported with jobs or industry, and ${say('relocation.assisted-people.count')} had subsistence allowance or support in extreme difficulty; titles were registered for ${say('relocation.homes.registered')} of the relocation.`,
  },
  employment: {
    title: (say) =>
      `Labour transfers of workers lifted out of poverty: ${say('employment.transfers.count')}, up ${say.growth('employment.transfers.count')} on the year before`,
    lead: (say) =>
      `${say('employment.agreements.count')} labour cooperation agreements were signed, ${say('employment.job-fairs.count')} special job fairs were held and ${say('employment.posts.offered')} job openings were sent to workers lifted out of poverty; ${say('employment.work-relief-projects.count')} work-for-relief projects gave ${say('employment.work-relief-people.count')} low-income people work nearby.`,
  },
  industry: {
    title: (say) =>
      `${say('industry.linkage-funds.total')} of central and provincial linkage funds for poverty-alleviation industries; cumulatively ${say('industry.bases.area')} of industry bases rebuilt or enlarged`,
    lead: (say) =>
      `The bases and their facilities brought ${say('industry.local-jobs.count')} workers lifted out of poverty into local jobs, with an income gain of ${say('industry.income-gain.average')} a head (both after “cumulative”; whether it applies is not said); cumulatively ${say('industry.micro-credit.total')} of micro-credit was granted, with an overdue rate of ${say('industry.micro-credit.overdue-rate')}.`,
  },
  funding: {
    title: (say) =>
      `${say('funding.linkage.total')} of linkage funds of all levels put in over the whole year, up ${say.growth('funding.linkage.total')} on 2020`,
    lead: (say) =>
      `${say('funding.projects.implemented')} projects were carried out; ${say('funding.reserve-projects.count')} linkage-fund projects for 2022 are in the pipeline.`,
  },
  villages: {
    title: (say) =>
      `${say('villages.roads.length')} of rural roads built or rebuilt; rural centralised water supply at ${say('villages.central-water.rate')}`,
    lead: (say) =>
      `The year’s target of sanitary toilets, ${say('villages.toilets.built')} in ${say('villages.toilet-villages.count')} villages, was met in full; planning and building began in ${say('villages.showcase.count')} showcase villages, and plans are finished for ${say('villages.showcase.planned')}; investment of ${say('villages.showcase.investment')} was completed in the programme.`,
  },
} as const satisfies Record<Exclude<SectionId, 'overview'>, AreaWords>;

export const picturesEn: Record<PictureId, PictureWords> = {
  'responsibility.villages': {
    title: (say) =>
      `City leaders are contacts of two kinds of villages: ${say('overview.key-villages.count')} key assisted villages and ${say('responsibility.consolidation-villages.count')} with heavy consolidation tasks`,
    subtitle: 'Villages, from zero',
    caution: () => 'Counting the two kinds as separate; the article does not print the sum.',
  },
  'policy.departments': {
    title: (say) =>
      `City departments in three roles: ${say('policy.departments.paired')} paired with villages, ${say('responsibility.departments.members')} in the leading group, ${say('policy.departments.lead')} on the seven key tasks`,
    subtitle: 'City departments, from zero',
    caution: () => 'Three roles; one department can hold several. They are not added.',
  },
  'policy.mended': {
    title: (say) =>
      `${say('policy.unsafe-homes.found')} lifted out of poverty with housing hazards and ${say('policy.water-problems.found')} drinking-water problems: all resolved, the article says`,
    subtitle: 'Numbers found, each in its own unit, not to be compared',
    caution: () => 'That all were resolved is stated in words; the article prints no number resolved.',
  },
  'monitoring.steps': {
    title: (say) =>
      `From ${say('monitoring.screened-households.count')} screened to ${say('monitoring.new-households.count')} newly monitored (restored)`,
    subtitle: 'Three steps in order, each in its own unit, not to scale',
    caution: () => 'Households, risks and people are different units: no conversion rate follows from them.',
  },
  'monitoring.alerts': {
    title: () => '“6+7+1” departments send risk information monthly, quarterly or every school term',
    subtitle: 'Departments sending risk information, from zero',
    caution: (say) =>
      `${say.result('alert-departments')} in all, worked out; the article does not say whether they are city departments or include county ones.`,
  },
  'relief.parts': {
    title: (say) =>
      `${say('relief.covered-people.count')} people brought under assistance; taken as two parts, about ${say.result('basic-share-of-covered')} by subsistence allowance and the like (worked out)`,
    subtitle: 'People brought under social assistance, from zero',
    caution: (say) =>
      `${say('relief.basic-assistance.count')} is printed only to the thousand; within rounding, the two parts come to ${say('relief.covered-people.count')}.`,
  },
  'relief.insurance': {
    title: (say) =>
      `Insurance against poverty bought for ${say('relief.insured-people.count')} rural low-income people; ${say('relief.insurance-beneficiaries.count')} have benefited`,
    subtitle: 'Three steps in order, each in its own unit, not to scale',
    caution: (say) =>
      `The fund of ${say('relief.prevention-fund.total')} is another pool of money and is not added to the claims.`,
  },
  'relocation.groups': {
    title: (say) =>
      `${say('relocation.work-supported-people.count')} relocated people supported with jobs or industry; ${say('relocation.assisted-people.count')} on subsistence allowance or support in extreme difficulty`,
    subtitle: 'Relocated people, all from one zero',
    caution: (say) =>
      `The last two groups together exceed the first: if both lie within ${say('relocation.supported-people.count')}, at least about ${say.result('least-relocation-overlap')} have both kinds. Not added, not stacked.`,
  },
  'employment.growth': {
    title: (say) =>
      `Labour transfers of workers lifted out of poverty rose by ${say.growth('employment.transfers.count')}`,
    subtitle: 'Labour transfers of workers lifted out of poverty, person-times, from zero',
    caution: () => 'One person can count more than once: person-times are not a number of people.',
  },
  'employment.tally': {
    title: (say) =>
      `${say('employment.agreements.count')} labour cooperation agreements, ${say('employment.companies-visited.count')} key companies visited, ${say('employment.job-fairs.count')} special job fairs`,
    subtitle: 'One dot is one agreement, company, project or job fair',
    caution: (say) =>
      `There are ${say('employment.agreements.count')} agreements and as many work-for-relief projects; the same number, different things.`,
  },
  'industry.share': {
    title: (say) =>
      `${say('industry.linkage-funds.total')} for industry, ${say('industry.linkage-funds.share')} of a total that is not printed`,
    subtitle: 'Funds and their share of that total, from zero',
    caution: (say) =>
      `The total is not printed, most likely that of all central and provincial linkage funds; it is worked out as ${say('industry.linkage-funds.total')} ÷ ${say('industry.linkage-funds.share')}. It cannot be ${say('funding.linkage.total')}, or the share would be ${say.result('industry-share-of-all-funds')}.`,
  },
  'industry.chain': {
    title: (say) =>
      `Help for industry in four figures: ${say('industry.linkage-funds.total')} of funds, ${say('industry.bases.area')} of bases, ${say('industry.local-jobs.count')} in local jobs, ${say('industry.income-gain.average')} gained a head`,
    subtitle:
      'In the order of the article, each in its own unit, not to scale; bases cumulative, jobs and gain after “cumulative”, whether it applies is not said',
    caution: () =>
      'The funds stand in another sentence than the rest; the order is that of the article; nothing says that the funds caused the rest.',
  },
  'funding.growth': {
    title: (say) =>
      `Linkage funds put in, all levels of government, rose by ${say.growth('funding.linkage.total')}`,
    subtitle: 'Linkage funds of all levels of government, from zero',
  },
  'funding.purses': {
    title: () => 'Four amounts of four kinds',
    subtitle: 'Different periods and natures: not added, and not on one axis',
  },
  'villages.rates': {
    title: (say) =>
      `Paved roads and parcel outlets reach ${say('villages.hardened-roads.rate')}, centralised water ${say('villages.central-water.rate')}, tap water ${say('villages.tap-water.rate')}`,
    subtitle: 'Coverage in %, one axis from 0 to 100',
    caution: () => 'The rates have different denominators: read each for itself, do not compare them.',
  },
  'villages.showcase': {
    title: (say) =>
      `${say('villages.showcase.count')} showcase villages, plans finished for ${say('villages.showcase.planned')}`,
    subtitle: 'Villages of the showcase programme, from zero',
  },
  'villages.mended': {
    title: (say) =>
      `${say('villages.toilet-problems.found')} problems found with household toilets, all resolved, the article says`,
    subtitle: 'Number found',
    caution: (say) =>
      `That all were resolved is a statement of the article; the toilet target of ${say('villages.toilets.built')} may be another set, which the article does not say; the two are not divided.`,
  },
  'growth.rates': {
    title: (say) =>
      `Annual net income per head of households lifted out of poverty grew most, by ${say.growth('overview.income.average')}`,
    subtitle: 'Growth on the year before as stated, %, from zero',
    caution: () => 'The figures are counted in different ways: compare their growth, not their size.',
  },
};
