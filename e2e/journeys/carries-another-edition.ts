import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page, TestInfo } from 'playwright/test';
import { Dashboard } from '../pages/dashboard';
import { asking, step } from '../pages/every-screen';
import { FigureDialog } from '../pages/figure-dialog';
import { layoutFaults } from '../pages/layout';
import { expect, test } from '../pages/quiet-page';
import { SearchDialog } from '../pages/search-dialog';
import { slideFaults } from '../pages/slide-faults';
import { Stage } from '../pages/stage';

/*
 * A clerk brings the figures of a made-up county into the page and hands the whole dashboard on as one file, which others open by
 * double click. The page makes that file itself, from a server as well as from a file.
 */
interface Figure {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string | null };
  readonly evidence: { readonly phrase: string };
}
interface MadeUp {
  readonly id: string;
  readonly year: number;
  readonly indicators: readonly Figure[];
}

const county: MadeUp = JSON.parse(
  readFileSync(new URL('../another-county.edition.json', import.meta.url), 'utf8'),
);
/** What is said of the edition that is built in, and of no other. */
const builtIn = /遂宁|Suining|2020|2021/;
/** A name that would run if it were taken for markup. */
const planted = '</script><script>document.title="x"</script><!--<script>';
const plantedIn = 'forest.trees.planted';

/** A made-up year of the county. Without `from`, nothing is matched yet. */
function madeUp(year: number, from: number | null, more: object = {}): MadeUp {
  const said = { zh: `云溪县统计公报（虚构，${year}）`, en: null };
  return {
    ...county,
    id: `yunxi-${year}`,
    year,
    ...{ previousYear: year - 1, source: { book: said, section: said, article: said } },
    ...(from === null
      ? {}
      : {
          matches: county.indicators.map(({ id }) => ({
            ...{ with: `yunxi-${from}`, here: id, there: id },
            ...{ relation: 'same', by: 'key' },
          })),
        }),
    ...more,
  };
}

function fileOf(info: TestInfo, edition: MadeUp): string {
  const path = info.outputPath(`${edition.id}.edition.json`);
  writeFileSync(path, JSON.stringify(edition));
  return path;
}

/** Opens an edition file at the desk and goes on to the last step. */
async function bring(page: Page, path: string): Promise<void> {
  await step(page, '#/edition');
  await page.locator('main input[type="file"]').first().setInputFiles(path);
  await expect(page).toHaveURL(/#\/edition\/match/);
  await step(page, '#/edition/save');
}

/** Saves the dashboard in one file by this button of the desk. */
async function save(page: Page, button: string | RegExp, info: TestInfo): Promise<string> {
  const arrives = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  const download = await arrives;
  await expect(page.getByText(/^已存：.*已自检/).first()).toBeVisible();
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opens a file by double click on a PC without a network, and hears all that the page asks for and complains of. */
async function doubleClick(browser: Browser, path: string, more: { javaScriptEnabled?: false } = {}) {
  const context = await browser.newContext({
    ...{ offline: true, locale: 'zh-CN', viewport: { width: 1366, height: 768 } },
    ...more,
  });
  const heard = listen(context);
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  await page.goto(address);
  if (more.javaScriptEnabled !== false) await page.locator('html[data-start="complete"]').waitFor();
  return {
    page,
    /** Nothing was asked for but the file itself, and nothing complained of. */
    close: async () => {
      expect(heard.filter((told) => told !== address)).toEqual([]);
      await context.close();
    },
  };
}

function listen(context: BrowserContext): readonly string[] {
  const heard: string[] = [];
  context.on('console', (message) => heard.push(message.text()));
  context.on('weberror', (error) => heard.push(String(error.error())));
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) heard.push(request.url());
  });
  return heard;
}

const first = (): MadeUp =>
  madeUp(2024, null, {
    indicators: county.indicators.map((figure) =>
      figure.id === plantedIn ? { ...figure, name: { zh: `植树${planted}`, en: null } } : figure,
    ),
  });

