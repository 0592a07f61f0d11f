import { test as base, expect } from 'playwright/test';
import { Dashboard } from './dashboard';
import { FigureDialog } from './figure-dialog';
import { IndicatorTable } from './indicator-table';
import { SearchDialog } from './search-dialog';
import { Stage } from './stage';

interface Fixtures {
  /**
   * Complaints that the test provokes on purpose: `allowedMessages.push(/404/)` in the test. They are not given by
   * `test.use`, because it takes the second element of a list for options and drops it.
   */
  allowedMessages: RegExp[];
  /** Keeps a file from coming, as a cut line does; of that alone the browser may complain. */
  lose: (file: string) => Promise<void>;
  /** What a person works with on the page of the test; a second page has its own. */
  dashboard: Dashboard;
  figure: FigureDialog;
  search: SearchDialog;
  stage: Stage;
  table: IndicatorTable;
}

/**
 * Playwright's `test`, failing where any page of the test complained: console errors and warnings, uncaught
 * errors, and requests to another origin than the dashboard's.
 */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern there, to read the names in it.
  allowedMessages: async ({}, use) => {
    await use([]);
  },
  lose: ({ page, allowedMessages }, use) =>
    use(async (file) => {
      allowedMessages.push(/net::ERR_FAILED/, /Failed to fetch dynamically imported module/);
      await page.route(file, (route) => route.abort());
    }),
  dashboard: ({ page }, use) => use(new Dashboard(page)),
  figure: ({ page }, use) => use(new FigureDialog(page)),
  search: ({ page }, use) => use(new SearchDialog(page)),
  stage: ({ page }, use) => use(new Stage(page)),
  table: ({ page }, use) => use(new IndicatorTable(page)),

  // Listens to the context and not to the page, so that windows that a page opens count too.
  context: async ({ context, baseURL, allowedMessages }, use) => {
    const complaints: string[] = [];
    const home = new URL(baseURL ?? 'about:blank').origin;
    const checkOrigin = (url: string) => {
      const { protocol, origin } = new URL(url.replace(/^ws/, 'http'));
      // Requests by data:, blob: and file: don't leave this computer.
      if (/^https?:$/.test(protocol) && origin !== home) complaints.push(`request to another origin: ${url}`);
    };
    context.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type()))
        complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (webError) => complaints.push(`page error: ${webError.error().stack}`));
    context.on('request', (request) => checkOrigin(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => checkOrigin(socket.url())));

    await use(context);

    const unexpected = complaints.filter((text) => !allowedMessages.some((allowed) => allowed.test(text)));
    expect(unexpected, 'complaints of the page').toEqual([]);
  },
});

export { expect };
