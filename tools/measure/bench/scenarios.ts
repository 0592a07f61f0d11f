import type { Browser } from 'playwright';
import { chinese } from '../../../src/format/locale';
import { blockingTime, ColdPage, type Interaction, layoutShift } from './cold-page';
import type { Answer, Headline } from './page-watch';

/** One value of each measure; a measure that a page doesn't have is missing. */
export type Values = Readonly<Record<string, number>>;

const { words } = chinese;
const navigation = (label: string) => `nav[aria-label="${label}"]`;
const chips = navigation(words.sectors.label);
const title = 'main h1';

/** The overview, cold: what stands when, and what it costs. */
export async function loadOverview(
  browser: Browser,
  url: string,
  headlines: readonly Headline[],
): Promise<Values> {
  const cold = await ColdPage.open(browser, headlines);
  try {
    await cold.page.goto(url, { waitUntil: 'commit' });
    await cold.page.waitForFunction(() => window.bench.visible !== null, null, { timeout: 60_000 });
    await cold.quiet();
    const log = await cold.log();
    return {
      visible: log.visible ?? Number.NaN,
      fcp: log.fcp ?? Number.NaN,
      lcp: log.lcp ?? Number.NaN,
      blocking: blockingTime(log),
      shift: layoutShift(log),
      requests: cold.requests,
      scriptKb: cold.scriptBytes / 1000,
      kb: cold.bytes / 1000,
      nodes: await cold.page.evaluate(() => document.querySelectorAll('*').length),
      heap: await cold.heap(),
    };
  } finally {
    await cold.close();
  }
}

export const flat = (name: string, { event, feedback, answer, settled }: Interaction): Values => ({
  // Below the threshold of Event Timing counts as the threshold.
  [`${name}.event`]: event ?? 16,
  [`${name}.feedback`]: feedback,
  [`${name}.answer`]: answer,
  [`${name}.settled`]: settled,
});

/** Clicks and keys on the overview, each on a page that has just come to rest. */
export async function clickAround(browser: Browser, url: string): Promise<Values> {
  const cold = await ColdPage.open(browser);
  const { page } = cold;
  try {
    await page.goto(url);
    await cold.quiet();
    const seen: Values[] = [];
    const measure = async (name: string, answer: Answer, act: () => Promise<void>) => {
      seen.push(flat(name, await cold.interact(answer, act)));
      await cold.quiet();
    };
    const changes = async (name: string, selector: string, feedback: string) =>
      measure(
        name,
        {
          event: 'click',
          selector: title,
          not: await cold.textOf(title),
          feedback: { selector: `${feedback}[aria-current]:not([aria-current="false"])` },
        },
        () => cold.click(selector),
      );
    for (const [name, place] of [
      ['filter by a sector', 'nth-child(2)'],
      ['back to all sectors', 'first-child'],
    ] as const)
      await changes(name, `${chips} li:${place} a`, `${chips} li:${place} a`);
    await measure('open a figure', openedFigure, () => cold.click(figure));
    await leaveDialog(cold);
    await measure('open the search', { event: 'keydown', selector: 'dialog[open]' }, () =>
      page.keyboard.press('/'),
    );
    const said = 'dialog [role=status]';
    for (const key of ['z', 'j'])
      await measure(
        `key ${key} in the search`,
        { event: 'keydown', selector: said, not: await cold.textOf(said) },
        () => page.keyboard.press(key),
      );
    await leaveDialog(cold);
    for (const [name, href] of [
      ['screen: growth', '#/growth'],
      ['screen: table', '#/indicators'],
    ] as const)
      await changes(name, `a[href="${href}"]`, `a[href="${href}"]`);
    return Object.assign({}, ...seen, await openFigure(browser, url));
  } finally {
    await cold.close();
  }
}

const openedFigure: Answer = { event: 'click', selector: 'dialog[open]' };
const figure = 'main [data-indicator]';

