import { describe, expect, it } from 'vitest';
import { readFolderList } from './folder-list';
import { isEmptyList } from './folder-query';

const entry = { file: '样例县-2022.edition.json', id: 'sample-2022', place: '样例县', year: 2022 };
const read = (json: unknown) => readFolderList(JSON.stringify(json));

describe('the list of the folder', () => {
  it('names a file, its edition, place and year', () => {
    expect(read([entry, { ...entry, id: 'sample-2023', place: { zh: '样例县', en: 'Sample' } }])).toEqual({
      entries: [
        { ...entry, place: { zh: '样例县', en: '样例县' } },
        { ...entry, id: 'sample-2023', place: { zh: '样例县', en: 'Sample' } },
      ],
      faults: [],
    });
  });

  it.each([
    { file: '../other.json' },
    { file: 'https://elsewhere.example/a.json' },
    { file: 'a/b.json' },
    { file: 'a%2Fb.json' },
    { file: '..' },
    { file: '' },
    { file: 2022 },
    { id: 'Sample' },
    { id: '__proto__' },
    { id: undefined },
    { place: '' },
    { place: { en: 'Sample' } },
    { place: null },
    { year: '2022' },
    { year: 2022.5 },
  ])('leaves out an entry with %j and says which', (part) => {
    expect(read([entry, { ...entry, ...part }])).toMatchObject({
      entries: [entry].map(({ id }) => ({ id })),
      faults: [2],
    });
  });

  it.each(['', '{', '{"editions": []}', 'null', '"a"'])('%j can’t be read', (text) => {
    expect(readFolderList(text)).toEqual({ entries: [], faults: null });
  });

  it('counts the first of two entries with one id', () => {
    expect(read([entry, { ...entry, file: 'b.json' }]).entries.map(({ file }) => file)).toEqual([entry.file]);
  });

  it('is empty where it names nothing', () => {
    expect(['[]', ' [ ]\n', '[{}]', ''].map(isEmptyList)).toEqual([true, true, false, false]);
  });
});
