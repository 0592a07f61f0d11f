import { checked } from './checked';

export const speechEn = checked({
  title: 'This is a report on rural revitalisation in Suining in {year}.',
  message:
    '{year} was the opening year of the rural revitalisation strategy. There was no large-scale return to poverty. Annual net income per head of households lifted out of poverty reached {overview.income.average}, up {overview.income.average|growth}; {funding.linkage.total} of linkage funds of all levels was put in and {funding.projects.implemented} projects were carried out.',
  held: 'There was no large-scale return to poverty, no farm household fell into or back into poverty through disaster in the flood season, and no pupil in compulsory education dropped out. The housing hazards of {policy.unsafe-homes.found}, the {policy.water-problems.found} drinking-water problems found, a cumulative number, and the {villages.toilet-problems.found} problems with rural toilets were all resolved.',
  growth:
    'Annual net income per head of households lifted out of poverty reached {overview.income.average}, up {overview.income.average|growth}; linkage funds came to {funding.linkage.total}, up {funding.linkage.total|growth} on {previousYear}. Collective income per village lifted out of poverty was {overview.village-economy.average}, up {overview.village-economy.average|growth}; labour transfers of workers lifted out of poverty reached {employment.transfers.count}, up {employment.transfers.count|growth}.',
  areas:
    'The work was carried out in {sections} areas: monitoring against a return to poverty, help for people of low income, support after relocation, steady employment, local industries, funds and projects, and villages that are good to live in. This page names the main result of each.',
  'area-monitoring-1':
    'In {monitoring.screenings.count|bare} rounds of risk screening, all {monitoring.screened-households.count|bare} farm households were screened; {monitoring.new-households.count} with {monitoring.new-people.count} people were newly monitored. {monitoring.measures.count} support measures were put into effect household by household, and {monitoring.followed-up-households.count} whose risk had gone were visited again.',
  'area-monitoring-2':
    '{monitoring.alert-departments.monthly} departments, health and medical insurance among them, send risk information monthly, {monitoring.alert-departments.quarterly} departments, housing and civil affairs among them, quarterly, and the education department every term. Each of {monitoring.paired-households.count} has a township cadre as contact, {monitoring.paired-cadres.count} in all.',
  'area-relief-1':
    '{relief.visited-people.count} people at risk were visited and checked, and {relief.covered-people.count} were brought under social assistance. {relief.basic-assistance.count} people were helped by subsistence allowance, support in extreme difficulty and the like, {relief.special-assistance.count} by special assistance. Cumulatively, {relief.disabled-people.count} disabled people in difficulty were paid {relief.disability-allowance.total}.',
  'area-relief-2':
    'Insurance against poverty was bought for {relief.insured-people.count} rural low-income people; {relief.insurance-beneficiaries.count} have benefited and {relief.insurance-payout.total} has been paid out. A fund of {relief.prevention-fund.total} against a return to poverty complements it.',
  'area-relocation-1':
    'Titles were registered for {relocation.homes.registered}, and certificates issued. {relocation.supported-people.count} relocated people have at least one kind of follow-up support, and {relocation.work-supported-people.count} were supported with jobs or industry. {relocation.assisted-people.count} people on subsistence allowance or support in extreme difficulty were paid {relocation.allowances.total}: all entitled are covered.',
  'area-employment-1':
    '{employment.agreements.count} labour cooperation agreements were signed with Wenzhou, Chongqing and other places, and {employment.posts.offered} job openings sent to workers lifted out of poverty. Their labour transfers reached {employment.transfers.count}, up {employment.transfers.count|growth} on the year before. Work-for-relief gave {employment.work-relief-people.count} low-income people work nearby.',
  'area-industry-1':
    '{industry.linkage-funds.total} of central and provincial linkage funds, {industry.linkage-funds.share} of the total, went to poverty-alleviation industries. Cumulatively, {industry.micro-credit.total} of micro-credit was granted to households lifted out of poverty or monitored; the overdue rate was kept to {industry.micro-credit.overdue-rate}, among the low levels of the province.',
  'area-industry-2':
    'Cumulatively, {industry.bases.area} of “6+3” industry bases were rebuilt or enlarged, with {industry.facilities.length} of industry roads, canals and other facilities. They brought {industry.local-jobs.count} workers lifted out of poverty into local jobs, with a gain of {industry.income-gain.average} a head.',
  'area-funding-2':
    'Over the year {funding.linkage.total} of linkage funds was put in and {funding.projects.implemented} projects were carried out. For 2022, {funding.reserve-projects.count} projects are in reserve, with a total investment of {funding.reserve-projects.investment}; for the 14th Five-Year Plan {funding.plan-projects.count} major projects, with {funding.plan-projects.investment}. Assets of 2013–2020 worth {funding.assets.value} were entered in the system.',
  'area-villages-1':
    'Over the year {villages.roads.length} of rural roads was built or rebuilt; {villages.hardened-roads.rate} of townships and administrative villages have a paved road. With {villages.water-works.count} water supply projects built or rebuilt, rural centralised supply stands at {villages.central-water.rate} and tap water at {villages.tap-water.rate}. The rural power grid was upgraded in {villages.power-grid.towns} townships and subdistricts.',
  'area-villages-2':
    'The planning and building of {villages.showcase.count} showcase villages was begun and carried forward; plans are finished for {villages.showcase.planned} of them, and {villages.showcase.investment} was invested. The programme built or rebuilt {villages.showcase-roads.length} of roads and {villages.showcase-canals.length} of canals, and improved farmhouses for {villages.farmhouses.improved}.',
  'village-economy':
    'The collectives of {overview.poor-villages.count} villages lifted out of poverty had a total income of {overview.village-economy.total}; the average of a village was {overview.village-economy.average}, up {overview.village-economy.average|growth}. {overview.stronger-villages.count} villages reached CNY 100,000 or more.',
  'area-policy-1':
    '{policy.departments.paired} city departments are paired with villages; all {policy.assisted-villages.count} key assisted villages and villages lifted out of poverty have a city or county department. {policy.resident-cadres.rotated} resident cadres were rotated and {policy.pairing-cadres.count} cadres paired with households, so that help goes on without a gap.',
  'area-policy-medical':
    'Preferential medical security goes on for people steadily lifted out of poverty. From January to September {year}, {policy.medical-reimbursement.total} was reimbursed for {policy.hospital-stays.count} hospital cases, serious-illness outpatient care included. Left-behind and poor elderly people had {policy.home-medical-visits.count} home medical visits; {policy.free-check-ups.count} free health checks were given.',
  'area-policy-2':
    'In medical care within their county, the out-of-pocket share of people lifted out of poverty is steady at {policy.self-payment.rate}. No pupil in compulsory education dropped out.',
  'area-policy-education':
    'Cumulatively, {policy.student-aid.total} of education aid was paid to students from families in financial difficulty, from preschool to upper secondary. {policy.extra-aid-students.count} students from families lifted out of poverty had {policy.extra-aid.total} of additional aid, and {relief.disabled-students.count} disabled students {relief.disabled-students.grants} of grants.',
  'area-policy-key-villages':
    'The city put {policy.key-village-funds.total} into the industry and infrastructure of the key assisted villages; {policy.departments.lead} city departments are charged with their seven key tasks. {policy.excellent-villages.count} villages were rated excellent, a preliminary rating, and each has an award of {policy.excellent-villages.award}.',
  'area-responsibility-1':
    'Party secretaries of five levels are in charge, and the “Four No-Removals” are strictly kept; the leading group has {responsibility.departments.members} city departments as members. {responsibility.leaders.count} city leaders are contacts of all {overview.key-villages.count} key assisted villages and {responsibility.consolidation-villages.count} villages lifted out of poverty with heavy consolidation tasks.',
  recognitions:
    '{villages.governance-villages.count} villages were named national or provincial models of rural governance, and {villages.governance-towns.count} townships provincial models. Suining represented the province in the national study of poverty-alleviation assets, and its asset data was commended by the provincial administration.',
  next: 'For what comes next, projects are in reserve: {funding.reserve-projects.count} linkage-fund projects for 2022, with a total investment of {funding.reserve-projects.investment}, and {funding.plan-projects.count} major projects for the 14th Five-Year Plan, with {funding.plan-projects.investment}. The planning and building of {villages.showcase.count} showcase villages is under way, and plans are finished for {villages.showcase.planned}. The aims of the five-year transition are set.',
  end: 'That is the end of the report. Thank you.',
  'sector-water-built':
    '{villages.water-works.count} rural water supply projects were built or rebuilt. Rural centralised supply stands at {villages.central-water.rate}, tap water at {villages.tap-water.rate}.',
  'sector-housing-built':
    'Titles were registered and certificates issued for {relocation.homes.registered|bare} relocation homes. In the showcase villages programme the appearance of farmhouses was improved for {villages.farmhouses.improved}.',
  'sector-employment-reached':
    '{relocation.work-supported-people.count} relocated people were supported with jobs or industry, which secures a stable source of income. Industries brought {industry.local-jobs.count} workers lifted out of poverty into local jobs.',
  'sector-organisation-reached':
    '{policy.measures.count} measures to consolidate the results of poverty alleviation were drawn up and {policy.supporting-policies.count} supporting policies put into effect, the “1+N” set of linkage policies. {responsibility.counties.groups} counties, county-level cities and districts set up leading groups of their own.',
  'area-villages-2.sectors':
    'The planning and building of {villages.showcase.count} showcase villages was begun and carried forward; plans are finished for {villages.showcase.planned} of them, {villages.showcase.investment} was invested and farmhouses were improved for {villages.farmhouses.improved}.',
  'next.sectors':
    'For what comes next, projects are in reserve: {funding.reserve-projects.count} linkage-fund projects for 2022, with a total investment of {funding.reserve-projects.investment}, and {funding.plan-projects.count} major projects for the 14th Five-Year Plan, with {funding.plan-projects.investment}.',
  'sector-employment-built':
    'Labour notices were exchanged, {employment.notices.shared}, and published, {employment.notices.published}; {employment.job-fairs.count} special job fairs were held. In the “village Party secretaries visit companies” activity, {employment.companies-visited.count} key companies were visited, {employment.company-visits.count} visits in all.',
  'sector-assistance-putin':
    'Relocated people on subsistence allowance or support in extreme difficulty were paid {relocation.allowances.total}, and {relief.disabled-students.count} disabled students {relief.disabled-students.grants} of grants. Work-for-relief gave {employment.work-relief-people.count} low-income people work nearby. In the flood season {monitoring.disaster-households.helped} were helped to restore production.',
  'sector-organisation-putin':
    'The pairing of {policy.departments.paired} city departments with villages was adjusted and improved; {policy.departments.lead} city departments are charged with the seven key tasks of the key assisted villages. Each village rated excellent, a preliminary rating, has an award of {policy.excellent-villages.award}.',
  'ways-medical':
    'Preferential medical security goes on for people steadily lifted out of poverty. Poor people have family doctors under contract, and left-behind and poor elderly people are visited at home and given free health checks.',
  'ways-assistance':
    'In the “dual prevention” project, insurance against poverty and a fund against a return to poverty complement each other: policy as the safety net, the market as a support, the bottom line held everywhere.',
  'ways-employment':
    'Labour transfers and skills training go side by side. There is a platform for labour cooperation across regions, with a recruiting section of its own, so that people and posts are matched.',
  'ways-industry':
    'For sweet potato, citrus, medicinal herbs, vegetables and others, the “6+3” industries, the whole ecological, industrial and value chain is supported, with facilities for production and logistics.',
  'ways-funds':
    'Reminders and written supervision orders go out where work is slow, and public notice is required, so that funds are used better. Assets for public use and assets that earn an income are looked after in many forms and at many levels.',
  'ways-infrastructure':
    'Rural roads, water, power, gas, telecommunications and logistics were extended, and industry bases have facilities for production and logistics. Rural infrastructure and public services improved markedly.',
  'ways-environment':
    'Five clean-up campaigns run over the whole area: greening, clean villages, clean water, poles and wires in order, and tidy courtyards. Showcase villages have a team of their own, monthly reports and regular review.',
  'ways-monitoring':
    'A network of five roles watches over households, from a contact for each household to a data monitor in each county, and departments give early warning. Monitored households have one-to-one contact and measures of their own.',
  'ways-organisation':
    'Party secretaries of five levels are in charge, and the “Four No-Removals” are strictly kept. The leading group is headed by the full-time deputy secretary of the city’s Party committee. Each village has a leader, a department, a first secretary and a resident work team.',
});
