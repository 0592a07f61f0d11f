import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { findingOf } from '../pages/areas';
import { Dashboard } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

test('takes it along as one file, without a network', async ({ page, dashboard, browser }, info) => {
  await dashboard.open('');
  const download = page.waitForEvent('download');
  await dashboard.downloads.click();
  await page.getByRole('link', { name: '单文件版' }).click();
  const arrived = await download;
  // Edition and day.
  expect(arrived.suggestedFilename()).toMatch(/^suining-2021-\d{4}-\d{2}-\d{2}\.html$/);
  const path = info.outputPath(arrived.suggestedFilename());
  await arrived.saveAs(path);

  const elsewhere = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  const complaints: string[] = [];
  elsewhere.on('console', (message) => complaints.push(message.text()));
  elsewhere.on('weberror', (error) => complaints.push(String(error.error())));
  const requests: string[] = [];
  elsewhere.on('request', (request) => requests.push(request.url()));
  const taken = await elsewhere.newPage();
  const address = pathToFileURL(path).href;
  await taken.goto(address);
  const at = new Dashboard(taken);
  await expect(at.number('8.73亿元').first()).toBeVisible();
  await at.areaCardLink('资金项目').click();
  await expect(at.title).toHaveText(findingOf('funding'));
  await at.chartsAlive();
  await taken.keyboard.press('/');
  await taken.keyboard.type('xjzj');
  await expect(taken.getByRole('option').first()).toContainText('衔接资金');
  await taken.keyboard.press('Escape');
  // It is the file itself that is taken along; it offers none.
  await at.downloads.click();
  await expect(taken.getByRole('link', { name: /JSON/ }).first()).toBeVisible();
  await expect(taken.getByRole('link', { name: '单文件版' })).toHaveCount(0);
  await taken.keyboard.press('Escape');

  for (const [name, file] of Object.entries({ CSV: 'suining-2021.zh.csv', JSON: 'suining-2021.json' })) {
    const data = taken.waitForEvent('download');
    await at.downloads.click();
    await taken
      .getByRole('banner')
      .getByRole('link', { name: new RegExp(name) })
      .click();
    const saved = await data;
    expect(saved.suggestedFilename()).toBe(file);
    const served = await readFile(new URL(`../../dist/data/${file}`, import.meta.url));
    expect((await readFile(await saved.path())).equals(served), `${file} is the served one`).toBe(true);
  }
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([address]);
  expect(complaints).toEqual([]);
  await elsewhere.close();
});
