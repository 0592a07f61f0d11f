import { chromium, type LaunchOptions } from 'playwright';
import type { Driver } from './driver';

/** Playwright's own headless flags are for newer programs; `--headless` alone is understood by all of them. */
export const oldOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  headless: false,
  chromiumSandbox: false,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--in-process-gpu', '--lang=zh-CN'],
});

/** Drives a Chromium of any age. Only what works in 86 is used: no locators, which Playwright can't do there. */
export async function startChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await chromium.launch(options);
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text, { delay: 20 }),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    complaints: () => complaints,
    requests: async () => requests,
    close: () => browser.close(),
  };
}
