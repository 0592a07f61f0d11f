import { checked } from './checked';

export const sectorsEn = checked({
  'sector.medical.title':
    'From January to September {year}, {policy.medical-reimbursement.total} of hospital costs (serious-illness outpatient care included, {policy.hospital-stays.count} cases) was reimbursed to people lifted out of poverty; their out-of-pocket share within their county stayed at {policy.self-payment.rate}',
  'sector.education.title':
    'No pupil of compulsory school age dropped out; education aid for students from families in financial difficulty came to {policy.student-aid.total}, a cumulative total',
  'sector.housing.title':
    'Housing hazards of {policy.unsafe-homes.found} lifted out of poverty were all resolved; titles were registered and certificates issued for {relocation.homes.registered|bare} relocation homes',
  'sector.water.title':
    'All {policy.water-problems.found} drinking-water problems found, a cumulative number, were resolved; rural centralised supply stands at {villages.central-water.rate}, tap water at {villages.tap-water.rate}',
  'sector.assistance.title':
    '{relief.covered-people.count} people were brought under social assistance; insurance against poverty was bought for {relief.insured-people.count} rural low-income people',
  'sector.employment.title':
    'Labour transfers of workers lifted out of poverty reached {employment.transfers.count}, up {employment.transfers.count|growth} on the year before; {employment.posts.offered} job openings were sent to them',
  'sector.industry.title':
    '{industry.linkage-funds.total} of central and provincial linkage funds went to poverty-alleviation industries; cumulatively {industry.bases.area} of industry bases were rebuilt or enlarged',
  'sector.income.title':
    'Annual net income per head of households lifted out of poverty reached {overview.income.average}, up {overview.income.average|growth}; collective income per village lifted out of poverty reached {overview.village-economy.average}, up {overview.village-economy.average|growth}',
  'sector.relocation.title':
    '{relocation.supported-people.count} relocated people have at least one kind of follow-up support; all entitled to subsistence allowance or support in extreme difficulty receive it',
  'sector.funds.title':
    '{funding.linkage.total} of linkage funds of all levels were put in over the whole year, up {funding.linkage.total|growth} on {previousYear}; {funding.projects.implemented} projects were carried out',
  'sector.infrastructure.title':
    '{villages.roads.length} of rural roads were built or rebuilt over the whole year; {villages.hardened-roads.rate} of townships and administrative villages have a paved road; fibre and 4G reach every administrative village',
  'sector.environment.title':
    'The year’s target of sanitary toilets, {villages.toilets.built} in {villages.toilet-villages.count} villages, was fully met; all {villages.toilet-problems.found} problems found with household toilets were resolved',
  'sector.monitoring.title':
    'No large-scale return to poverty in the city; all {monitoring.screened-households.count} were screened; in the flood season no farm household fell into or back into poverty through disaster',
  'sector.organisation.title':
    'All {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty are paired with city or county departments; {policy.pairing-cadres.count} cadres are paired with households',
});
