import type { searchWords as Words } from '../zh/search';

export const searchWords: typeof Words = {
  search: {
    open: 'Search',
    placeholder: 'Figures, numbers, pinyin initials, documents, terms',

    title: 'Search',
    hint: '↑↓ to choose, Enter to open, Esc to close',
    groups: { figure: 'Figures', area: 'Areas', document: 'Mechanisms and documents', term: 'Terms' },
    count: (count) => `${results(count)} found`,
    more: (count) => `${count} more; type a little more to narrow it down`,
    nothing: (query) =>
      `Nothing found for “${query}”. Try part of a figure’s name, pinyin initials (such as xjzj) or a number (such as 8.73).`,
    empty:
      'Type English, Chinese, pinyin initials or a number, for example: linkage funds, xjzj, 8.73, subsistence allowance, toilet.',
    close: 'Close',
  },
};

function results(count: number): string {
  return `${count} ${count === 1 ? 'result' : 'results'}`;
}
