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
  onePage: {
    title: (place) => `${place} on one page`,
    sectors: (names, place) => `${names} · ${place} on one page`,
    name: 'One page',
    hint: 'One sheet of A4, to print or to save as PDF',
    unit: 'Presented by:',
    date: 'Date:',
    growths: () => 'Growth',
    findings: 'What each sector came to',
    chapters: 'Income, responsibility, policy',
    signs:
      '° worked out from printed figures, not printed itself. Dotted: characters lost in the text, restored. Without another period: the year under review',
    between: '. ',
    left: (count) => `${count} more ${count === 1 ? 'line does' : 'lines do'} not fit; see the web page.`,
    quote: (phrase, place) => `“${phrase}” (${place})`,
    code: 'Address of this page as a code',
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
