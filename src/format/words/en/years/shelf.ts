import type { shelfWords as Words } from '../../zh/years/shelf';

export const shelfWords: typeof Words = {
  title: 'Years and places',
  choose: 'Year',
  beside: (names) => `with ${names}`,
  name: (place, year) => `${place} ${year}`,
  fromFolder: 'on the server',
  fromFile: 'opened here',
  besideTitle: 'Beside it',
  alone: 'Nothing',
  loading: (name) => `Loading “${name}” …`,
  notHere: (id) => `This page has no edition “${id}”`,
  opened:
    'It may have been opened from a file: an opened file stays in the tab that opened it and must be opened again after a reload. Then “back” leads to this address.',
  notInFolder: 'The server’s editions/index.json doesn’t list it either.',
  open: 'Open the file again',
  without: 'Show the rest',
  retry: 'Try again',
  faults: {
    unreachable: (file) => `The server can’t give editions/${file} now.`,
    missing: (file) => `The server has no editions/${file}.`,
    broken: (file) => `editions/${file} is no complete edition file and can’t be read.`,
    foreign: (file, id) => `editions/${file} holds another edition: “${id}”.`,
    faulty: (file, count) => `editions/${file} has ${count} ${count === 1 ? 'fault' : 'faults'}:`,
    more: (count) => `And ${count} more.`,
  },
  toDo: {
    unreachable: 'Check the network and try again; if it stays so, tell whoever maintains the site.',
    missing:
      'Tell whoever maintains the site: the file belongs into the folder “editions”, under the name that index.json gives it.',
    broken:
      'It may not have been copied to its end, or it was changed. Have it copied once more, then try again.',
    foreign: 'Have “id” or “file” in index.json put right, then try again.',
    faulty: 'Have it replaced by a file without faults, then try again.',
  },
  index: {
    broken: 'The server’s editions/index.json can’t be read, so its editions are not listed.',
    entry: (at) => `Entry ${at} of editions/index.json has a fault and is not listed.`,
    toDo: 'An entry needs file (a name without a path), id, place and year. Have it put right, then try again.',
  },
};
