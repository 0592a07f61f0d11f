/** Words of a copy of the page with another edition in it. */
export const copyWords = {
  draft: 'Draft',
  made: (day: string) => `put together on ${day}`,
  saved: (day: string) => `saved on ${day}`,
  checkValue: (digits: string) => `check value ${digits}`,
  between: ' · ',
  name: (editions: string) => `Dashboard in one file (${editions})`,
  and: ', ',
  title: 'Dashboard in one file',
  text: 'The whole dashboard with these figures as one page: it opens by double click, without a network, can be handed on, and can make the next copy. Each time it is a new file among the downloads.',
  together: (name: string) => `together with “${name}”, side by side`,
  save: 'Save the dashboard in one file',
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
