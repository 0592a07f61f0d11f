import type { pictureWords as Words } from '../zh/picture';

export const pictureWords: typeof Words = {
  picture: {
    natures: { flow: 'put in', stock: 'stock', plan: 'pipeline' },
    years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    ofYears: (years, nature) => `${{ flow: 'put in', stock: 'assets', plan: 'pipeline' }[nature]} ${years}`,
    counted: (what) => ` ${what}`,
    yearsAcross: 'Bar length shows years',
    yearOnAxis: (year) => `${year}`,
    month: (month) =>
      ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1] ?? '',
    solid: (name) => `Solid: ${name}`,
    filtered: 'Includes figures outside the chosen sector, for comparison.',

    described: (what) => `The picture shows: ${what}.`,
    table: 'Show table',
    hideTable: 'Hide table',
    copy: 'Copy table',
    copied: 'Copied: paste it into Excel or WPS',
    copyFailed: 'Not copied: please select the table and press Ctrl+C',
    failed: 'The picture did not load; its values are here. Check the network and try again.',
    gone: 'The server no longer has the file of the pictures; most likely there is a new version. The values are here. Please reload; if that does not help, tell the maintainers.',
    retry: 'Try again',
    reload: 'Reload',
    columns: {
      years: 'Years',
      name: 'Figure',
      value: 'Value',
      scope: 'Period and scope',
      status: 'Status',
      growth: 'Growth',
      increase: 'Change (worked out)',
      interval: 'Range',
    },
    noChange: '—',
  },
};
