import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { builtIn } from '../../../src/editions/built-in';
import { chinese } from '../../../src/format/locale';
import { createContext } from '../../../src/views/context';
import { describeCity } from '../../../src/views/screen/describe-city';
import { findBrowser, nameOf } from '../../browsers/find-browser';
import { measureSizes } from '../size-budget';
import { sizeLines } from '../size-lines';
import { slow } from './cold-page';
import { editionsTable, openEditions, writeEditions } from './editions';
import { type Options, readOptions, usage } from './options';
import type { Headline } from './page-watch';
import { type Collected, clickTable, collect, limitTable, loadTable, scaleTable } from './report';
import { measureTable } from './scale';
import { clickAround, loadArea, loadOverview, openArea, pressAtOnce, type Values } from './scenarios';
import { type Served, serve } from './serve';
import { writeStaticPage } from './static-page';
import { swapEdition } from './swap-edition';
import { filesTable, takeAway } from './take-away';

/** The area with the most charts. */
const area = 'villages';
const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
const started = Date.now();
const say = (line: string) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** The four headline numbers as a person reads them on the overview. */
const headlines: readonly Headline[] = describeCity(createContext(chinese, builtIn, new Set())).trends.map(
  ({ current }) => ({ id: current.indicatorId, text: current.text.replace(/\s/g, '') }),
);

async function measureOverview(browser: Browser, origin: string, runs: number) {
  const folder = join(scratch, 'static');
  await writeStaticPage(browser, origin, folder);
  const plain = await serve(folder);
  try {
    const [a, b]: [Values[], Values[]] = [[], []];
    for (let run = 1; run <= runs; run += 1) {
      a.push(await loadOverview(browser, `${origin}/`, headlines));
      b.push(await loadOverview(browser, `${plain.origin}/`, headlines));
      say(`overview and static page, ${run} of ${runs}`);
    }
    return { ours: collect(a), plain: collect(b) };
  } finally {
    await plain.close();
  }
}

async function repeat(what: string, runs: number, once: () => Promise<Values>): Promise<Collected> {
  const found: Values[] = [];
  for (let run = 1; run <= runs; run += 1) {
    found.push(await once());
    say(`${what}, ${run} of ${runs}`);
  }
  return collect(found);
}

/** Sizes in turn, run by run, so that a slow minute of the machine meets all of them. */
async function measureScale(browser: Browser, { sizes, runs }: Options) {
  const open: (Served & { readonly size: number })[] = [];
  for (const size of sizes) {
    const outDir = join(scratch, `scale-${size}`);
    await build({
      configLoader: 'runner',
      logLevel: 'error',
      plugins: [swapEdition(size)],
      build: { outDir, emptyOutDir: true },
    });
    open.push({ size, ...(await serve(outDir)) });
    say(`built with ${size} indicators`);
  }
  const found = new Map<number, Values[]>(sizes.map((size) => [size, []]));
  try {
    for (let run = 1; run <= runs; run += 1)
      for (const { size, origin } of open) {
        found.get(size)?.push(await measureTable(browser, `${origin}/`));
        say(`table of ${size}, ${run} of ${runs}`);
      }
  } finally {
    for (const { close } of open) await close();
  }
  return new Map([...found].map(([size, values]) => [size, collect(values)]));
}

function machineLines(browser: Browser, name: string, { runs }: Options): readonly string[] {
  const [cpu] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${runs} cold runs of each, medians (least–most).`,
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown CPU'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()}, Node ${process.versions.node}, Chromium ${browser.version()} (${name.split('/').at(-1) ?? name}).`,
    `CPU ÷${slow.cpu}, ${slow.bitsPerSecond / 1e6} Mbit/s, ${slow.latency} ms for each request; window 1920 × 1080.`,
  ];
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const start = await findBrowser();
  if (options.build) await build({ configLoader: 'runner', logLevel: 'error' });
  const browser = await chromium.launch(start);
  const dist = await serve('dist');
  const { parts, runs } = options;
  const lines = [...machineLines(browser, nameOf(start), options)];
  try {
    const url = `${dist.origin}/`;
    if (parts.has('load')) {
      const { ours, plain } = await measureOverview(browser, dist.origin, runs);
      lines.push('', ...loadTable(ours, plain));
    }
    if (parts.has('clicks')) {
      const clicks = await repeat('clicks', runs, async () => ({
        ...(await clickAround(browser, url)),
        ...(await pressAtOnce(browser, url, headlines)),
      }));
      lines.push('', ...clickTable(clicks, 'click or key', 100));
    }
    if (parts.has('area')) {
      const opened = await repeat('area', runs, async () => ({
        ...(await openArea(browser, url, area)),
        ...(await loadArea(browser, url, area)),
      }));
      lines.push('', ...clickTable(opened, `area “${area}”`, 100, 300));
      lines.push(
        '',
        ...limitTable(opened, [
          { key: 'area.charts', label: 'charts alive', digits: 0, most: null },
          { key: 'area.blocking', label: 'blocking time, opened and scrolled, ms', digits: 0, most: 500 },
          { key: 'area.shift', label: 'layout shift, opened and scrolled', digits: 3, most: 0 },
          { key: 'address.blocking', label: 'blocking time, by its address, ms', digits: 0, most: null },
          { key: 'address.shift', label: 'layout shift, by its address', digits: 3, most: 0 },
        ]),
      );
    }
    if (parts.has('scale')) lines.push('', ...scaleTable(await measureScale(browser, options), 100));
    if (parts.has('files'))
      lines.push('', ...filesTable(await repeat('files', runs, () => takeAway(browser, url))));
    if (parts.has('editions')) {
      const files = writeEditions(join(scratch, 'editions'));
      const opened = await repeat('editions', runs, () => openEditions(browser, url, files));
      lines.push('', ...editionsTable(opened));
    }
    if (parts.has('sizes')) lines.push('', ...sizeLines(measureSizes('dist')));
  } finally {
    await dist.close();
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(lines.join('\n'));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
}
