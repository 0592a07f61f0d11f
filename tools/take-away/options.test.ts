import { expect, it } from 'vitest';
import { readOptions } from './options';
import { readEdition } from './read-edition';
import { writeFiles } from './write-files';

const today = new Date(2026, 10, 28);
const read = (...args: readonly string[]) => readOptions(args, today);

it('makes everything of the built-in edition where nothing else is said', () => {
  expect(read('--out', 'files')).toEqual({
    out: 'files',
    edition: null,
    sectors: [],
    language: 'zh',
    minutes: null,
    formats: ['pptx', 'xlsx', 'docx', 'svg', 'zip'],
    date: today,
    address: '',
  });
});

it('takes what is said, each thing once', () => {
  const options = read(
    ...['--out', 'a', '--sector', 'medical, education,medical', '--lang', 'en', '--minutes', '5'],
    ...['--format', 'docx', '--date', '2026-02-28', '--address', 'https://example.org/#/growth'],
  );
  expect(options).toMatchObject({ sectors: ['medical', 'education'], language: 'en', minutes: 5 });
  expect(options).toMatchObject({ formats: ['docx'], address: 'https://example.org/' });
  expect(options.date).toEqual(new Date(2026, 1, 28));
});

it.each([
  [[], '--out is missing'],
  [['--out', 'a', '--lang', 'de'], '--lang de: choose from zh, en'],
  [['--out', 'a', '--minutes', '7'], '--minutes 7: choose from 3, 5, 10, 20'],
  [['--out', 'a', '--format', 'pdf'], '--format pdf: choose from pptx'],
  [['--out', 'a', '--date', '2026-02-30'], '--date 2026-02-30: write a day as'],
  [['--out', 'a', '--address', 'example.org'], '--address example.org: write the whole address'],
  [['--out', 'a', '--sectors', 'medical'], '--sectors'],
])('says of %j what is wrong and what to do', (args, said) => {
  expect(() => read(...args)).toThrow(said);
});

it('says which sectors there are', async () => {
  const { edition, texts } = readEdition(null);
  const files = writeFiles(edition, texts, { ...read('--out', 'a'), sectors: ['health'] });
  await expect(files.next()).rejects.toThrow('--sector health: choose from medical, education');
});

it('says what is wrong with an edition', () => {
  expect(() => readEdition('nowhere.edition.json')).toThrow('there is no such file');
  expect(() => readEdition('README.md')).toThrow('it is no JSON');
  expect(() => readEdition('package.json')).toThrow('This is no edition file');
});
