import { expect, type Locator, type Page } from 'playwright/test';
import { Picture } from './picture';

/** What stands around every screen, found as a person finds it. */
export class Dashboard {
  /** 总览 and 增长, at the top right. */
  readonly navigation: Locator;
  /** The row of areas, on every screen but the overview. */
  readonly areas: Locator;
  readonly sectors: Locator;
  readonly main: Locator;
  readonly footer: Locator;
  readonly title: Locator;
  readonly notice: Locator;
  readonly themeSwitch: Locator;
  /** Every number on the screen that opens its detail. */
  readonly figures: Locator;
  readonly headlines: Locator;

  constructor(readonly page: Page) {
    // These are found behind an open dialog too, where they are hidden from screen readers.
    const seen = { visible: true };
    this.navigation = page.getByRole('navigation', { name: '栏目' });
    this.areas = page.getByRole('navigation', { name: '领域' });
    this.sectors = page.getByRole('navigation', { name: '条线筛选' });
    this.main = page.getByRole('main', { includeHidden: true }).filter(seen);
    this.footer = page.getByRole('contentinfo');
    this.title = page.getByRole('heading', { level: 1, includeHidden: true }).filter(seen);
    this.notice = page.getByRole('alert', { includeHidden: true }).filter({ hasText: '链接有误' });
    this.themeSwitch = page.getByRole('button', { name: /跟随系统|浅色|深色|高对比/ });
    this.figures = this.main.locator('[data-indicator]');
    this.headlines = this.main.locator('[data-headline]');
  }

  /** Opens an address: `#/area/funding`. On an open page this is a step and no reload. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await ready(this.page);
  }

  /** The address behind `#` as it stands in the address bar. */
  address(): string {
    return new URL(this.page.url()).hash;
  }

  overviewLink(): Locator {
    return this.navigation.getByRole('link', { name: '总览', exact: true });
  }

  growthLink(): Locator {
    return this.navigation.getByRole('link', { name: '增长', exact: true });
  }

  /** A heading on the overview that opens an area: 资金项目. */
  areaCardLink(name: string): Locator {
    return this.main.getByRole('heading', { level: 3 }).getByRole('link', { name });
  }

  /** An area in the row of areas by its short name: 特色产业. */
  areaLink(shortName: string): Locator {
    return this.areas.getByRole('link', { name: shortName });
  }

  sector(name: string): Locator {
    return this.sectors.getByRole('link', { name: new RegExp(`^${name}，\\d+项$`) });
  }

  allSectors(): Locator {
    return this.sectors.getByRole('link', { name: /^全部/ });
  }

  /** The number on a chip of the filter. */
  async countOn(chip: Locator): Promise<number> {
    return Number(/(\d+)$/.exec((await chip.textContent()) ?? '')?.[1]);
  }

  /** A tile, card or panel by the name over it. */
  tile(name: string): Locator {
    return this.main
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { level: 3, name, exact: true }) });
  }

  /** A number by its text, digits and unit together: 8.73亿元. */
  number(text: string, within: Locator = this.main): Locator {
    const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return within.locator('[data-indicator]').filter({ hasText: new RegExp(`^${escaped}$`) });
  }

  pictures(): Locator {
    return this.main.getByRole('figure');
  }

  picture(title: string): Picture {
    return new Picture(this.page, title);
  }

  /** Ids of the figures shown, each once, in the order of the screen, without those that are worked out. */
  async shownIds(within: Locator = this.main): Promise<readonly string[]> {
    const ids = await within
      .locator('[data-indicator]:not([data-derived])')
      .evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => link.getAttribute('data-indicator') ?? ''),
      );
    return [...new Set(ids)];
  }

  /** The places of charts. Each has its height before its chart is drawn. */
  chartPlaces(): Locator {
    return this.main.locator('section[aria-label][style*="min-height"]');
  }

  /** Waits until every chart of the screen is drawn. A chart without room for its labels is replaced by its mark. */
  async chartsAlive(): Promise<void> {
    const drawn = this.page.locator('svg.recharts-surface').filter({ visible: true });
    const place = await this.page.evaluate(() => window.scrollY);
    // A chart is drawn once it is near the window.
    const waiting = this.chartPlaces().filter({ hasNot: drawn });
    await expect(async () => {
      const next = waiting.filter({ visible: true }).first();
      if ((await next.count()) > 0) await next.scrollIntoViewIfNeeded({ timeout: 1000 });
      await expect(waiting).toHaveCount(0, { timeout: 100 });
    }).toPass({ timeout: 30_000, intervals: [50] });
    await this.page.evaluate((top) => window.scrollTo(0, top), place);
    await expect(this.chartPlaces().filter({ hasNot: drawn })).toHaveCount(0, { timeout: 30_000 });
  }
}

/**
 * Waits until the page answers keys and shows the screen that was asked for. If a journey keeps the rest of the app from
 * loading, it goes on after a while and checks itself what is shown.
 */
export async function ready(page: Page): Promise<void> {
  await page
    .locator('html[data-start="complete"]')
    .waitFor({ state: 'attached', timeout: 5_000 })
    .catch(() => undefined);
  await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
}
