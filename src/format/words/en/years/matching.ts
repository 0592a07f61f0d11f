import type { matchingWords as zh } from '../../zh/years/matching';

const both = (here: string, there: string, lead: string): string =>
  `${lead}: this year ${here === '' ? 'says nothing' : `“${here}”`}, last year ${there === '' ? 'nothing' : `“${there}”`}`;

/** Words of the step on which figures of two years are matched. */
export const matchingWords: typeof zh = {
  intro: (now, before) =>
    `First tell whether a figure of ${now} and one of ${before} are the same, then speak of growth. Where nothing is decided, the dashboard draws no growth.`,
  with: 'Match with',
  noBefore: (year) =>
    `There is no edition of ${year} to match with. Open last year’s edition file (.json) to match; you can also go on without it, and no growth is drawn.`,
  openBefore: 'Open last year’s edition file…',
  askedTitle: (count) => `For you to decide (${count})`,
  askedText:
    'The program decides nothing for you and chooses nothing beforehand. Names, units, periods and phrases of both years stand here: look, then choose.',
  groupsText:
    'Those of one kind can be answered together: open a kind, look through it, then choose. They can also be answered one by one.',
  groupTitles: {
    period: (count) =>
      `Same name, the periods are put otherwise (${count}): if they are the same, write them alike in the form and open it again to have a growth`,
    scope: (count) => `Same name, the scopes are put otherwise (${count})`,
    threshold: (count) => `Same name, they count from different numbers (${count})`,
    unit: (count) => `Same name, the units differ (${count})`,
    kind: (count) => `Same name, one a total or a count, the other a rate or an average (${count})`,
    words: (count) => `Names alike, but words in them change the meaning (${count})`,
  },
  all: (count, answer) => `All ${count}: “${answer}”`,
  allDecided: 'All is decided.',
  position: (at, all) => `${at} of ${all}`,
  previous: 'Previous',
  nextOne: 'Next',
  thisYear: 'This year',
  lastYear: 'Last year',
  candidates: 'What it may be of last year',
  phrase: 'Phrase',
  similarity: (percent) => `names alike by ${percent}`,
  sameCode: 'same code',
  veto: (words) => `Mind: ${words}`,
  answers: {
    same: 'Same',
    renamed: 'Renamed',
    redefined: 'Redefined',
    new: 'None of them: new this year',
  },
  answerHints: {
    same: 'the same figure; growth may be worked out',
    renamed: 'the same figure under another name; growth may be worked out',
    redefined: 'counted or bounded otherwise; both values side by side, no growth',
    new: 'last year had no such figure',
  },
  ifSame: 'With “same” or “renamed”:',
  undo: 'Undo',
  decidedTitle: (count) => `Decided by you (${count})`,
  sureTitle: (count) => `Matched for certain (${count})`,
  sureText: 'The same code, or the same name, unit and section. “Change” lets you decide it yourself.',
  change: 'Change',
  more: (count) => `Show more (${count} left)`,
  by: { key: 'same code', exact: 'same name, unit, section', person: 'decided by a person' },
  freshTitle: (count) => `New (${count})`,
  freshText: 'Not there last year.',
  unconfirmed: (count) => `${count} of last year’s figures are not filled in this year.`,
  confirmGone: (count) =>
    count === 1 ? 'This one is not in this year’s article' : `These ${count} are not in this year’s article`,
  goneTitle: (count) => `Not this year (${count})`,
  goneText: (year) =>
    `There last year and not in this year’s article: side by side it says “not reported in ${year}”, never 0.`,
  keys: 'S same · R renamed · C redefined · N new · J, K next, previous · Ctrl+Z undo',
  keysSeveral: 'Where there are several candidates, go to one with Tab first, then press the key.',
  stated: (growth) => `stated ${growth}`,
  computed: (growth, range) => `computed ${growth}${range}`,
  relation: {
    same: 'same',
    renamed: 'renamed',
    redefined: 'redefined',
    new: 'new',
    dropped: 'not this year',
  },
  vetoes: {
    words: (here, there) => both(here, there, 'words in the names change the meaning'),
    unit: (here, there) => both(here, there, 'the units differ'),
    kind: () => 'one is a total or a count, the other a rate or an average',
    period: (here, there) => both(here, there, 'the periods differ'),
    scope: (here, there) => both(here, there, 'the scopes differ'),
    threshold: (here, there) => both(here, there, 'they count from different numbers'),
  },
  noGrowth: {
    unmatched: 'not matched, so no growth',
    redefined: 'redefined: both values side by side, no growth',
    units: 'the units can’t be converted, so no growth',
    kinds: 'one is a total, the other a rate or an average, so no growth',
    periods: 'the periods differ, so no growth',
    'no-value': 'one year states a growth without a value, so nothing is worked out',
    hedged: 'about, over or at most: which is larger can’t be told, so no growth',
    rounding: 'the difference is within rounding, so no growth',
  },
  directions: {
    up: 'more than last year, by how much can’t be told',
    down: 'less than last year, by how much can’t be told',
    flat: 'as last year',
  },
  fromZero: (value) => `from 0 to ${value}`,
  verdicts: {
    agrees: 'agrees',
    'two-measures': 'two measures; the stated one is shown',
    ask: 'to be verified',
  },
  question:
    'The stated growth does not follow from the two values. Perhaps a value or the growth was copied wrongly, last year’s value was revised later, or the article compares with another period. Look it up in the article; you can also go on, and the dashboard shows what the article states.',
};
