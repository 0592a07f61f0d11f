import { type BrowserStart, findBrowser, hasChineseFont } from '../../tools/browsers/find-browser';

/** How the browser of all journeys is started. Every worker asks; the first one to ask passes it on to the others. */
export const browserStart: BrowserStart = await started();

async function started(): Promise<BrowserStart> {
  const known = process.env.E2E_BROWSER;
  if (known !== undefined) return JSON.parse(known);
  const found = await findBrowser();
  process.env.E2E_BROWSER = JSON.stringify(found);
  if (!hasChineseFont())
    console.warn(
      'WARNING: no Chinese font is installed, so the pages show boxes and are laid out wrongly. "npm run prepare:browser" gets one.',
    );
  return found;
}