const screens = ['#/', '#/growth', '#/indicators', '#/method', '#/area/grain', '#/area/forest', '#/one-page'];

test('hands the dashboard on with the figures of another county', async ({
  page,
  browser,
  dashboard,
}, info) => {
  test.setTimeout(240_000);
  await dashboard.open('');
  await bring(page, fileOf(info, first()));
  const copy = await save(page, '保存单文件看板', info);
  expect(copy).toMatch(/云溪县-2024-\d{4}-\d{2}-\d{2}\.html$/);
  const { page: taken, close } = await doubleClick(browser, copy);
  const at = new Dashboard(taken);
  const body = taken.locator('body');
  await expect(taken).toHaveTitle('云溪县乡村振兴 · 2024');

  for (const language of ['zh', 'en'])
    for (const screen of [...screens, '#/booklet'])
      await test.step(`${screen} in ${language} is the county's`, async () => {
        await step(taken, asking(screen, `lang=${language}`));
        expect.soft(await body.innerText()).not.toMatch(builtIn);
        expect.soft(await taken.title()).toContain('云溪县');
        expect.soft(await layoutFaults(taken), screen).toEqual([]);
      });
  await step(taken, '#/?lang=zh');
  await expect(at.footer).toContainText(/编制日期 \d{4}-\d{2}-\d{2}.*校验码 [0-9a-f]{8}/);

  await test.step('a figure leads to its phrase, and what is planted in a name stays text', async () => {
    const figure = new FigureDialog(taken);
    await step(taken, `#/?figure=${plantedIn}`);
    await expect(figure.name).toContainText(planted);
    await expect(figure.phrases.first()).toContainText('植树');
    await step(taken, '#/');
  });

  await test.step('search and table know its figures', async () => {
    const search = new SearchDialog(taken);
    await taken.keyboard.press('/');
    await search.field.fill('lszcl');
    await expect(search.results.first()).toContainText('粮食总产量');
    await taken.keyboard.press('Escape');
    await step(taken, '#/indicators');
    await expect(at.title).toContainText(String(county.indicators.length));
  });

  await test.step('every slide is the county’s', async () => {
    const stage = new Stage(taken);
    await taken.setViewportSize({ width: 1920, height: 1080 });
    await stage.show('#/present/1');
    for (const address of await stage.addresses()) {
      await stage.show(address);
      expect.soft(await stage.slide.innerText(), address).not.toMatch(builtIn);
    }
    await stage.show('#/');
  });

  await test.step('its data is the county’s', async () => {
    const data = taken.waitForEvent('download');
    await at.downloads.click();
    await taken.getByRole('banner').getByRole('link', { name: /JSON/ }).click();
    const text = readFileSync(await (await data).path(), 'utf8');
    expect(text).toContain('"yunxi-2024"');
    expect(text).not.toMatch(builtIn);
  });
  await close();

  const off = await doubleClick(browser, copy, { javaScriptEnabled: false });
  await test.step('where no script runs it is the document of the county’s figures', async () => {
    const rows = off.page.locator('#all-figures tbody tr');
    await expect(rows).toHaveCount(county.indicators.length);
    for (const { evidence } of county.indicators)
      await expect(rows.filter({ hasText: evidence.phrase }).first()).toBeVisible();
    await expect(off.page.getByRole('heading', { level: 1 })).toHaveText('云溪县乡村振兴 · 2024');
    await expect(off.page.getByText(/校验码 [0-9a-f]{8}/)).toBeVisible();
    expect(await off.page.locator('body').innerText()).not.toMatch(builtIn);
  });
  await off.close();
});

