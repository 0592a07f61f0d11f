import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';

/** A line of the CSV as its cells; commas and doubled quotes inside quotes belong to the cell. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

test('takes the data from the head of any screen', async ({ page, dashboard }) => {
  for (const [address, words, table] of [
    ['', '下载', 'suining-2021.zh.csv'],
    ['#/area/funding', '下载', 'suining-2021.zh.csv'],
    ['#/growth?sector=medical', '下载', 'suining-2021.zh.csv'],
    ['#/method', '下载', 'suining-2021.zh.csv'],
    ['#/method?lang=en', 'Download', 'suining-2021.en.csv'],
    ['#/area/funding?lang=en', 'Download', 'suining-2021.en.csv'],
  ] as const)
    await test.step(address, async () => {
      await dashboard.open(address);
      await expect(dashboard.downloads).toHaveText(words);
      const links = [
        [page.getByRole('banner').getByRole('link', { name: /CSV/ }), table],
        [page.getByRole('banner').getByRole('link', { name: /JSON/ }), 'suining-2021.json'],
        // The method offers it among its own contents, too.
        ...(address.startsWith('#/method')
          ? [[dashboard.main.getByRole('link', { name: /CSV/ }), table] as const]
          : []),
      ] as const;
      for (const [link, file] of links) {
        const download = page.waitForEvent('download');
        if (!(await link.isVisible())) await dashboard.downloads.click();
        await link.click();
        const arrived = await download;
        expect(arrived.suggestedFilename()).toBe(file);
        const text = await readFile(await arrived.path(), 'utf8');
        expect(text).toContain('8.73');
        expect(text.startsWith('\uFEFF')).toBe(file === table);
      }
    });
});

for (const [file, head, funds] of [
  ['suining-2021.zh.csv', '指标', '2021年（原文写“全年”）'],
  ['suining-2021.en.csv', 'figure', '2021 (the article says “全年”)'],
  ['suining-2021.csv', '指标', '2021年（原文写“全年”）'],
] as const)
  test(`${file} opens in a spreadsheet, whole in its language`, async ({ request }) => {
    const response = await request.get(`/data/${file}`);
    expect(response.status()).toBe(200);
    const bytes = await response.body();
    // Without it Excel reads Chinese as Western letters.
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads = '', ...lines] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
    expect(lines.map((line) => cellsOf(line)[0])).toEqual(published.indicators.map(({ id }) => id));
    const columns = cellsOf(heads);
    expect(columns).toContain(head);
    for (const line of lines) expect(cellsOf(line), line).toHaveLength(columns.length);
    const line = lines.find((candidate) => candidate.startsWith('funding.linkage.total,')) ?? '';
    expect(cellsOf(line)).toEqual(
      expect.arrayContaining([
        '8.73',
        '全年累计投入各级衔接资金8.73亿元',
        '8.73亿元,较2020年增长13.38%',
        funds,
      ]),
    );
  });

test('the JSON agrees with its published schema', async ({ request }) => {
  const schema = await request.get('/data/indicators.schema.json');
  const data = await request.get('/data/suining-2021.json');
  expect([schema.status(), data.status()]).toEqual([200, 200]);
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(await schema.json());
  const served = await data.json();
  validate(served);
  expect(validate.errors).toBeNull();
  expect(served).toEqual(published);
  // Complete: what must be known to read the figures is there, too.
  for (const part of ['cautions', 'glossary', 'openQuestions', 'noIndicators', 'checks', 'lists', 'claims'])
    expect(served[part].length, part).toBeGreaterThan(10);
  expect(served.edition.rights.zh).toContain('版权属原出版者');
  // The schema says something: a figure without its phrase does not pass.
  delete served.indicators[0].evidence;
  expect(validate(served)).toBe(false);
});
