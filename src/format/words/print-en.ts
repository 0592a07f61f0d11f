import { coreEn } from './core-en';
import type { printZh } from './print-zh';

/** Words of printing and of the booklet, in English. */
export const printEn: typeof printZh = {
  print: {
    ...coreEn.print,
    sectors: (names, count) => `Sectors: ${names} (${count})`,
    table: (narrowed) => `Table narrowed to: ${narrowed}`,
    finding: (text) => `containing “${text}”`,
    growing: 'Only with stated growth',
  },
  booklet: {
    ...coreEn.booklet,
    hint: 'Print it or save it as PDF: A4 upright suits it best, A3 works too.',
    print: 'Print this booklet',
    contents: 'Contents',
    figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    growths: (count) => `${count} with growth`,
    terms: (count) => `${count} terms`,
    printedOn: (year, month, day) => `Printed on ${day} ${months[month - 1] ?? ''} ${year}`,
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