/** The first figure that is opened on a page that has just come, in a window of another size. */
async function openFigure(browser: Browser, url: string): Promise<Values> {
  const cold = await ColdPage.open(browser);
  try {
    await cold.page.setViewportSize({ width: 1366, height: 768 });
    await cold.page.goto(url);
    await cold.quiet();
    const opening = await cold.interact(openedFigure, () => cold.click(figure));
    return flat('open a figure, 1366 × 768', opening);
  } finally {
    await cold.close();
  }
}

/** A sector and a figure, each pressed in the moment in which the headline numbers are first seen. */
export async function pressAtOnce(
  browser: Browser,
  url: string,
  headlines: readonly Headline[],
): Promise<Values> {
  const press = async (name: string, selector: string, answerOf: (cold: ColdPage) => Promise<Answer>) => {
    const cold = await ColdPage.open(browser, headlines);
    try {
      await cold.page.goto(url, { waitUntil: 'commit' });
      await cold.page.waitForFunction(() => window.bench.visible !== null, null, { timeout: 60_000 });
      const answer = await answerOf(cold);
      return flat(name, await cold.interact(answer, () => cold.press(selector)));
    } finally {
      await cold.close();
    }
  };
  return {
    ...(await press('a sector, numbers just seen', `${chips} li:nth-child(2) a`, async (cold) => ({
      event: 'click',
      selector: title,
      not: await cold.textOf(title),
    }))),
    ...(await press('a figure, numbers just seen', figure, async () => openedFigure)),
  };
}

/**
 * An area opened from the overview and scrolled to its end, so that every chart comes alive, then
 * filtered by a sector that it has.
 */
export async function openArea(browser: Browser, url: string, area: string): Promise<Values> {
  const cold = await ColdPage.open(browser);
  try {
    await cold.page.goto(url);
    await cold.quiet();
    const from = await cold.page.evaluate(() => performance.now());
    const opening = await cold.interact(
      { event: 'click', selector: title, not: await cold.textOf(title), feedback: { selector: openedArea } },
      () => cold.click(`main a[href="#/area/${area}"]`),
    );
    const charts = await bringAlive(cold);
    const log = await cold.log();
    await cold.click(`${chips} summary`);
    await cold.quiet();
    const filtering = await cold.interact(
      {
        event: 'click',
        selector: title,
        not: await cold.textOf(title),
        feedback: { selector: chosenChip },
      },
      // The menu begins with the sectors of which the area has something.
      () => cold.click(`${chips} li:first-child a`),
    );
    return {
      ...flat('open an area', opening),
      'area.blocking': blockingTime(log, from),
      'area.shift': layoutShift(log, from),
      'area.charts': charts,
      ...flat('filter an area, charts alive', filtering),
    };
  } finally {
    await cold.close();
  }
}

/** The same area by its address: no click explains a shift here. */
export async function loadArea(browser: Browser, url: string, area: string): Promise<Values> {
  const cold = await ColdPage.open(browser);
  try {
    await cold.page.goto(`${url}#/area/${area}`);
    await cold.quiet();
    await bringAlive(cold);
    const log = await cold.log();
    return { 'address.blocking': blockingTime(log), 'address.shift': layoutShift(log) };
  } finally {
    await cold.close();
  }
}

const chosenChip = `${chips} a[aria-current="true"]`;
/** The row of areas leads back to the overview. */
const openedArea = 'nav a[href="#/"]:not([aria-current])';

async function leaveDialog(cold: ColdPage): Promise<void> {
  await cold.page.keyboard.press('Escape');
  await cold.page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await cold.quiet();
}

/** Scrolls to the end and back as a person would; how many charts are drawn then. */
async function bringAlive(cold: ColdPage): Promise<number> {
  const { page } = cold;
  await cold.quiet();
  await page.mouse.move(960, 600);
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(200);
    if (await page.evaluate(() => window.scrollY + window.innerHeight >= document.body.scrollHeight - 2))
      break;
  }
  await cold.quiet();
  const charts = await page.locator('main svg.recharts-surface').count();
  await page.evaluate(() => window.scrollTo(0, 0));
  await cold.quiet();
  return charts;
}
