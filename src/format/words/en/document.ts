import type { documentWords as Words } from '../zh/document';

export const documentWords: typeof Words = {
  document: {
    description: (place, year, book) =>
      `The main figures of rural revitalisation in ${place} in ${year}, from ${book}. Each leads to its sentence, period, scope and arithmetic.`,
    title: 'All figures and their sentences',
    notice: 'The interactive dashboard is not running: ',
    tooOld:
      'scripts are off, or the browser is too old (Chromium 86, Firefox 115 or Safari 16.4 is needed). ',
    missing:
      'files are missing, most likely because there is a new version. Please reload; if that does not help, tell the maintainers. ',
    late: 'its files have not all come: the network is slow, or the page was cut short. Wait a little longer, or reload. ',
    broken:
      'the data in this file can’t be read: it was probably changed, or did not come whole. Ask whoever gave it to you for another one. ',
    below: 'Everything is below in Chinese, to be read and printed.',
    crashed: 'The dashboard has broken down',
    crashedHint:
      'Its address is kept: please reload to go on from here. If it happens again, tell the maintainers.',
    reload: 'Reload',
    lead: (finding, lead) => `${finding}. ${lead}`,
  },
};
