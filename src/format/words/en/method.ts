import type { methodWords as Words } from '../zh/method';

export const methodWords: typeof Words = {
  method: {
    kicker: 'About the data',
    title: 'Where these numbers come from and how to read them',
    lead: 'Each number is copied from the article with the phrase it stands in; where the article does not print a number, it is said how it was worked out.',
    baselines: (before) => `How the numbers for ${before} are worked out`,
    baselinesText: (before, year) =>
      `The article prints only the numbers for ${year} and their growth. ${before} = ${year} ÷ (1 + growth). Both numbers are rounded, each with half a unit of its last digit to spare; the least favourable ends of the two give a range. The number worked out keeps only the digits that the range supports, is drawn hollow with a dashed edge and is marked “worked out”. The article does not state the basis of the growth, which is taken as nominal; growth at constant prices cannot be reckoned back in this way.`,
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
    worksheet: 'Check sheet',
    noIndicatorsText:
      'For who checks the figures: every number of the article is either a figure or on this list.',
    reuse: 'Taking the data',
    reuseText: (book) =>
      `The data are taken from ${book}; please name the source. Copyright remains with the original publisher.`,
    csv: 'Table (CSV, opens in Excel and WPS)',
    json: 'Complete data (JSON)',
    schema: 'Data format (JSON Schema)',
  },
};
