import { coreEn } from './core-en';
import type { screensZh } from './screens-zh';

/** Words of search, the table of all indicators, the method screen and the keys, in English. */
export const screensEn: typeof screensZh = {
  search: {
    ...coreEn.search,
    title: 'Search',
    hint: '↑↓ to choose, Enter to open, Esc to close',
    groups: { figure: 'Figures', area: 'Areas', document: 'Mechanisms and documents', term: 'Terms' },
    count: (count) => `${results(count)} found`,
    more: (count) => `${count} more; type a little more to narrow it down`,
    nothing: (query) =>
      `Nothing found for “${query}”. Try part of a figure’s name, pinyin initials (such as xjzj) or a number (such as 8.73).`,
    empty:
      'Type English, Chinese, pinyin initials or a number, for example: linkage funds, xjzj, 8.73, subsistence allowance, toilet.',
    close: 'Close',
  },
  table: {
    title: (count) => (count === 1 ? 'The one figure' : `All ${count} figures`),
    filteredTitle: (shown, all) => `All figures: ${shown} of ${all} selected`,
    lead: 'Select a column name to sort, a row to see the sentence behind its number. Values are sorted only within one unit. “Year under review” means that the article gives no period.',
    kicker: 'All figures',
    caption: 'All figures',
    columns: {
      article: 'No.',
      name: 'Figure',
      value: 'Value',
      change: 'Growth',
      section: 'Section',
      sector: 'Sector',
      status: 'Status',
      period: 'Period and scope',
      phrase: 'Original text',
    },
    yearUnderReview: 'year under review',
    sortBy: (column) => `Sort by ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
    section: 'Section',
    status: 'Status',
    any: 'All',
    growing: 'Only with stated growth',
    find: 'Find',
    reset: 'Clear filters',
    nothing: 'No figure fits these filters.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    pages: 'Pages',
  },
  method: {
    kicker: 'Method',
    title: 'Where these numbers come from and how to read them',
    lead: 'Each number is copied from the article with the phrase it stands in; where the article does not print a number, it is said how it was worked out.',
    baselines: 'How the numbers for 2020 are worked out',
    baselinesText:
      'The article prints only the numbers for 2021 and their growth. 2020 = 2021 ÷ (1 + growth). Both numbers are rounded, each with half a unit of its last digit to spare; the least favourable ends of the two give a range. The number worked out keeps only the digits that the range supports, is drawn hollow with a dashed edge and is marked “worked out”. The article does not state the basis of the growth, which is taken as nominal; growth at constant prices cannot be reckoned back in this way.',
    damage: 'Missing characters and how they are read',
    damageText:
      'When the article reached us, some characters between numbers were already lost. Quotations stay as they are; in the reading, restored characters are boxed.',
    damageColumns: { phrase: 'Original text', reading: 'Read as' },
    checks: 'Cross-checks',
    checksText:
      'The article’s own numbers are held against each other. The range is what rounding leaves open; “agrees” and “fits” are judged within it. What begins with “if” rests on an assumption, and a number that was a ground for restoring another is no independent check: neither counts as passed.',
    checkColumns: {
      name: 'What is checked',
      formula: 'Formula',
      interval: 'Range',
      printed: 'Article',
      verdict: 'Result',
    },
    notPrinted: 'not printed',
    questions: 'What the article leaves open',
    glossary: 'Terms',
    glossaryText: 'Explained briefly by us; not from the article.',
    noIndicators: 'Numbers of the article that are no figures here',
    noIndicatorsText: 'Every number in the article is either a figure here or on this list.',
    reuse: 'Taking the data',
    reuseText:
      'The data are taken from Suining Yearbook 2022; please name the source. Copyright remains with the original publisher.',
    csv: 'Table (CSV, opens in Excel and WPS)',
    json: 'Complete data (JSON)',
    schema: 'Data format (JSON Schema)',
  },
  keys: {
    ...coreEn.keys,
    search: 'Search',
    keys: 'Show keyboard shortcuts',
    escape: 'Close detail or search',
    home: 'Overview',
    growth: 'Growth',
    table: 'All figures',
    method: 'Method',
    theme: 'Change the display',
    language: 'Chinese / English',
    exact: 'All digits / as printed',
    present: 'Present',
    or: 'or',
  },
  // In the language that it switches to.
};

function results(count: number): string {
  return `${count} ${count === 1 ? 'result' : 'results'}`;
}
