import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { browserStart } from './pages/browser-start';
import { matrix } from './pages/slice';

const HOST = '127.0.0.1';

/** The first free port from the one given: a server that an earlier run left behind is passed by, never tested. */
async function freePort(port: number): Promise<number> {
  const isFree = await new Promise<boolean>((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, HOST, () => server.close(() => done(true)));
  });
  return isFree ? port : freePort(port + 1);
}

// The workers read this file too and inherit the environment: all of them have to name the same port.
process.env.E2E_PORT ??= String(await freePort(4317));
const baseURL = `http://${HOST}:${process.env.E2E_PORT}`;

/** The dashboard in one file, as it lies on a stick. */
const singleFile = readdirSync(new URL('../dist', import.meta.url)).find((name) =>
  /-\d+-\d+-\d+\.html$/.test(name),
);
if (singleFile === undefined) throw new Error('There is no single file in dist: run "npm run build" first.');

/** What a person does with it in a room without a network; what needs a server is left to the served page. */
const withoutServer =
  /(reads-the-overview|asks-what-2020-was|changes-the-theme|uses-the-keys|sends-it-on|carries-another-edition)\.ts$/;
/** More of it, which `npm test` leaves to the matrix: the app is the same in both. */
const moreWithoutServer =
  /(opens-every-area|walks-from-figure-to-figure|filters-by-two-sectors|reads-the-table|writes-numbers-out)\.ts$/;

const alone = { baseURL: new URL(`../dist/${singleFile}`, import.meta.url).href, offline: true };

export default defineConfig({
  testDir: 'journeys',
  // Every file there is a journey, so that none is left out for its name.
  testMatch: '**/*.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A fence against what never ends, not a measure: a slow machine takes four times as long as a quiet one.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  globalTimeout: 70 * 60_000,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: browserStart,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1920, height: 1080 },
    // Recording every step costs a third of the time: `--trace on` does it for a journey that is run again.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'served' },
    { name: 'one file, no network', testMatch: withoutServer, use: alone },
    { name: `one file, no network, ${matrix}`, testMatch: moreWithoutServer, use: alone },
  ],
  webServer: {
    command: `npm run --silent preview -- --host ${HOST} --port ${process.env.E2E_PORT} --strictPort`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
