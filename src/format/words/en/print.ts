import type { printWords as Words } from '../zh/print';

export const printWords: typeof Words = {
  print: {
    screen: 'Print this screen',
    screenHint: 'Or press Ctrl+P',
    all: 'Print all (booklet)',

    sectors: (names, count) => `Sectors: ${names} (${count})`,
    table: (narrowed) => `Table narrowed to: ${narrowed}`,
    finding: (text) => `containing “${text}”`,
    growing: 'Only with stated growth',
  },
  booklet: {
    title: (year) => `Review of ${year}: complete booklet`,

    hint: 'Print it or save it as PDF: A4 upright suits it best, A3 works too.',
    print: 'Print this booklet',
    contents: 'Contents',
    figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    growths: (count) => `${count} with growth`,
    terms: (count) => `${count} terms`,
    printedOn: (date) => `Printed on ${date}`,
  },
};
