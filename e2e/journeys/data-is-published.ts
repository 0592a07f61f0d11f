import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Dashboard } from '../pages/dashboard';
import { expect, test } from '../pages/quiet-page';

/** A line of the CSV as its cells; commas and doubled quotes inside quotes belong to the cell. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

test('takes the data from the footer of any screen', async ({ page }) => {
  const dashboard = new Dashboard(page);
  for (const address of ['', '#/area/funding', '#/growth?sector=medical']) {
    await test.step(address, async () => {
      await dashboard.open(address);
      await expect(dashboard.footer).toContainText('数据下载');
      for (const [name, file] of [
        ['CSV', 'suining-2021.csv'],
        ['JSON', 'suining-2021.json'],
      ] as const) {
        const download = page.waitForEvent('download');
        await dashboard.footer.getByRole('link', { name, exact: true }).click();
        const arrived = await download;
        expect(arrived.suggestedFilename()).toBe(file);
        const text = await readFile(await arrived.path(), 'utf8');
        expect(text).toContain('8.73');
        expect(text.startsWith('\uFEFF')).toBe(name === 'CSV');
      }
    });
  }
});

test('the CSV opens in a spreadsheet as Chinese', async ({ request }) => {
  const response = await request.get('/data/suining-2021.csv');
  expect(response.status()).toBe(200);
  const bytes = await response.body();
  // Without it Excel reads Chinese as Western letters.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', ...lines] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(121);
  const columns = cellsOf(head);
  for (const line of lines) expect(cellsOf(line), line).toHaveLength(columns.length);
  const funds = lines.find((line) => line.includes('funding.linkage.total'));
  expect(funds).toContain('8.73');
  expect(funds).toContain('全年累计投入各级衔接资金8.73亿元');
});

test('the JSON agrees with its published schema', async ({ request }) => {
  const schema = await request.get('/data/indicators.schema.json');
  const data = await request.get('/data/suining-2021.json');
  expect([schema.status(), data.status()]).toEqual([200, 200]);
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(await schema.json());
  const published = await data.json();
  validate(published);
  expect(validate.errors).toBeNull();
  expect(published.indicators).toHaveLength(121);
  // The schema says something: a figure without its phrase does not pass.
  delete published.indicators[0].evidence;
  expect(validate(published)).toBe(false);
});
