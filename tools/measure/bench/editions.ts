import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { EditionTexts } from '../../../src/edition/texts';
import type { Edition } from '../../../src/edition/types';
import { builtIn } from '../../../src/editions/built-in';
import { writeEditionWorkbook } from '../../../src/exports/edition/write-edition-workbook';
import { writeEditionFile } from '../../../src/exports/published/edition-file';
import { yearsWordsOf } from '../../../src/format/words/years';
import { ColdPage, slow } from './cold-page';
import { generateEdition } from './generate-edition';
import type { Collected } from './report';
import type { Values } from './scenarios';
import { median, summary } from './statistics';

interface Case {
  readonly kind: 'file' | 'workbook';
  readonly figures: number;
  /** From the file's choice to the screen that shows it, in ms. */
  readonly ms: number;
}

/** What an opened edition may take on a slow office PC. */
const cases: readonly Case[] = [
  { kind: 'file', figures: 150, ms: 1000 },
  { kind: 'file', figures: 1500, ms: 2000 },
  { kind: 'file', figures: 15_000, ms: 10_000 },
  { kind: 'workbook', figures: 150, ms: 1000 },
  { kind: 'workbook', figures: 1500, ms: 2000 },
];
/** No key may wait longer. */
const longestTask = 1000;

const year = builtIn.year + 1;
const noTexts: EditionTexts = { sentences: {}, speech: {}, windows: {} };
const { stepsName } = yearsWordsOf('zh').desk;
const nameOf = ({ kind, figures }: Case) => `${kind} of ${figures}`;

/** A made-up year with so many figures. Its plan is that of the built-in edition, and none of it is matched. */
function madeUp(figures: number): Edition {
  const said = { zh: '虚构的数据（测速用）', en: 'Made-up data (for measuring)' };
  const source = { book: said, section: said, article: said };
  return {
    ...generateEdition(builtIn, figures),
    id: `made-up-${year}`,
    year,
    previousYear: year - 1,
    source,
  };
}

/** Writes the files; the same ones are opened in every run. */
export function writeEditions(folder: string): ReadonlyMap<Case, string> {
  mkdirSync(folder, { recursive: true });
  return new Map(
    cases.map((one) => {
      const edition = madeUp(one.figures);
      const isFile = one.kind === 'file';
      const path = join(folder, `made-up-${one.figures}.${isFile ? 'edition.json' : 'xlsx'}`);
      writeFileSync(
        path,
        isFile
          ? writeEditionFile(edition, noTexts)
          : writeEditionWorkbook(edition, { for: 'same-year', language: 'zh' }),
      );
      return [one, path];
    }),
  );
}

/**
 * Every file opened at the desk of a page of its own: another one before, so that the code is there, then the measured one until its
 * figures are shown to be checked or matched; and from there the dashboard on it.
 */
export async function openEditions(
  browser: Browser,
  url: string,
  files: ReadonlyMap<Case, string>,
): Promise<Values> {
  const values: Record<string, number> = {};
  for (const [one, path] of files) {
    const cold = await ColdPage.open(browser, [], { cpu: slow.cpu });
    const { page } = cold;
    const current = `nav[aria-label="${stepsName}"] [aria-current]`;
    const choose = async (file: string) => {
      await page.goto(`${url}#/edition`);
      await page.locator('main input[type="file"]').first().waitFor({ state: 'attached' });
      await cold.quiet();
      const answer = { event: 'change', selector: current, not: await cold.textOf(current) } as const;
      return cold.interact(answer, () => page.locator('main input[type="file"]').first().setInputFiles(file));
    };
    const longestFrom = async (from: number) => {
      const { longTasks } = await cold.log();
      return Math.max(0, ...longTasks.filter(({ at }) => at >= from).map(({ ms }) => ms));
    };
    const now = () => page.evaluate(() => performance.now());
    try {
      // A workbook is read beside the edition that it was made from, so that one stands on the shelf first.
      const [, before = path] =
        [...files].find(
          ([{ kind, figures }]) => kind === 'file' && (one.kind === 'file' || figures === one.figures),
        ) ?? [];
      await choose(before);
      await page.goto(`${url}#/edition/preview`);
      await cold.quiet();
      if (one.kind === 'workbook') await choose(path);
      const from = await now();
      const { answer, feedback } = await choose(path);
      await cold.quiet();
      values[`${nameOf(one)}.ms`] = answer;
      values[`${nameOf(one)}.feedback`] = feedback;
      values[`${nameOf(one)}.longest`] = await longestFrom(from);
      values[`${nameOf(one)}.kb`] = statSync(path).size / 1000;
      await page.goto(`${url}#/edition/preview`);
      await cold.quiet();
      const link = `main a[href*="edition=made-up-${year}"]`;
      const shown = await now();
      const home = await cold.interact({ event: 'click', selector: 'main [data-headline]' }, () =>
        cold.click(link),
      );
      values[`${nameOf(one)}.dashboard`] = home.answer;
      values[`${nameOf(one)}.longest in it`] = await longestFrom(shown);
    } finally {
      await cold.close();
    }
  }
  return values;
}

/** Each file beside its limits. */
export function editionsTable(collected: Collected): readonly string[] {
  const of = (key: string) => collected.get(key) ?? [Number.NaN];
  return [
    `| edition opened, CPU ÷${slow.cpu}, code there | KB | shown, ms | must | longest task, ms | must | then the dashboard, ms | longest task, ms | |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...cases.map((one) => {
      const name = nameOf(one);
      const [times, longest] = [of(`${name}.ms`), of(`${name}.longest`)];
      const met = median(times) <= one.ms && median(longest) <= longestTask;
      return `| ${name} figures | ${summary(of(`${name}.kb`), 0)} | ${summary(times, 0)} | ≤ ${one.ms} | ${summary(longest, 0)} | ≤ ${longestTask} | ${summary(of(`${name}.dashboard`), 0)} | ${summary(of(`${name}.longest in it`), 0)} | ${met ? '✓' : '✗'} |`;
    }),
  ];
}
