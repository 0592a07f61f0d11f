import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { readPdf } from '../e2e/pages/pdf';
import { findBrowser } from './browsers/find-browser';
import { serve } from './browsers/site';

/*
 * The record of what a person reads and sees, taken before the house is rebuilt and compared after each step.
 * It reads the built page from outside, so that it knows nothing of the code behind it. The record stays out of
 * git: it is made again from the commit that it stands for. Goes when the rebuilding is done.
 */

const HELP = `npm run golden -- record|compare FOLDER [--dist FOLDER] [--pictures] [--only PART]

  record    writes what the build in dist shows into FOLDER
  compare   writes it beside FOLDER and names every file that differs
  --dist    a build, dist where none is given
  --pictures  pictures of screens and slides too (some ten minutes)
  --only    texts, drawers, slides, trees, paper or pictures`;

const sections =
  'monitoring relief relocation employment industry funding villages responsibility policy'.split(' ');
const screens = ['#/', '#/growth', '#/indicators', '#/method', ...sections.map((id) => `#/area/${id}`)];
const sectors =
  'medical education housing water assistance employment industry income relocation funds infrastructure environment monitoring organisation'.split(
    ' ',
  );
/** None, each, and one of two. */
const filters = ['', ...sectors, 'medical,education'];

type Write = (name: string, content: string | Buffer) => void;

const asking = (address: string, parameters: readonly string[]): string => {
  const said = parameters.filter((parameter) => parameter !== '').join('&');
  return said === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${said}`;
};

/** Goes to an address of the open page and waits until the screen follows. */
async function step(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    const heard = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
    if (window.location.hash !== to) {
      window.location.hash = to;
      await heard;
    }
    const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    // Two frames: what is described at leisure comes in the second.
    for (
      let still = 0;
      still < 3;
      still = document.querySelector('[aria-busy="true"]') === null ? still + 1 : 0
    )
      await rest();
  }, hash);
}

/**
 * Strings in the order of reading, those for screen readers among them, a line each. The places of charts are
 * left out, since a chart may be on its way: the mark that stands for it on paper says the same.
 */
const stringsOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((within) => {
    const lines: string[] = [];
    const read = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        if (text !== '') lines.push(text);
        return;
      }
      if (!(node instanceof Element) || node.matches('script, style')) return;
      for (const name of ['aria-label', 'title', 'href', 'data-indicator', 'data-derived', 'lang'])
        if (node.hasAttribute(name)) lines.push(`${name}: ${node.getAttribute(name)}`);
      if (node.matches('section[aria-label][style*="min-height"]')) return;
      node.childNodes.forEach(read);
    };
    document.querySelectorAll(within).forEach(read);
    return lines.join('\n');
  }, selector);

async function texts(page: Page, write: Write): Promise<void> {
  for (const language of ['zh', 'en'])
    for (const exact of ['', 'exact=1'])
      for (const filter of filters) {
        const parts: string[] = [];
        for (const screen of screens) {
          const hash = asking(screen, [exact, filter && `sector=${filter}`, `lang=${language}`]);
          await step(page, hash);
          parts.push(`━━ ${hash} · ${await page.title()}\n${await stringsOf(page, '#root')}`);
        }
        write(`texts/${language}${exact && '-exact'}-${filter || 'all'}.txt`, parts.join('\n'));
      }
}

async function drawers(page: Page, write: Write, ids: readonly string[]): Promise<void> {
  for (const language of ['zh', 'en']) {
    const parts: string[] = [];
    for (const id of ids) {
      await step(page, asking('#/growth', [`figure=${id}`, `lang=${language}`]));
      await page.waitForSelector('dialog blockquote');
      await step(page, asking('#/growth', [`figure=${id}`, `lang=${language}`]));
      parts.push(`━━ ${id}\n${await stringsOf(page, 'dialog')}`);
    }
    write(`drawers/${language}.txt`, parts.join('\n'));
  }
}

/** Every slide, as the room sees it and with what the speaker has beside it. */
async function slides(page: Page, write: Write): Promise<void> {
  for (const language of ['zh', 'en'])
    for (const exact of ['', 'exact=1'])
      for (const filter of ['', 'funds', 'medical'])
        for (const view of ['', 'view=presenter']) {
          const parts: string[] = [];
          for (let n = 1, of = 1; n <= of; n += 1) {
            await step(
              page,
              asking(`#/present/${n}`, [exact, filter && `sector=${filter}`, view, `lang=${language}`]),
            );
            await page.waitForSelector('.st-box');
            const strings = await stringsOf(page, '#root');
            of = Number(/\/ ?(\d+)$/m.exec(strings)?.[1] ?? of);
            parts.push(`━━ ${n}\n${strings.replace(/^\d+:\d\d(:\d\d)?$/gm, 'time')}`);
          }
          write(
            `slides/${language}${exact && '-exact'}-${filter || 'all'}${view && '-presenter'}.txt`,
            parts.join('\n'),
          );
        }
}

