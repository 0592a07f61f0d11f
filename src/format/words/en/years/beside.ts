import type { besideWords as Words } from '../../zh/years/beside';

export const besideWords: typeof Words = {
  title: 'Both years',
  by: { key: 'matched by code', exact: 'matched by name, unit and section', person: 'matched by hand' },
  renamed: (name) => `Called last year: ${name}`,
  stated: (growth) => `Stated: ${growth}`,
  computed: (growth) => `Computed from both printed values: ${growth}`,
  since: (year, growth) => `Computed from both printed values, since ${year}: ${growth}`,
  range: (bounds) => `range ${bounds}`,
  fromZero: (value) => `From 0 to ${value}`,
  direction: {
    up: 'More than the year before; the values are hedged, so by how much is not said',
    down: 'Less than the year before; the values are hedged, so by how much is not said',
    flat: '0 in both years',
  },
  none: {
    unmatched: 'No figure of the year before is matched, so no growth is said',
    redefined: 'Counted otherwise now: both values stand, and no growth is said',
    units: 'The units do not convert, so no growth is said',
    kinds: 'A total, an average and a rate do not compare, so no growth is said',
    periods: 'The periods differ, so no growth is said',
    'no-value': 'One year states a growth alone and no value, so none is computed',
    hedged: 'The values are hedged: whether it rose cannot be told',
    rounding: 'The difference is within rounding, so no growth is said',
  },
  verdicts: {
    agrees: 'They agree',
    'two-measures': 'Two measures: the stated growth may be at comparable prices; no fault',
    ask: 'To be checked: a slip, a revised value, or growth on another base',
  },
  implied: (year, value) => `The stated growth leads back to ${value} for ${year} (worked out)`,
  matches: 'Figures matched with the year before',
  matchesText:
    'Figures are matched before they are compared: by the same code, or by the same name, unit and section; all others by a person. What nobody matched is not compared. A figure that is no longer printed is missing and not 0.',
  matchColumns: { relation: 'Match', by: 'By' },
  matchCounts: (key, exact, listed) =>
    `Matched as the same and not listed: ${key} by code, ${exact} by name${listed === '' ? '' : `. Listed: ${listed}`}`,
  matchListed: (by, count) => `${by} ${count}`,
  relations: {
    same: 'the same',
    renamed: 'renamed',
    redefined: 'counted otherwise',
    new: 'new',
    dropped: 'no longer printed',
  },
  matchedBy: { key: 'code', exact: 'name', person: 'hand' },
  undecided: 'not matched',
  notThere: 'not printed',
};
