import { existsSync } from 'node:fs';
import { type CDPSession, chromium, type Page } from 'playwright';
import { findBrowser } from '../browsers/find-browser';
import { serve } from './bench/serve';

/** What may not grow while a wall runs for days. */
interface Load {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Timers that wait in the page. */
  readonly timers: number;
}

const CHANGES = 5000;
const HOURS = 24;
const ROTATE_SECONDS = 20;
/** A share of the start that may be added. */
const MOST_GROWTH = 0.05;
/**
 * Changes before the start is measured: the browser goes on compiling what runs often for about as long, and keeps
 * what it has compiled. Afterwards 7,500 more changes were seen to add 2.5 %.
 */
const WARM_UP = 1500;
const ROTATION_WARM_UP = 1000;

const timersInPage = `(() => {
  const live = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = (run, ...rest) => {
    const id = set((...args) => { live.delete(id); run(...args); }, ...rest);
    live.add(id);
    return id;
  };
  window.clearTimeout = (id) => { live.delete(id); clear(id); };
  window.liveTimers = () => live.size;
})()`;

async function measure(page: Page, client: CDPSession): Promise<Load> {
  // Twice, because what the first one frees may hold more.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const timers = Number(await page.evaluate('window.liveTimers()'));
  return { heap: usedSize, nodes, listeners: jsEventListeners, timers };
}

/** One line for each figure; false where one has grown too much. */
function report(title: string, before: Load, after: Load): boolean {
  console.log(`\n${title}`);
  const keys: readonly (keyof Load)[] = ['heap', 'nodes', 'listeners', 'timers'];
  return keys
    .map((key) => {
      const grown = before[key] === 0 ? after[key] : after[key] / before[key] - 1;
      // Of a handful of timers one more is no growth of five per cent, but two are.
      const holds = key === 'timers' ? after[key] <= before[key] + 1 : grown <= MOST_GROWTH;
      const show = (value: number) =>
        key === 'heap' ? `${(value / 1024 / 1024).toFixed(2)} MB` : String(value);
      const sign = after[key] >= before[key] ? '+' : '−';
      const change = key === 'timers' ? '' : ` (${sign}${Math.abs(grown * 100).toFixed(1)} %)`;
      console.log(`  ${holds ? '✓' : '✗'} ${key}: ${show(before[key])} → ${show(after[key])}${change}`);
      return holds;
    })
    .every(Boolean);
}

/** Waits as long as React takes to draw; timers stand still under the fake clock, messages don't. */
const drawn = `new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  let left = 4;
  port1.onmessage = () => (left-- > 0 ? port2.postMessage(0) : done(port1.close()));
  port2.postMessage(0);
})`;

/** Turns slides, as a clicker does, to the end of the story and back; every tenth is laid out and painted too. */
const turnInPage = (presses: number): string => `(async () => {
  let key = 'PageDown';
  for (let i = 0; i < ${presses}; i += 1) {
    const before = location.hash;
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await ${drawn};
    if (i % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
    if (location.hash === before) key = key === 'PageDown' ? 'PageUp' : 'PageDown';
  }
})()`;

async function soakChanges(page: Page, client: CDPSession, address: string): Promise<boolean> {
  await page.goto(address);
  await page.locator('.st-box').first().waitFor();
  await page.evaluate(turnInPage(WARM_UP));
  await page.keyboard.press('Home');
  const before = await measure(page, client);
  const start = Date.now();
  await page.evaluate(turnInPage(CHANGES));
  const seconds = Math.round((Date.now() - start) / 1000);
  // Slides are compared with themselves: the same one stands at both measurements.
  await page.keyboard.press('Home');
  return report(`${CHANGES} slide changes in ${seconds} s`, before, await measure(page, client));
}

async function soakRotation(page: Page, client: CDPSession, address: string): Promise<boolean> {
  await page.goto(`${address}?rotate=${ROTATE_SECONDS}`);
  await page.locator('.st-box').first().waitFor();
  const position = page.locator('.st-foot b').first();
  let changes = 0;
  const rotate = async (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += ROTATE_SECONDS) {
      const standing = await position.textContent();
      await page.clock.runFor(ROTATE_SECONDS * 1000);
      await page.evaluate(drawn);
      if ((await position.textContent()) !== standing) changes += 1;
    }
  };
  const toFirst = async () => {
    while (!(await position.textContent())?.startsWith('1 /')) await rotate(ROTATE_SECONDS);
  };
  await rotate(ROTATION_WARM_UP * ROTATE_SECONDS);
  await toFirst();
  changes = 0;
  const before = await measure(page, client);
  await rotate(HOURS * 3600);
  const wanted = (HOURS * 3600) / ROTATE_SECONDS;
  const seen = changes;
  await toFirst();
  const after = await measure(page, client);
  const holds = report(
    `${HOURS} simulated hours of rotation, ${seen} of ${wanted} changes seen`,
    before,
    after,
  );
  // A change that is drawn a moment after it is looked for counts for the next one.
  return holds && seen >= wanted * 0.98;
}

if (!existsSync('dist/index.html')) {
  console.error('no build in dist: npm run build');
  process.exit(1);
}
const options = await findBrowser();
const dist = await serve('dist');
const browser = await chromium.launch({
  ...options,
  // Without it the browser slows down a page that changes its address thousands of times.
  args: [...options.args, '--disable-ipc-flooding-protection'],
});
let holds = true;
try {
  for (const soak of [soakChanges, soakRotation]) {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
    const page = await context.newPage();
    if (soak === soakRotation) await page.clock.install();
    await page.addInitScript(timersInPage);
    const client = await context.newCDPSession(page);
    holds = (await soak(page, client, `${dist.origin}/#/present/1`)) && holds;
    await context.close();
  }
} finally {
  await browser.close();
  await dist.close();
}
console.log(holds ? '\nNothing grows.' : '\nSomething grows.');
process.exit(holds ? 0 : 1);
