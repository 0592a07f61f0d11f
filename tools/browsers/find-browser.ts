import { execFileSync } from 'node:child_process';
import { chromium, type LaunchOptions } from 'playwright';
import { findProgram } from './find-program';

/** How a browser is started, by Playwright's name for it (`channel`) or by its place. */
export type BrowserStart = LaunchOptions & { readonly args: string[] };

/** No sandbox: containers forbid it, and only our own page is opened. The rest keeps the browser from phoning home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const names = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

/** Browsers to try, the best first: CHROMIUM_PATH alone where it is set, else Playwright's own, else the system's. */
export function candidates(env: Readonly<Record<string, string | undefined>>): readonly BrowserStart[] {
  if (env.CHROMIUM_PATH) return [{ args, executablePath: env.CHROMIUM_PATH }];
  const channels = ['chromium', 'chrome', 'msedge'].map((channel) => ({ args, channel }));
  const programs = names.flatMap((name) => findProgram(name) ?? []);
  return [...channels, ...programs.map((executablePath) => ({ args, executablePath }))];
}

export const nameOf = ({ channel, executablePath }: LaunchOptions): string =>
  executablePath ?? (channel === 'chromium' ? "Playwright's own Chromium" : `${channel}`);

/** Starts a browser and closes it again: null where that works, else the reason in one line. */
async function tryStart(start: LaunchOptions): Promise<string | null> {
  try {
    await (await chromium.launch({ ...start, timeout: 30_000 })).close();
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A browser that lacks a library of the system says so in the middle of its log.
    return (/error while loading .*/.exec(message) ?? /.*/.exec(message))?.[0] ?? '';
  }
}

/** The first browser that really starts. Throws where none does, and says what to run. */
export async function findBrowser(
  starts = candidates(process.env),
  start: (browser: LaunchOptions) => Promise<string | null> = tryStart,
): Promise<BrowserStart> {
  const reasons: string[] = [];
  for (const browser of starts) {
    const reason = await start(browser);
    if (reason === null) return browser;
    reasons.push(`  ${nameOf(browser)}: ${reason}`);
  }
  throw new Error(
    [
      'No browser starts. Run "npm run prepare:browser", which gets one, or set CHROMIUM_PATH to a Chrome, Edge or Chromium. Tried:',
      ...reasons,
    ].join('\n'),
  );
}

/** Whether Chinese can be drawn; Windows and macOS bring fonts for it. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 30_000 }).trim() !== '';
  } catch {
    return false;
  }
}
