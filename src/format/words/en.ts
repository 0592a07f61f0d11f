import { areasEn, picturesEn } from './areas-en';
import { figureEn } from './figure-en';
import { screensEn } from './screens-en';
import { stageEn } from './stage-en';
import type { Words } from './zh';

/** Every word of the interface in English. Words about single figures live with the figures. */
export const en: Words = {
  areas: areasEn,
  pictures: picturesEn,
  separator: ' · ',
  // Not a comma: places and mechanisms have commas of their own.
  listSeparator: '; ',
  memberSeparator: '; ',
  placeSeparator: ', ',
  brackets: (text) => ` (${text})`,
  year: (year) => `${year}`,
  inYear: (year, name) => `${name}, ${year}`,
  about: (number) => `about ${number}`,
  intervalOf: (year, bounds) => `range for ${year}: ${bounds}`,
  changeSpoken: (direction, size) => `${direction} ${size} on the year before`,
  status: { stated: 'stated', reconstructed: 'restored', derived: 'worked out' },
  periodRestored: 'period restored',
  periodRestoredLong: 'Number stated in the article, its period restored',
  statusLong: {
    stated: 'Stated in the article',
    reconstructed: 'Restored: characters are missing in the article and are read from context',
    derived: 'Worked out from the numbers of the article',
  },
  legend: {
    derivedLong:
      'Hollow with a dashed edge = worked out; a year before, from the stated growth (basis not stated, taken as nominal growth)',
    stated: 'Solid = stated in the article',
    reconstructed: 'Restored = characters missing in the article, restored from context',
    title: 'How to read this',
    noCounties: 'This review has no breakdown by county or district.',
    open: 'Select any number to see the sentence it comes from.',
  },

  app: {
    name: (place, year) => `Rural revitalisation in ${place} · ${year}`,
    // Follows the year without a gap.
    nameLong: ' in review',
    source: (book) => `Source: ${book}`,
    sourceLong: (book, article) => `Source: ${book}, “${article}”`,
    title: (screen, app) => `${screen} · ${app}`,
    skip: 'Skip to content',
    navigation: 'Screens',
    areasNavigation: 'Areas',
    overview: 'Overview',
    growth: 'Growth',
    indicators: 'All figures',
    method: 'Method',
    present: 'Present',
    loadingStage: 'Opening the presentation…',
    presentHint: 'Present on a meeting-room screen (P)',
    themes: { system: 'As system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    themeHint: 'Change the display: as system, light, dark or high contrast',
    backToOverview: 'Back to overview',
    noCounties: 'This review has no breakdown by county or district',
    data: 'Download data',
  },

  sectors: {
    title: 'Sector',
    all: 'All',
    label: 'Filter by sector',
    chip: (name, count) => `${name}, ${figures(count)}`,
    noneHere: 'This area has no figures of the chosen sector.',
    clear: 'Clear the filter',
    elsewhere: (names) => `Figures for “${names}” are in:`,
    count: (shown, all) => (shown === all ? figures(all) : `${shown} of ${figures(all)}`),
  },

  overview: {
    headline: (count, allUp) => growing(count, allUp),
    headlineNote:
      'The article states growth for these alone; it compares no other figure with the year before.',
    areas: 'Work: seven areas',
    areasNote: 'One main number and one small picture each; open one for all its figures and their sentences',
    chapters: { first: 'Part one', second: 'Part two' },
    tiles: 'Other main figures',
    sectorTitle: (names) => `${names}: main figures`,
    sectorGrowth: (count) =>
      `${capital(numberWord(count))} of them ${count === 1 ? 'has' : 'have'} stated growth`,
    sectorNoGrowth: 'No figure here has stated growth',
    sectorAreas: (count) => `Figures in ${numberWord(count)} ${count === 1 ? 'section' : 'sections'}`,
    sectorAreasNote: 'Open one for all its figures and their sentences',
    openArea: (name) => `Open ${name}`,
    nothing: (names) => `There are no figures for “${names}”.`,
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
    claims: 'Stated in words',
    claimsNote: 'No number is printed, and none is turned into 0 or 100%',
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
      provincial: 'provincial',
      city: 'city',
      county: 'county or district',
      press: 'press',
    },
    phrase: 'Original text',
  },

  picture: {
    described: (what) => `The picture shows: ${what}.`,
    table: 'Show table',
    hideTable: 'Hide table',
    copy: 'Copy table',
    copied: 'Copied: paste it into Excel or WPS',
    copyFailed: 'Not copied: please select the table and press Ctrl+C',
    failed: 'The picture did not load; its values are here. Check the network and try again.',
    retry: 'Try again',
    filtered: 'Includes figures outside the chosen sector, for comparison.',
    columns: {
      name: 'Figure',
      value: 'Value',
      scope: 'Period and scope',
      status: 'Status',
      growth: 'Growth',
      interval: 'Range',
    },
    noChange: '—',
    natures: { flow: 'flow', stock: 'stock', plan: 'plan' },
  },

  figure: figureEn,

  ...screensEn,
  stage: stageEn,

  place: {
    opening: 'opening',
    parts: ['part one: Responsibility', 'part two: Policy', 'part three: Work'],
    item: (n) => `, item ${n}`,
    paragraph: (n) => `, paragraph ${n}`,
  },

  notice: {
    unknownAddress: (address) => `There is no screen “${address}”.`,
    unknownSection: (id) => `There is no area “${id}”.`,
    unknownFigure: (id) => `There is no figure “${id}”; it is ignored.`,
    unknownSector: (id) => `There is no sector “${id}”; it is ignored.`,
    unknownSlide: (id) => `There is no slide “${id}”; ignored.`,
    unknownValue: (name) => `The value of the parameter “${name}” is not known; it is ignored.`,
    unknownParameter: (name) => `The parameter “${name}” is not known; it is ignored.`,
    emptyParameter: (name) => `The parameter “${name}” is empty; it is ignored.`,
    twiceParameter: (name) => `The parameter “${name}” is given twice; only the first is used.`,
    nothingHere: 'There is nothing here',
    title: 'The link has a fault',
    checkLink: 'The link may be incomplete or from an older version. All screens are below:',
  },

  failure: {
    panel: 'This part could not be shown; the rest is not affected.',
    panelHint: 'Try again; if it still fails, please pass this line on to the maintainers:',
    retry: 'Try again',
  },
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberWord(n: number): string {
  return numbers[n] ?? String(n);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** 1 figure, 2 figures. */
function figures(count: number): string {
  return `${count} ${count === 1 ? 'figure' : 'figures'}`;
}

/** All four figures with stated growth rose. */
function growing(count: number, allUp: boolean): string {
  if (!allUp) return `${capital(numberWord(count))} ${count === 1 ? 'figure' : 'figures'} with stated growth`;
  if (count === 1) return 'The one figure with stated growth rose';
  return `${count === 2 ? 'Both' : `All ${numberWord(count)}`} figures with stated growth rose`;
}