/** What a screen reader has of each screen, of a figure, of the search and of a slide. */
async function trees(page: Page, write: Write): Promise<void> {
  const places = [...screens, '#/?figure=funding.linkage.total', '#/booklet', '#/present/3', '#/present/8'];
  for (const language of ['zh', 'en']) {
    for (const place of places) {
      await step(page, asking(place, [`lang=${language}`]));
      await chartsDrawn(page);
      write(
        `trees/${language}-${place.replace(/\W+/g, '-')}.txt`,
        await page.locator('body').ariaSnapshot({ timeout: 30_000 }),
      );
    }
    await step(page, asking('#/', [`lang=${language}`]));
    for (const query of ['zijin', '8.73']) {
      await page.keyboard.press('/');
      await page.waitForSelector('[role="combobox"]');
      await page.fill('[role="combobox"]', query);
      await page.waitForSelector('[role="option"]', { state: 'attached', timeout: 4000 }).catch(() => {});
      await step(page, asking('#/', [`lang=${language}`]));
      write(`trees/${language}-search-${query}.txt`, await page.getByRole('dialog').ariaSnapshot());
      await page.keyboard.press('Escape');
    }
  }
}

async function paper(page: Page, write: Write): Promise<void> {
  for (const language of ['zh', 'en'])
    for (const [name, hash] of [
      ['booklet', '#/booklet'],
      ['booklet-funds', '#/booklet?sector=funds'],
      ['overview', '#/'],
      ['figure', '#/?figure=funding.linkage.total'],
      ['slide', '#/present/6'],
    ] as const) {
      await page.goto('about:blank');
      await open(page, asking(hash, [`lang=${language}`]));
      await step(page, asking(hash, [`lang=${language}`]));
      const pages = readPdf(await page.pdf({ format: 'A4' }));
      write(
        `paper/${name}-${language}.txt`,
        pages.map(({ width, height, text }) => `${width} × ${height}\n${text}`).join('\n'),
      );
    }
}

/** Scrolls through, since a chart is drawn once it is near, and back. */
async function chartsDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const places = [...document.querySelectorAll('main section[aria-label][style*="min-height"]')];
    for (const place of places) {
      if (!place.checkVisibility()) continue;
      place.scrollIntoView({ block: 'center' });
      const end = Date.now() + 10_000;
      while (place.isConnected && place.querySelector('svg.recharts-surface') === null && Date.now() < end)
        await new Promise((done) => setTimeout(done, 30));
    }
    window.scrollTo(0, 0);
    await new Promise((done) => setTimeout(done, 150));
  });
}

async function pictures(page: Page, write: Write): Promise<void> {
  const shoot = async (name: string, fullPage: boolean) => {
    await chartsDrawn(page);
    write(`pictures/${name}.png`, await page.screenshot({ fullPage, animations: 'disabled', caret: 'hide' }));
  };
  for (const theme of ['light', 'dark', 'contrast'])
    for (const language of ['zh', 'en']) {
      await page.evaluate((chosen) => {
        localStorage.setItem('suining-dashboard.theme', chosen);
      }, theme);
      await page.goto('about:blank');
      await open(page, asking('#/', [`lang=${language}`]));
      for (const [width, height] of [
        [1366, 768],
        [1920, 1080],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const place of [...screens, '#/?figure=funding.linkage.total', '#/area/funding?exact=1']) {
          await step(page, asking(place, [`lang=${language}`]));
          await shoot(`${theme}-${language}-${width}${place.replace(/\W+/g, '-')}`, true);
        }
      }
      await page.setViewportSize({ width: 1920, height: 1080 });
      for (let n = 1; n <= 21; n += 1) {
        await step(page, asking(`#/present/${n}`, [`lang=${language}`]));
        await page.waitForSelector('.st-box');
        await page.mouse.move(5, 5);
        await shoot(`${theme}-${language}-slide-${String(n).padStart(2, '0')}`, false);
      }
    }
}

