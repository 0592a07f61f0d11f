import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { carriedCopy, isCopy } from './carried-copy';
import { oldOptions, startChromium } from './chromium-driver';
import { type Driver, Unavailable } from './driver';
import { findBrowser } from './find-browser';
import { startFirefox } from './firefox-driver';
import { journeys } from './journeys';
import { lostFiles } from './lost-files';
import { oldChromium } from './old-chromium';
import { OnPage } from './on-page';
import { type Site, serve } from './site';
import { startWebkit } from './webkit-driver';

const HELP = `npm run test:browsers -- [browser …] [--url ADDRESS | --file FILE] [--pictures FOLDER]

  browser    any of: chromium, 109, 92, 86, firefox, webkit; all where none is named
  --url      a dashboard that is served somewhere; without it, dist is served from a sub-folder
  --file     one HTML file, opened as file://
  --pictures overview and one area are pictured there, 1366×768 and 1920×1080`;

const BROWSERS: Readonly<Record<string, () => Promise<Driver>>> = {
  chromium: startCurrent,
  109: async () => startChromium(oldOptions(await oldChromium('109'))),
  92: async () => startChromium(oldOptions(await oldChromium('92'))),
  86: async () => startChromium(oldOptions(await oldChromium('86'))),
  firefox: startFirefox,
  webkit: startWebkit,
};
const nameOf = (browser: string) => (/^\d/.test(browser) ? `Chromium ${browser}` : browser);

async function startCurrent(): Promise<Driver> {
  const start = await findBrowser().catch((error: unknown) => {
    throw new Unavailable(firstLine(error));
  });
  return startChromium(start);
}

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const firstLine = (error: unknown) => String((error as Error).message ?? error).split('\n')[0] ?? '';

/** Everything in one browser; it is closed again whatever happens. */
async function runIn(
  browser: string,
  base: string,
  site: Site | null,
  pictures: string | null,
  count: Count,
): Promise<void> {
  console.log(`\n━━ ${nameOf(browser)} ━━`);
  let driver: Driver;
  try {
    driver = await (BROWSERS[browser] as () => Promise<Driver>)();
  } catch (error) {
    if (error instanceof Unavailable) {
      console.log(`– not run: ${error.message}`);
      count.skipped += journeys.length + 2 + (site === null ? 0 : lostFiles(site).length);
    } else {
      console.log(`✗ does not start: ${firstLine(error)}`);
      count.failed += 1;
    }
    return;
  }
  const judge = async (title: string, walk: () => Promise<void>) => {
    try {
      await walk();
      count.passed += 1;
      console.log(`✓ ${title}`);
    } catch (error) {
      count.failed += 1;
      console.log(`✗ ${title}: ${firstLine(error)}`);
    }
  };
  try {
    await driver.resize(1366, 768);
    console.log(`  ${await driver.evaluate<string>('navigator.userAgent')}`);
    const page = new OnPage(driver, base);
    for (const { title, walk } of [...journeys, carriedCopy]) await judge(title, () => walk(page));
    if (pictures !== null) await judge('pictures taken', () => picture(browser, page, pictures));
    await judge('no complaint in the console, and nothing asked of another origin', () =>
      heardNothing(driver, base),
    );
    // Last, since browsers complain of files that don't come.
    for (const { title, walk } of site === null ? [] : lostFiles(site)) {
      await judge(title, () => walk(page));
      site?.heal();
    }
  } finally {
    await driver.close();
  }
}

/** Console and network of all the journeys before. */
async function heardNothing(driver: Driver, base: string): Promise<void> {
  const complaints = driver.complaints();
  if (complaints === null) console.log('  (this browser does not tell what is in its console)');
  const { protocol, origin } = new URL(base);
  const isOwn = (url: string) =>
    protocol === 'file:' ? url.split('#')[0] === base.split('#')[0] : new URL(url).origin === origin;
  const strangers = (await driver.requests()).filter(
    (url) => !/^(about|data|blob):/.test(url) && !isOwn(url) && !isCopy(url) && !url.endsWith('/favicon.ico'),
  );
  const all = [...(complaints ?? []), ...strangers.map((url) => `asked for ${url}`)];
  if (all.length > 0) throw new Error([...new Set(all)].slice(0, 5).join(' | '));
}

async function picture(browser: string, page: OnPage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const)
    for (const [name, hash] of [
      ['overview', ''],
      ['funding', '#/area/funding'],
    ] as const) {
      await page.driver.resize(width, height);
      await page.open(hash);
      if (hash !== '') await page.see({ selector: 'main figure svg.recharts-surface' });
      await new Promise((done) => setTimeout(done, 500));
      writeFileSync(join(folder, `${browser}-${name}-${width}.png`), await page.driver.screenshot());
    }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      file: { type: 'string' },
      pictures: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const unknown = positionals.filter((name) => BROWSERS[name] === undefined);
  if (values.help === true || unknown.length > 0) {
    console.log(unknown.length > 0 ? `No such browser: ${unknown.join(', ')}\n\n${HELP}` : HELP);
    return values.help === true ? 0 : 1;
  }
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const given = values.file === undefined ? values.url : pathToFileURL(resolve(values.file)).href;
  if (given === undefined && !existsSync(join(dist, 'index.html'))) {
    console.error('There is no build to look at: run "npm run build" first.');
    return 1;
  }
  const site = given === undefined ? await serve(dist) : null;
  const base = given ?? site?.url ?? '';
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  const chosen = positionals.length > 0 ? positionals : ['chromium', '109', '92', '86', 'firefox', 'webkit'];
  for (const browser of chosen) await runIn(browser, base, site, values.pictures ?? null, count);
  site?.close();
  console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  return count.failed > 0 ? 1 : 0;
}

process.exitCode = await main();
