/** Words of a copy of the page with another edition in it. */
export const copyWords = {
  name: (editions: string) => `Dashboard in one file (${editions})`,
  and: ', ',
  making: 'getting ready …',
  share: (percent: number) => `${percent}% made`,
  checked:
    'It was checked: the program, the data and all figures are complete. It opens by double click, without a network.',
  failed: (what: string) => `it did not pass its check: ${what}`,
  faults: {
    policy: 'its security policy is wrong',
    scripts: 'its program is incomplete',
    styles: 'its styles are incomplete',
    editions: 'its data are incomplete',
    figures: 'the text of all figures is missing',
    foreign: 'something foreign is in it',
  },
};
