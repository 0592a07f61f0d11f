import type { searchWords as Words } from '../zh/search';

export const searchWords: typeof Words = {
  search: {
    open: 'Search',
    placeholder: 'Figures, numbers, pinyin initials, documents, terms',

    title: 'Search',
    hint: '↑↓ to choose, Enter to open, Esc to close',
    groups: {
      figure: 'Figures',
      area: 'Areas',
      document: 'Mechanisms and documents',
      term: 'Terms',
      question: 'Likely questions',
    },
    count: (count) => `${results(count)} found`,
    more: (count) => `${count} more; type a little more to narrow it down`,
    nothing: (query, initials, number) =>
      `Nothing found for “${query}”. Try part of a figure’s name, pinyin initials${initials === null ? '' : ` (such as ${initials})`} or a number (such as ${number}).`,
    empty: (examples) => `Type English, Chinese, pinyin initials or a number, for example: ${examples}.`,
    close: 'Close',
    money: 'money',
    figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
    questions: {
      growths: 'Which figures have a growth on the year before?',
      count: (name) => `${name}: how many?`,
      total: (name) => `${name}: how much?`,
      other: (name) => `${name}: how much?`,
      method: 'Where do these numbers come from?',
    },
  },
};

function results(count: number): string {
  return `${count} ${count === 1 ? 'result' : 'results'}`;
}
