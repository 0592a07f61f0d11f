import { areasEn, picturesEn } from './areas-en';
import { coreEn, figures, growing, numberWord } from './core-en';
import { figureEn } from './figure-en';
import { printEn } from './print-en';
import { screensEn } from './screens-en';
import { stageEn } from './stage-en';
import type { Words } from './zh';

/** Every word of the interface in English. Words about single figures live with the figures. */
export const en: Words = {
  ...coreEn,
  areas: areasEn,
  pictures: picturesEn,
  periodRestoredLong: 'Number stated in the article, its period restored',
  statusLong: {
    stated: 'Stated in the article',
    reconstructed: 'Restored: characters are missing in the article and are read from context',
    derived: 'Worked out from the numbers of the article',
  },

  growth: {
    title: (count, allUp, first, size) =>
      count === 1 ? `${first}: ${size}` : `${growing(count, allUp)}. Fastest: ${first}, ${size}`,
    lead: 'The review states four growths. It does not print the values of 2020: they are worked out backwards from 2021 and the growth, drawn hollow with a dashed edge and marked “worked out”.',
    kicker: 'Growth',
    trends: '2020 → 2021',
    basis: 'Worked out (basis not stated, taken as nominal growth)',
    noneIn: (area) => `${area}: no figure with stated growth`,
    oneIn: (area, count) => `${area}: ${figures(count)}`,
    noneFiltered: (names) => `No figure for “${names}” has stated growth; no comparison is made up.`,
    byArea: 'Where growth is stated and where it is not',
  },

  area: {
    ...coreEn.area,
    workArea: (order) => `Work · item ${numberWord(order)}`,
    chapter: (order) => `Part ${numberWord(order)}`,
    filteredTitle: (area, names, count) =>
      count === 0 ? `${area}: no figures for “${names}”` : `${area}: ${figures(count)} for “${names}”`,
    filteredLead: (figures, more) => `${figures}${more ? ' and others' : ''}.`,
    // Both follow the lead without a gap.
    growthNo: ' No growth is stated in this part.',
    growthSome: (names) => ` Growth is stated only for: ${names}.`,
    allFigures: 'Other figures',
    derived: 'Worked out from the article',
    derivedNote:
      'Not numbers of the article: each is worked out from two or more of its numbers, with the formula beside it',
    notes: 'How not to use these figures',
  },

  lists: {
    mechanism: 'Mechanisms',
    policy: 'Policies and documents',
    recognition: 'Recognition and press',
    partner: 'Partner places',
    activity: 'Actions and meetings',
    levels: {
      national: 'national',
      'national-and-provincial': 'national and provincial',
      provincial: 'provincial',
      city: 'city',
      county: 'county or district',
      press: 'press',
    },
    phrase: 'Original text',
  },

  picture: {
    ...coreEn.picture,
    described: (what) => `The picture shows: ${what}.`,
    table: 'Show table',
    hideTable: 'Hide table',
    copy: 'Copy table',
    copied: 'Copied: paste it into Excel or WPS',
    copyFailed: 'Not copied: please select the table and press Ctrl+C',
    failed: 'The picture did not load; its values are here. Check the network and try again.',
    gone: 'The server no longer has the file of the pictures; most likely there is a new version. The values are here. Please reload; if that does not help, tell the maintainers.',
    retry: 'Try again',
    reload: 'Reload',
    columns: {
      name: 'Figure',
      value: 'Value',
      scope: 'Period and scope',
      status: 'Status',
      growth: 'Growth',
      interval: 'Range',
    },
    noChange: '—',
  },

  notice: {
    ...coreEn.notice,
    unknownAddress: (address) => `There is no screen “${address}”.`,
    unknownSection: (id) => `There is no area “${id}”.`,
    unknownFigure: (id) => `There is no figure “${id}”; it is ignored.`,
    unknownSector: (id) => `There is no sector “${id}”; it is ignored.`,
    unknownTerm: (id) => `There is no term “${id}”; it is ignored.`,
    unknownSlide: (id) => `There is no slide “${id}”; ignored.`,
    unknownValue: (name) => `The value of the parameter “${name}” is not known; it is ignored.`,
    unknownParameter: (name) => `The parameter “${name}” is not known; it is ignored.`,
    emptyParameter: (name) => `The parameter “${name}” is empty; it is ignored.`,
    twiceParameter: (name) => `The parameter “${name}” is given twice; only the first is used.`,
    nothingHere: 'There is nothing here',
    checkLink: 'The link may be incomplete or from an older version. All screens are below:',
  },

  panel: {
    figures: 'Figures and pictures',
    aside: (panel) => `Notes and checks: ${panel}`,
  },

  document: {
    description: (place, year, book) =>
      `The main figures of rural revitalisation in ${place} in ${year}, from ${book}. Each leads to its sentence, period, scope and arithmetic.`,
    title: 'All figures and their sentences',
    notice: 'The interactive dashboard is not running: ',
    tooOld:
      'scripts are off, or the browser is too old (Chromium 86, Firefox 115 or Safari 16.4 is needed). ',
    missing:
      'files are missing, most likely because there is a new version. Please reload; if that does not help, tell the maintainers. ',
    late: 'its files have not all come: the network is slow, or the page was cut short. Wait a little longer, or reload. ',
    below: 'Everything is below in Chinese, to be read and printed.',
    crashed: 'The dashboard has broken down',
    crashedHint:
      'Its address is kept: please reload to go on from here. If it happens again, tell the maintainers.',
    reload: 'Reload',
    lead: (finding, lead) => `${finding}. ${lead}`,
  },

  figure: figureEn,
  ...screensEn,
  ...printEn,
  stage: stageEn,
};
