import type { CoreWords } from './core-zh';
import { loadingEn } from './loading';

/** The words of the overview in English. */
export const coreEn: CoreWords = {
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
    presentHint: 'Present on a meeting-room screen (P)',
    themes: { system: 'As system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    themeHint: 'Change the display: as system, light, dark or high contrast',
    backToOverview: 'Back to overview',
    noCounties: 'This review has no breakdown by county or district',
    data: 'Download data',
    singleFile: 'Take it as one file',
    singleFileHint: 'One page that opens by double click, without a network',
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
    leading: 'Main figures',
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

  place: {
    opening: 'opening',
    parts: ['part one: Responsibility', 'part two: Policy', 'part three: Work'],
    item: (n) => `, item ${n}`,
    paragraph: (n) => `, paragraph ${n}`,
  },

  notice: {
    title: 'The link has a fault',
  },

  failure: {
    panel: 'This part could not be shown; the rest is not affected.',
    panelHint: 'Try again; if it still fails, please pass this line on to the maintainers:',
    retry: 'Try again',
  },

  area: {
    claims: 'Stated in words',
    claimsNote: 'No number is printed, and none is turned into 0 or 100%',
  },

  print: {
    screen: 'Print',
    screenHint: 'Print this screen (Ctrl+P)',
    all: 'Print everything',
  },
  booklet: {
    title: (year) => `Review of ${year}: complete booklet`,
  },

  loading: loadingEn,

  picture: {
    natures: { flow: 'flow', stock: 'stock', plan: 'pipeline' },
    filtered: 'Includes figures outside the chosen sector, for comparison.',
  },
  cards: {
    responsibility: { caption: 'City departments in the leading group', remark: '' },
    policy: { caption: 'Measures to consolidate the results', remark: '' },
    monitoring: {
      caption: 'Farm households screened, full coverage',
      remark: 'Three steps in order, each in its own unit, not to scale',
    },
    relief: { caption: 'Brought under social assistance', remark: 'Taken as a whole and its two parts' },
    relocation: {
      caption: 'Relocated people with at least one kind of support',
      remark: 'The last two groups may overlap; not added',
    },
    employment: {
      caption: 'Job openings sent to workers lifted out of poverty',
      remark: 'One dot is one agreement or one job fair',
    },
    industry: {
      caption: '“6+3” industry bases rebuilt or enlarged, cumulative',
      remark: 'The total is not printed: worked out',
    },
    funding: {
      caption: 'Projects carried out in the year',
      remark: 'Different kinds of money: sizes are not compared',
    },
    villages: {
      caption: 'Sanitary toilets, the year’s target',
      remark: 'One axis from 0 to 100%, each rate with a base of its own',
    },
  },

  search: {
    open: 'Search',
    placeholder: 'Figures, numbers, pinyin initials, documents, terms',
  },
  keys: {
    title: 'Keyboard shortcuts',
  },
  numbers: {
    exact: 'All digits',
    printed: 'In short',
    toggle: 'Switch: CNY 873 million ⇄ CNY 873,000,000',
    note: 'Numbers are written out in full (CNY 873 million as CNY 873,000,000); they are no more precise than printed.',
  },
  language: { toggle: '中文', hint: '切换到中文' },
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numberWord(n: number): string {
  return numbers[n] ?? String(n);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** 1 figure, 2 figures. */
export function figures(count: number): string {
  return `${count} ${count === 1 ? 'figure' : 'figures'}`;
}

/** All four figures with stated growth rose. */
export function growing(count: number, allUp: boolean): string {
  if (!allUp) return `${capital(numberWord(count))} ${count === 1 ? 'figure' : 'figures'} with stated growth`;
  if (count === 1) return 'The one figure with stated growth rose';
  return `${count === 2 ? 'Both' : `All ${numberWord(count)}`} figures with stated growth rose`;
}