test('a copy makes the next one, with last year beside it', async ({ page, browser, dashboard }, info) => {
  test.setTimeout(180_000);
  await dashboard.open('');
  await bring(page, fileOf(info, madeUp(2024, null)));
  const last = await doubleClick(browser, await save(page, '保存单文件看板', info));
  await bring(last.page, fileOf(info, madeUp(2025, 2024)));
  const both = await doubleClick(browser, await save(last.page, '连同2024年一起', info));
  const at = new Dashboard(both.page);
  await expect(both.page).toHaveTitle('云溪县乡村振兴 · 2025');
  await expect(at.page.getByRole('banner')).toContainText('2024');
  await step(both.page, '#/compare');
  await expect(at.main).toContainText('2024');
  await expect(at.main).toContainText('2025');
  await step(both.page, '#/?edition=yunxi-2024');
  await expect(both.page).toHaveTitle('云溪县乡村振兴 · 2024');
  expect(await both.page.locator('body').innerText()).not.toMatch(builtIn);
  await both.close();
  await last.close();
});

test('a draft says so on every screen and slide', async ({ page, browser, dashboard }, info) => {
  test.setTimeout(180_000);
  await dashboard.open('');
  await bring(page, fileOf(info, madeUp(2024, null)));
  const last = await doubleClick(browser, await save(page, '保存单文件看板', info));
  // One figure has another id and name: whether it is the same measure, nobody has decided.
  const text = JSON.stringify(madeUp(2025, null)).replaceAll('grain.harvest.total', 'grain.crop.total');
  const edition: MadeUp = JSON.parse(text.replaceAll('"粮食总产量"', '"全县粮食总产量"'));
  await bring(last.page, fileOf(info, edition));
  const copy = await save(last.page, '保存单文件看板', info);
  expect(copy).toMatch(/云溪县-2025-草稿-/);
  const draft = await doubleClick(browser, copy);
  for (const screen of screens) {
    await step(draft.page, screen);
    await expect.soft(draft.page.getByText('草稿').filter({ visible: true }).first(), screen).toBeVisible();
  }
  const stage = new Stage(draft.page);
  await draft.page.setViewportSize({ width: 1920, height: 1080 });
  await stage.show('#/present/1');
  for (const address of await stage.addresses()) {
    await stage.show(address);
    await expect.soft(stage.slide, address).toContainText('草稿');
    expect.soft(await slideFaults(draft.page), address).toEqual([]);
  }
  await draft.close();
  await last.close();
});

test('a copy that was damaged on its way says so, and shows no other year', async ({
  page,
  browser,
  dashboard,
}, info) => {
  await dashboard.open('');
  await bring(page, fileOf(info, madeUp(2024, null)));
  const html = readFileSync(await save(page, '保存单文件看板', info), 'utf8');
  const broken = info.outputPath('broken.html');
  writeFileSync(broken, html.replace(/(<script type="application\/json" data-edition="[^"]*">)\{/, '$1'));
  const context = await browser.newContext({ offline: true });
  const damaged = await context.newPage();
  await damaged.goto(pathToFileURL(broken).href);
  await expect(damaged.getByText('这份文件里的数据读不出来')).toBeVisible();
  await expect(damaged.locator('#all-figures tbody tr')).toHaveCount(county.indicators.length);
  expect(await damaged.locator('body').innerText()).not.toMatch(builtIn);
  await context.close();
});

/** Drops a file on the page as the system does. */
const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text ?? ''], name ?? ''));
      const target = document.elementFromPoint(400, 300) ?? document.body;
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );

test('a file that is dropped anywhere goes to the desk, and the page stays', async ({
  page,
  dashboard,
  stage,
}) => {
  await dashboard.open('#/area/funding');
  const address = page.url().split('#')[0];
  await drop(page, 'yunxi-2024.edition.json', JSON.stringify(first()));
  await expect(page).toHaveURL(/#\/edition\/match/);
  await expect(dashboard.main).toContainText('云溪县');
  await step(page, '#/');
  await drop(page, 'page.html', '<script>alert(1)</script>');
  await expect(page.getByRole('alert').filter({ hasText: '没有打开“page.html”' })).toBeVisible();
  await stage.show('#/present/1');
  await drop(page, 'page.html', '<script>alert(1)</script>');
  await stage.isAt(1);
  expect(page.url().split('#')[0]).toBe(address);
});
