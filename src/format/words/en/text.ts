import type { textWords as Words } from '../zh/text';
import { numberWord } from './counts';

const comparative = (direction: 'up' | 'down', isCount: boolean): string =>
  direction === 'up' ? 'more' : isCount ? 'fewer' : 'less';

export const textWords: typeof Words = {
  separator: ' · ',
  stop: '.',
  // Semicolons, because the names of places and mechanisms contain commas.
  listSeparator: '; ',
  names: (names) => {
    const all = names.map((name, i) => (i === 0 ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`));
    const last = all.pop() ?? '';
    return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
  },
  memberSeparator: '; ',
  placeSeparator: ', ',
  brackets: (text) => ` (${text})`,
  spelled: numberWord,
  year: (year) => `${year}`,
  date: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
  increase: (direction, size, isCount) => `about ${size} ${comparative(direction, isCount)}`,
  increaseExact: (direction, size, isCount) => `${size} ${comparative(direction, isCount)}`,
  increaseOf: (before: number, name: string) => `${name}: change since ${before}`,
  inYear: (year, name) => `${name}, ${year}`,
  about: (number) => `about ${number}`,
  intervalOf: (year, bounds) => `range for ${year}: ${bounds}`,
  changeSpoken: (direction, size) => `${direction} ${size} on the year before`,
  computed: 'Computed from the values printed in both years',
  computedTip: (year, value) => `Computed from the values printed in both years; ${year}: ${value}`,
  unchanged: 'unchanged',
  doubt: 'not that of both printed values',
  before: (year, value) => `${year}: ${value}`,
  beforeApart: (year, value) => `${year}: ${value}, not comparable`,
  computedSpoken: (direction, size) =>
    `${direction} ${size} on the year before, computed from both printed values`,
  computedFlat: 'unchanged, computed from both printed values',
  againstSpoken: (against, direction, size) => `${direction} ${size} (${against})`,
  status: { stated: 'stated', reconstructed: 'restored', derived: 'worked out' },
  statusLong: {
    stated: 'Stated in the article',
    reconstructed: 'Restored: characters are missing in the article and are read from context',
    derived: 'Worked out from the numbers of the article',
  },
  valueStated: 'Value: stated in the article',
  signs: {
    ring: '°',
    derived: { spoken: ' (worked out)', tip: 'Worked out from printed figures, not printed itself' },
    reconstructed: { spoken: ' (restored)', tip: 'Characters lost in the text, restored from the context' },
  },
  periodRestored: 'period restored',
  periodRestoredLong: 'Number stated in the article, its period restored',
  place: {
    opening: 'opening',
    item: (n) => `, item ${n}`,
    paragraph: (n) => `, paragraph ${n}`,
    unknown: 'place not given',
  },
  numbers: {
    exact: 'All digits',
    printed: 'In short',
    toggle: (printed, exact) => `Switch: ${printed} ⇄ ${exact}`,
    note: (printed, exact) =>
      `Numbers are written out in full (${printed} as ${exact}); they are no more precise than printed.`,
  },
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
