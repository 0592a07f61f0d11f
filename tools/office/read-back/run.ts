import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFiles } from '../../take-away/write-files';
import { editions } from '../editions';
import { openOffice } from '../office-file';
import { barsIn } from '../seen';
import { editsOf } from './edited-files';
import { newRow } from './edits';
import { pythonReader, pythonReaders, type Reading, readByLibreOffice, whyNoLibreOffice } from './readers';

const usage = `npm run read-back -- [--keep DIR]

Makes files, and the same files as a person would edit them, and has other programs read them: LibreOffice, openpyxl and
python-docx, as far as they are there. With --keep the files and their PDF stay in DIR.`;

const date = new Date(2026, 10, 28);
const views = [
  { name: 'whole', edition: 0, language: 'zh', sectors: [] },
  { name: 'two-sectors', edition: 0, language: 'en', sectors: ['medical', 'education'] },
  { name: 'county', edition: 1, language: 'zh', sectors: [] },
] as const;

/** A file that is to be read, and what must come out of it. */
interface Asked {
  readonly file: string;
  readonly pages: { readonly least: number; readonly most: number };
  readonly words: string;
  /** The words stand on a bar, which not every reader looks at. */
  readonly onBar?: true;
}

const any = { least: 1, most: Number.POSITIVE_INFINITY };
const exactly = (pages: number) => ({ least: pages, most: pages });

async function made(folder: string): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const add = (name: string, bytes: Uint8Array, pages: Asked['pages'], words: string, onBar = false) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    asked.push({ file, pages, words, ...(onBar ? { onBar } : {}) });
  };
  for (const view of views) {
    const tried = editions[view.edition];
    if (tried === undefined) throw new Error(`${view.name}: there is no such edition`);
    const { edition, texts } = tried;
    const place = edition.place[view.language];
    let reports = 0;
    for await (const { name, bytes } of writeFiles(edition, texts, {
      ...view,
      minutes: null,
      formats: ['pptx', 'xlsx', 'docx'],
      date,
      address: 'https://example.org/',
    })) {
      const ending = name.replace(/.*\./, '');
      if (ending === 'docx') reports += 1;
      const isOnePage = ending === 'docx' && reports === 2;
      const plain = `${view.name}${isOnePage ? '-one-page' : ''}`;
      const pages = ending === 'pptx' ? exactly(slidesIn(bytes)) : isOnePage ? exactly(1) : any;
      add(`${plain}.${ending}`, bytes, pages, place);
      for (const [i, { what, bytes: after }] of editsOf(name, bytes).entries())
        add(
          `${plain}-edited-${i + 1}.${ending}`,
          after,
          ending === 'pptx' ? exactly(slidesIn(after)) : any,
          what.includes('number') ? firstBarOf(after) : what.includes('row') ? String(newRow) : place,
          what.includes('number'),
        );
    }
  }
  return asked;
}

/** The label of the first bar of the first chart, by its number and format. */
const firstBarOf = (bytes: Uint8Array): string => barsIn(openOffice(bytes))[0]?.text ?? '';

const slidesIn = (bytes: Uint8Array): number =>
  openOffice(bytes).names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name)).length;

/** A line for what was read; false where it is not what was asked for. */
function judge(
  reader: string,
  { file, pages, words }: Asked,
  reading: Reading | string | undefined,
): boolean {
  const name = file.replace(/.*[\\/]/, '');
  const wrong =
    reading === undefined
      ? 'could not open it'
      : typeof reading === 'string'
        ? reading
        : reading.pages < pages.least || reading.pages > pages.most
          ? `${reading.pages} pages instead of ${pages.least}`
          : reading.text.replace(/\s/g, '').includes(words.replace(/\s/g, ''))
            ? null
            : `does not find “${words}”`;
  console.log(
    `${wrong === null ? '✓' : '✗'} ${name}: ${reader} ${wrong ?? `read ${(reading as Reading).pages}`}`,
  );
  return wrong === null;
}

async function readBack(folder: string): Promise<boolean> {
  const asked = await made(folder);
  const verdicts: boolean[] = [];
  const missing: string[] = [];
  const noOffice = whyNoLibreOffice();
  if (noOffice !== null) missing.push(`by LibreOffice: ${noOffice}`);
  else {
    const read = readByLibreOffice(
      asked.map(({ file }) => file),
      folder,
    );
    for (const one of asked) verdicts.push(judge('LibreOffice', one, read.get(one.file)));
  }
  for (const [ending, module] of Object.entries(pythonReaders)) {
    const read = pythonReader(module);
    if (typeof read === 'string') missing.push(`by ${module}: ${read}`);
    else
      for (const one of asked.filter(({ file }) => file.endsWith(ending)))
        verdicts.push(
          judge(module, { ...one, pages: any, words: one.onBar === true ? '' : one.words }, read(one.file)),
        );
  }
  for (const why of missing) console.log(`– NOT READ ${why}`);
  const failed = verdicts.filter((went) => !went).length;
  console.log(`\n${verdicts.length - failed} read, ${failed} failed, ${missing.length} readers not there`);
  return failed === 0 && verdicts.length > 0;
}

const { values } = parseArgs({ options: { keep: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) console.log(usage);
else {
  const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'read-back-')) : resolve(values.keep);
  mkdirSync(folder, { recursive: true });
  try {
    if (!(await readBack(folder))) process.exitCode = 1;
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
