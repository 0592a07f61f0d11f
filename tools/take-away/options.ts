import { parseArgs } from 'node:util';
import { type TalkLength, talkLengths } from '../../src/edition/plan';

export const formats = ['pptx', 'xlsx', 'docx', 'svg', 'zip'] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly out: string;
  /** A file of an edition; null for the one that is built in. */
  readonly edition: string | null;
  readonly sectors: readonly string[];
  readonly language: 'zh' | 'en';
  readonly minutes: TalkLength | null;
  readonly formats: readonly Format[];
  /** The day that the files say they were made on. */
  readonly date: Date;
  /** Where the dashboard stands, which files name as the address of their view. */
  readonly address: string;
}

export const usage = `npm run take-away -- --out DIR [options]

Writes the files that the page offers under 下载 into DIR.
  --edition FILE     an edition as .edition.json instead of the one built in
  --sector a,b       ids of sectors (medical,education); all of them where it is left out
  --lang zh|en       language of the files (zh)
  --minutes N        length of the talk: ${talkLengths.join(', ')}; the whole deck where it is left out
  --format LIST      ${formats.join(',')}; all of them where it is left out
  --date YYYY-MM-DD  the day that the files name (today)
  --address URL      where the dashboard stands, named in the files`;

/** Reads the command line. Throws an Error that says what is wrong, where, and what to do. */
export function readOptions(args: readonly string[], today: Date): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      edition: { type: 'string' },
      sector: { type: 'string', default: '' },
      lang: { type: 'string', default: 'zh' },
      minutes: { type: 'string' },
      format: { type: 'string', default: formats.join(',') },
      date: { type: 'string' },
      address: { type: 'string', default: '' },
    },
  });
  if (values.out === undefined || values.out === '')
    throw new Error('--out is missing: name the folder that the files shall go to, as in --out files');
  return {
    out: values.out,
    edition: values.edition ?? null,
    sectors: listed(values.sector),
    language: oneOf('--lang', values.lang, ['zh', 'en']),
    minutes: values.minutes === undefined ? null : oneOf('--minutes', values.minutes, talkLengths),
    formats: listed(values.format).map((name) => oneOf('--format', name, formats)),
    date: values.date === undefined ? today : dayOf(values.date),
    address: addressOf(values.address),
  };
}

const listed = (text: string): readonly string[] =>
  [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '');

function oneOf<T extends string | number>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => String(one) === value);
  if (found === undefined) throw new Error(`${name} ${value}: choose from ${known.join(', ')}`);
  return found;
}

function dayOf(text: string): Date {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  if (year === '' || date.getMonth() !== Number(month) - 1)
    throw new Error(`--date ${text}: write a day as 2026-11-28`);
  return date;
}

function addressOf(text: string): string {
  if (text !== '' && !/^(https?|file):\/\//.test(text))
    throw new Error(
      `--address ${text}: write the whole address, beginning with https://, http:// or file://`,
    );
  return text.replace(/#.*$/, '');
}
