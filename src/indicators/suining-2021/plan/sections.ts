import type { SectionPlan } from '../../../edition/plan';
import type { Suining2021 } from '../ids';

/** What each panel shows, and its card on the overview: the choice of figures and pictures, without a word of prose. */
export const sectionPlans: readonly SectionPlan<Suining2021>[] = [
  {
    id: 'overview',
    groups: [
      {
        id: 'income',
        pictures: ['overview.income'],
      },
      {
        id: 'village-economy',
        pictures: ['overview.village-economy'],
        figures: [
          'overview.village-economy.total',
          'overview.poor-villages.count',
          'overview.village-economy.average',
        ],
      },
      {
        id: 'stronger-villages',
        pictures: ['overview.stronger-villages'],
        figures: ['overview.stronger-villages.count'],
      },
      {
        id: 'results',
        claims: ['overview.no-large-scale-return', 'overview.results-consolidated', 'overview.first-year'],
      },
      {
        id: 'key-villages',
        figures: ['overview.key-villages.count'],
        said: ['overview.key-villages-on-course'],
      },
    ],
    card: { lead: 'overview.income.average', picture: 'overview.stronger-villages' },
  },
  {
    id: 'responsibility',
    groups: [
      {
        id: 'leaders',
        pictures: ['responsibility.villages'],
        figures: ['responsibility.leaders.count'],
        claims: ['responsibility.leaders-cover-all'],
        derived: ['villages-per-leader'],
      },
      {
        id: 'system',
        lists: ['responsibility.five-level-secretaries', 'responsibility.whole-system'],
      },
      {
        id: 'leading-group',
        figures: ['responsibility.departments.members', 'responsibility.counties.groups'],
        lists: ['responsibility.leading-group'],
      },
      {
        id: 'meetings',
        figures: ['responsibility.meetings.count'],
        lists: ['responsibility.meetings', 'responsibility.key-village-plan'],
      },
      {
        id: 'practical-things',
        figures: ['responsibility.projects.livelihood', 'responsibility.projects.secretary'],
        lists: ['responsibility.practical-things', 'responsibility.taohua-visit', 'responsibility.bulletin'],
      },
      {
        id: 'benchmark',
        lists: ['responsibility.study-places', 'responsibility.benchmark-plan'],
      },
    ],
    card: {
      lead: 'responsibility.departments.members',
    },
  },
  {
    id: 'policy',
    groups: [
      {
        id: 'medical',
        figures: [
          'policy.medical-reimbursement.total',
          'policy.hospital-stays.count',
          'policy.self-payment.rate',
          'policy.home-medical-visits.count',
          'policy.free-check-ups.count',
        ],
        verdicts: ['policy.self-payment-steady'],
        lists: ['policy.family-doctors'],
        derived: ['reimbursement-per-stay'],
      },
      {
        id: 'education',
        figures: ['policy.student-aid.total', 'policy.extra-aid-students.count', 'policy.extra-aid.total'],
        claims: ['policy.no-dropouts'],
        lists: ['policy.school-control', 'policy.special-classes'],
        derived: ['extra-aid-per-student'],
      },
      {
        id: 'system',
        figures: ['policy.measures.count', 'policy.supporting-policies.count'],
        claims: ['policy.policies-kept'],
        lists: ['policy.linkage-plan', 'policy.supporting-policies', 'policy.one-plus-n'],
      },
      {
        id: 'homes-water',
        figures: ['policy.unsafe-homes.found', 'policy.water-problems.found'],
        verdicts: ['policy.unsafe-homes-mended', 'policy.water-problems-mended'],
        lists: ['policy.water-monitoring'],
      },
      {
        id: 'li-county',
        figures: [
          'policy.partner-funds.total',
          'policy.partner-projects.count',
          'policy.tibet-cadres.count',
          'policy.partner-team.count',
        ],
        lists: ['policy.li-county'],
        derived: ['partner-funds-per-project'],
      },
      {
        id: 'helpers',
        figures: [
          'policy.assisted-villages.count',
          'policy.departments.paired',
          'policy.resident-cadres.rotated',
          'policy.pairing-cadres.count',
          'policy.paired-households.count',
        ],
        claims: ['policy.help-unbroken'],
        said: ['policy.departments-cover-all'],
        lists: ['policy.village-pairing'],
      },
      {
        id: 'key-villages',
        figures: [
          'policy.key-village-funds.total',
          'policy.excellent-villages.count',
          'policy.excellent-villages.award',
          'policy.recommended-villages.count',
          'policy.departments.lead',
        ],
        claims: ['policy.key-villages-covered'],
        lists: ['policy.key-village-pairing', 'policy.seven-tasks'],
      },
    ],
    card: {
      lead: 'policy.measures.count',
    },
  },
  {
    id: 'monitoring',
    groups: [
      {
        id: 'screening',
        pictures: ['monitoring.steps'],
        claims: ['monitoring.all-households-screened'],
        derived: ['people-per-new-household'],
      },
      {
        id: 'network',
        lists: ['monitoring.five-roles'],
        said: ['monitoring.capacity-stronger'],
      },
      {
        id: 'alerts',
        figures: [
          'monitoring.alert-departments.monthly',
          'monitoring.alert-departments.quarterly',
          'monitoring.alert-departments.termly',
        ],
        said: ['monitoring.alerts'],
      },
      {
        id: 'disaster',
        figures: ['monitoring.disaster-households.helped', 'monitoring.rainstorm-warnings.count'],
        claims: ['monitoring.no-disaster-return'],
        lists: ['monitoring.flood-reports'],
      },
      {
        id: 'help',
        figures: [
          'monitoring.followed-up-households.count',
          'monitoring.paired-households.count',
          'monitoring.paired-cadres.count',
          'monitoring.measures.count',
        ],
        claims: ['monitoring.all-taken-in'],
        said: ['monitoring.one-to-one'],
        derived: ['measures-per-household'],
      },
      {
        id: 'recognition',
        lists: ['monitoring.daily-brief'],
      },
    ],
    card: {
      lead: 'monitoring.screened-households.count',
      picture: 'monitoring.card',
    },
  },
  {
    id: 'relief',
    groups: [
      {
        id: 'assistance',
        pictures: ['relief.parts'],
      },
      {
        id: 'visits',
        figures: ['relief.visited-people.count'],
        lists: ['relief.look-back'],
        derived: ['covered-share-of-visited'],
      },
      {
        id: 'insurance',
        figures: [
          'relief.insured-people.count',
          'relief.insurance-beneficiaries.count',
          'relief.insurance-payout.total',
        ],
        derived: ['payout-per-beneficiary'],
      },
      {
        id: 'fund',
        figures: ['relief.prevention-fund.total'],
        lists: ['relief.three-goals'],
        said: ['relief.double-guard'],
      },
      {
        id: 'disabled',
        figures: ['relief.disability-allowance.total', 'relief.disabled-people.count'],
        derived: ['allowance-per-disabled-person'],
      },
      {
        id: 'disabled-students',
        figures: ['relief.disabled-students.count', 'relief.disabled-students.grants'],
        derived: ['grant-per-disabled-student'],
      },
    ],
    card: {
      lead: 'relief.covered-people.count',
      picture: 'relief.parts',
    },
  },
  {
    id: 'relocation',
    groups: [
      {
        id: 'support',
        pictures: ['relocation.groups'],
        claims: ['relocation.steady-income'],
        lists: ['relocation.site-governance'],
        derived: ['least-relocation-overlap'],
      },
      {
        id: 'homes',
        figures: ['relocation.homes.registered'],
        lists: ['relocation.titles'],
      },
      {
        id: 'allowances',
        figures: ['relocation.allowances.total'],
        claims: ['relocation.all-entitled-covered'],
        derived: ['allowance-per-relocated-person'],
      },
    ],
    card: {
      lead: 'relocation.supported-people.count',
      picture: 'relocation.groups',
    },
  },
  {
    id: 'employment',
    groups: [
      {
        id: 'transfers',
        pictures: ['employment.growth'],
      },
      {
        id: 'companies',
        figures: ['employment.company-visits.count', 'employment.companies-visited.count'],
        said: ['employment.village-secretaries'],
      },
      {
        id: 'notices',
        figures: ['employment.notices.shared', 'employment.notices.published'],
      },
      {
        id: 'work-relief',
        figures: ['employment.work-relief-people.count', 'employment.work-relief-projects.count'],
        lists: ['employment.press'],
        said: ['employment.work-for-relief'],
        derived: ['jobs-per-work-relief-project'],
      },
      {
        id: 'cooperation',
        figures: ['employment.posts.offered', 'employment.agreements.count', 'employment.job-fairs.count'],
        lists: ['employment.platform', 'employment.partner-places'],
      },
    ],
    card: {
      lead: 'employment.posts.offered',
      picture: 'employment.card',
    },
  },
  {
    id: 'industry',
    groups: [
      {
        id: 'funds',
        pictures: ['industry.share'],
        lists: ['industry.whole-chain'],
      },
      {
        id: 'jobs',
        figures: ['industry.local-jobs.count', 'industry.income-gain.average'],
      },
      {
        id: 'credit',
        figures: ['industry.micro-credit.total', 'industry.micro-credit.overdue-rate'],
        verdicts: ['industry.overdue-stays-low'],
      },
      {
        id: 'bases',
        figures: [
          'industry.bases.area',
          'industry.facilities.length',
          'industry.cold-chain.count',
          'industry.facilities.area',
        ],
        lists: ['industry.facilities'],
        said: ['industry.six-plus-three'],
      },
    ],
    card: {
      lead: 'industry.bases.area',
      picture: 'industry.share',
    },
  },
  {
    id: 'funding',
    groups: [
      {
        id: 'linkage',
        pictures: ['funding.growth'],
        figures: ['funding.projects.implemented'],
        claims: ['funding.investment-steady'],
        derived: ['funds-per-project'],
      },
      {
        id: 'rules',
        lists: ['funding.fund-rules', 'funding.asset-rules', 'funding.reminders'],
      },
      {
        id: 'share',
        pictures: ['industry.share'],
      },
      {
        id: 'recognition',
        lists: ['funding.data-quality', 'funding.national-survey', 'funding.press'],
      },
      {
        id: 'assets',
        figures: ['funding.assets.count'],
        lists: ['funding.asset-care'],
        derived: ['value-per-asset'],
      },
      {
        id: 'periods',
        pictures: ['funding.timeline'],
        figures: ['funding.reserve-projects.count', 'funding.plan-projects.count'],
        derived: ['investment-per-reserve-project', 'investment-per-plan-project'],
      },
    ],
    card: {
      lead: 'funding.projects.implemented',
      picture: 'funding.card',
    },
  },
  {
    id: 'villages',
    groups: [
      {
        id: 'infrastructure',
        pictures: ['villages.rates'],
        claims: ['villages.networks-cover-all'],
      },
      {
        id: 'environment',
        figures: [
          'villages.toilets.built',
          'villages.toilet-villages.count',
          'villages.toilet-problems.found',
        ],
        verdicts: ['villages.toilet-problems-mended'],
        said: ['villages.toilet-target-met'],
        derived: ['toilets-per-village'],
      },
      {
        id: 'plans',
        lists: ['villages.showcase-plan', 'villages.benchmark-plan'],
      },
      {
        id: 'built',
        figures: [
          'villages.roads.length',
          'villages.water-works.count',
          'villages.power-grid.towns',
          'villages.e-commerce.count',
        ],
        claims: ['villages.services-better'],
        lists: ['villages.six-networks'],
      },
      {
        id: 'clean-ups',
        lists: ['villages.five-clean-ups'],
      },
      {
        id: 'governance',
        figures: ['villages.governance-villages.count', 'villages.governance-towns.count'],
        said: ['villages.governance-villages', 'villages.governance-towns'],
      },
      {
        id: 'showcase',
        pictures: ['villages.showcase'],
        figures: [
          'villages.showcase.investment',
          'villages.crop-bases.area',
          'villages.livestock-bases.count',
          'villages.showcase-roads.length',
          'villages.showcase-canals.length',
          'villages.public-places.planned',
          'villages.guesthouses.count',
          'villages.farmhouses.improved',
        ],
        lists: ['villages.showcase-working', 'villages.showcase-principles'],
      },
    ],
    card: {
      lead: 'villages.toilets.built',
      picture: 'villages.card',
    },
  },
];
