import { statSync } from 'node:fs';
import type { Browser } from 'playwright';
import { chinese } from '../../../src/format/locale';
import { takeAwayWordsOf } from '../../../src/format/words/take-away';
import { fileLimits } from '../size-budget';
import { ColdPage, slow } from './cold-page';
import type { Collected } from './report';
import type { Values } from './scenarios';
import { median, summary } from './statistics';

const { entries } = takeAwayWordsOf('zh');

interface Limits {
  readonly name: string;
  /** How its line in the menu begins. */
  readonly entry: string;
  /** From the press to the file, in ms, where the code has come. */
  readonly ms: number;
  /** The file, in KB; null for a picture and the pack. */
  readonly kb: number | null;
}

/** What a file may take on a slow office PC. */
const files: readonly Limits[] = [
  { name: 'deck of the whole story', entry: `${entries.slides} PPTX`, ms: 1200, kb: fileLimits.deck / 1000 },
  { name: 'workbook', entry: `${entries.workbook} XLSX`, ms: 800, kb: fileLimits.workbook / 1000 },
  { name: 'report', entry: `${entries.report} DOCX`, ms: 500, kb: fileLimits.report / 1000 },
  { name: 'pack', entry: `${entries.pack} ZIP`, ms: 15_000, kb: null },
];
const picture: Limits = { name: 'picture', entry: entries.wide, ms: 1000, kb: null };
const longestTask = 300;

/** Every file made twice from the overview: the first time its code comes, the second time is measured. */
export async function takeAway(browser: Browser, url: string): Promise<Values> {
  const cold = await ColdPage.open(browser, [], { cpu: slow.cpu });
  const { page } = cold;
  const values: Record<string, number> = {};
  const take = async ({ entry }: Limits) => {
    const line = page.getByRole('button', { name: new RegExp(`^${entry}`) }).filter({ visible: true });
    await line.first().waitFor();
    const arrives = page.waitForEvent('download', { timeout: 120_000 });
    const from = await page.evaluate(() => performance.now());
    const began = performance.now();
    await line.first().click();
    const download = await arrives;
    const ms = performance.now() - began;
    const kb = statSync(await download.path()).size / 1000;
    await cold.quiet();
    const { longTasks } = await cold.log();
    const longest = Math.max(0, ...longTasks.filter(({ at }) => at >= from).map((task) => task.ms));
    return { ms, kb, longest };
  };
  const twice = async (limits: Limits, open: () => Promise<void>) => {
    for (const isMeasured of [false, true]) {
      await open();
      const { ms, kb, longest } = await take(limits);
      if (isMeasured) {
        values[`${limits.name}.ms`] = ms;
        values[`${limits.name}.kb`] = kb;
        values[`${limits.name}.longest`] = longest;
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
  };
  try {
    await page.goto(url);
    await cold.quiet();
    const menu = page.getByRole('banner').getByText(chinese.words.app.downloads, { exact: true });
    for (const limits of files) await twice(limits, () => menu.first().click());
    const tile = page
      .locator('main article')
      .filter({ has: page.getByRole('button', { name: /^下载：/ }) })
      .first();
    await twice(picture, async () => {
      await tile.hover();
      await tile
        .getByRole('button', { name: /^下载：/ })
        .first()
        .click();
    });
    return values;
  } finally {
    await cold.close();
  }
}

/** Each file beside its limits, its time also as a share of what it may take. */
export function filesTable(collected: Collected): readonly string[] {
  const of = (key: string) => collected.get(key) ?? [Number.NaN];
  return [
    `| file, CPU ÷${slow.cpu}, code there | ms | must | ratio | longest task, ms | must | KB | must | |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...files, picture].map(({ name, ms, kb }) => {
      const [times, longest, sizes] = [of(`${name}.ms`), of(`${name}.longest`), of(`${name}.kb`)];
      const met =
        median(times) <= ms && median(longest) <= longestTask && (kb === null || median(sizes) <= kb);
      return `| ${name} | ${summary(times, 0)} | ≤ ${ms} | ${(median(times) / ms).toFixed(2)} | ${summary(longest, 0)} | ≤ ${longestTask} | ${summary(sizes, 0)} | ${kb === null ? '' : `≤ ${kb}`} | ${met ? '✓' : '✗'} |`;
    }),
    '',
    'A picture is encoded by the browser itself, in one task that nobody can divide: the tasks of picture and pack are those.',
  ];
}
