import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sizeOf } from '../pages/box';
import { asking, step } from '../pages/every-screen';
import { layoutFaults } from '../pages/layout';
import { print, textOf } from '../pages/paper';
import { plain } from '../pages/pdf';
import { expect, test } from '../pages/quiet-page';
import { slideFaults } from '../pages/slide-faults';

/*
 * A made-up county: other areas and sectors, units that 2021 does not know, falls, percentage points, a growth
 * without a value, little English, and no plan. The same code is built with it and opened as one file.
 */
const file = 'e2e/another-county.edition.json';
const { indicators } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly indicators: readonly {
    readonly id: string;
    readonly name: { readonly zh: string; readonly en: string | null };
    readonly evidence: { readonly phrase: string };
  }[];
};
const screens = [
  '#/',
  '#/growth',
  '#/indicators',
  '#/method',
  '#/area/grain',
  '#/area/forest',
  '#/area/water',
  '#/booklet',
  '#/?sector=water-office',
  '#/?sector=statistics',
  '#/area/grain?sector=forest-office',
  '#/indicators?sector=grain-office',
];
/** What is said of the edition that is built in, and of no other. */
const builtIn = /遂宁|Suining|2020|2021/;

test('opens a county without code of its own', async ({ page, dashboard, figure, search, stage }, info) => {
  // The county is built first.
  test.setTimeout(300_000);
  const folder = info.outputPath('county');
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', 'build:edition', '--', file, folder];
  if (npm) execFileSync(process.execPath, [npm, ...args]);
  else execFileSync('npm', args, { shell: process.platform === 'win32' });
  const name = readdirSync(folder).find((entry) => /^yunxi-2023-[\d-]+\.html$/.test(entry)) ?? '';
  await page.goto(pathToFileURL(`${folder}/${name}`).href);
  await expect(page).toHaveTitle(/云溪县/);
  const body = page.locator('body');

  for (const size of ['1366 × 768', '390 × 844']) {
    await page.setViewportSize(sizeOf(size));
    for (const language of ['zh', 'en'])
      for (const screen of screens)
        await test.step(`${screen} in ${language} at ${size}`, async () => {
          await step(page, asking(screen, `lang=${language}`));
          await expect.soft(page.getByRole('heading', { name: /链接有误|has a fault/ })).toHaveCount(0);
          expect.soft(await body.innerText()).not.toMatch(builtIn);
          expect.soft(await layoutFaults(page), `${screen} ${language} ${size}`).toEqual([]);
        });
  }

  await test.step('every figure leads to its phrase', async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const { id, name: called, evidence } of indicators) {
      await step(page, `#/?figure=${id}&lang=zh`);
      await expect.soft(figure.name).toContainText(called.zh);
      await expect.soft(figure.phrases.first()).toContainText(evidence.phrase);
    }
  });

  await test.step('search finds by a word, by a number and by initials', async () => {
    await step(page, '#/?lang=zh');
    for (const [query, found] of [
      ['化肥', '化肥使用量'],
      ['36.24', '粮食总产量'],
      ['lszcl', '粮食总产量'],
    ] as const) {
      await page.keyboard.press('/');
      await search.field.fill(query);
      await expect(search.results.first()).toContainText(found);
      await page.keyboard.press('Escape');
    }
  });

  await test.step('the table holds every figure', async () => {
    await step(page, '#/indicators?lang=zh');
    await expect(dashboard.title).toContainText(String(indicators.length));
    for (const { name: called } of indicators)
      await expect.soft(page.getByRole('table').getByText(called.zh, { exact: true }).first()).toBeVisible();
  });

  await test.step('it is printed, all of it', async () => {
    await step(page, '#/booklet?lang=zh');
    const text = plain(textOf(await print(page, 'A4 upright')));
    for (const { name: called } of indicators) expect.soft(text).toContain(plain(called.zh));
    expect(text).not.toMatch(builtIn);
  });

  for (const language of ['zh', 'en'])
    await test.step(`its story fits the wall in ${language}`, async () => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await stage.show(`#/present/1?lang=${language}`);
      const addresses = await stage.addresses();
      expect(addresses).toHaveLength(16);
      for (const address of addresses) {
        await stage.show(address);
        expect.soft(await slideFaults(page), address).toEqual([]);
        expect.soft(await page.locator('.st-wall').innerText()).not.toMatch(builtIn);
      }
    });
});