/** What is built and not drawn: the page as it arrives, and the published data. */
function files(dist: string, write: Write): void {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const body = html.slice(html.indexOf('<body'));
  write('files/index.html', body.replace(/-[\w-]{8}\.(js|css)/g, '.$1').replace(/></g, '>\n<'));
  for (const name of readdirSync(join(dist, 'data')))
    write(`files/${name}`, readFileSync(join(dist, 'data', name)));
}

let base = '';

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(base + hash);
  await page.waitForSelector('main h1, .st-box');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

async function record(dist: string, folder: string, parts: ReadonlySet<string>): Promise<void> {
  const start = await findBrowser();
  const site = await serve(dist);
  base = site.url;
  const program = await chromium.launch(start);
  const context = await program.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  // The runner names functions by a helper that pages don't have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.clock.setFixedTime(new Date('2026-01-01T08:00:00Z'));
  const write: Write = (name, content) => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content);
  };
  const { indicators } = JSON.parse(readFileSync(join(dist, 'data', 'suining-2021.json'), 'utf8')) as {
    indicators: readonly { id: string }[];
  };
  const walks: Readonly<Record<string, () => Promise<void>>> = {
    texts: () => texts(page, write),
    drawers: () =>
      drawers(
        page,
        write,
        indicators.map(({ id }) => id),
      ),
    slides: () => slides(page, write),
    trees: () => trees(page, write),
    paper: () => paper(page, write),
    pictures: () => pictures(page, write),
  };
  try {
    files(dist, write);
    for (const [part, walk] of Object.entries(walks)) {
      if (!parts.has(part)) continue;
      const began = Date.now();
      await page.goto('about:blank');
      await open(page, '#/');
      await walk();
      console.log(`${part}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
    }
  } finally {
    await program.close();
    site.close();
  }
}

const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Names what differs; the first differing line of a text. */
function differences(before: string, after: string, parts: ReadonlySet<string>): readonly string[] {
  const all = [...new Set([...listed(before), ...listed(after)])].filter(
    (name) => name.startsWith('files/') || parts.has(name.split('/')[0] ?? ''),
  );
  return all.flatMap((name) => {
    const [was, is] = [before, after].map((folder) => {
      const file = join(folder, name);
      return existsSync(file) ? readFileSync(file) : null;
    });
    if (was === null || is === null || was === undefined || is === undefined)
      return [`${name}: only ${was ? 'before' : 'after'}`];
    if (was.equals(is)) return [];
    if (name.endsWith('.png')) return [`${name}: another picture`];
    const [old, now] = [was, is].map((buffer) => buffer.toString().split('\n'));
    const at = (old ?? []).findIndex((line, i) => line !== now?.[i]);
    return [`${name}:${at + 1}\n  − ${old?.[at]?.slice(0, 160)}\n  + ${now?.[at]?.slice(0, 160)}`];
  });
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string' },
    pictures: { type: 'boolean' },
    only: { type: 'string', multiple: true },
  },
});
const [command, given] = positionals;
if ((command !== 'record' && command !== 'compare') || given === undefined) {
  console.error(HELP);
  process.exit(1);
}
const folder = resolve(given);
const dist = resolve(values.dist ?? 'dist');
const parts = new Set(
  values.only ?? [
    'texts',
    'drawers',
    'slides',
    'trees',
    'paper',
    ...(values.pictures === true ? ['pictures'] : []),
  ],
);
const into = command === 'record' ? folder : `${folder}.now`;
rmSync(into, { recursive: true, force: true });
await record(dist, into, parts);
if (command === 'compare') {
  const found = differences(folder, into, parts);
  console.log(found.join('\n'));
  console.log(found.length === 0 ? 'The record is equal.' : `${found.length} files differ.`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
