import puppeteer from 'puppeteer-core';
import { type Driver, Unavailable } from './driver';
import { findProgram } from './find-program';

/** Drives the system's Firefox by WebDriver BiDi; Playwright would want a Firefox of its own. */
export async function startFirefox(): Promise<Driver> {
  const executablePath = process.env.FIREFOX_PATH ?? findProgram('firefox', 'firefox-esr');
  if (executablePath === null)
    throw new Unavailable(
      'no Firefox: install it (Debian: "apt-get install firefox-esr") or set FIREFOX_PATH',
    );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
  });
  const [page = await browser.newPage()] = await browser.pages();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${String(error)}`));
  page.on('request', (request) => requests.push(request.url()));
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: async (expression) => (await page.evaluate(expression)) as never,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: () => complaints,
    requests: async () => requests,
    close: () => browser.close(),
  };
}
