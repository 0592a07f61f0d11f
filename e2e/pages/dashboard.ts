import { expect, type Locator, type Page } from 'playwright/test';
import { OnPage } from './on-page';
import { Picture } from './picture';

/** What stands around every screen, and how a person finds it. */
export class Dashboard extends OnPage {
  /** 增长 and 全部指标: in the second row of the overview, in the head of every other screen. */
  readonly navigation = this.page.getByRole('navigation', { name: '栏目' });
  /** The row of areas, on every screen but the overview. */
  readonly areas = this.page.getByRole('navigation', { name: '领域' });
  readonly sectors = this.page.getByRole('navigation', { name: '条线筛选' });
  // Seen behind an open dialog too, where no screen reader comes.
  readonly main = this.page.getByRole('main', { includeHidden: true }).filter({ visible: true });
  readonly footer = this.page.getByRole('contentinfo');
  readonly title = this.page
    .getByRole('heading', { level: 1, includeHidden: true })
    .filter({ visible: true });
  readonly notice = this.page.getByRole('alert', { includeHidden: true }).filter({ hasText: '链接有误' });
  /** Every number on the screen that opens its detail. */
  readonly figures = this.main.locator('[data-indicator]');
  /** Those that the keyboard stops at: a bar answers to the pointer, its number to both. */
  readonly figureStops = this.main.locator('[data-indicator]:not([tabindex="-1"])');
  /** What a mark of a picture says on hover and focus. */
  readonly tip = this.page.getByRole('tooltip');
  readonly headlines = this.main.locator('[data-headline]');
  readonly overviewLink = this.areas.getByRole('link', { name: '总览', exact: true });
  readonly growthLink = this.navigation.getByRole('link', { name: '增长', exact: true });
  readonly allSectors = this.sectors.getByRole('link', { name: /^全部/ });
  /** 更多条线 behind the chips of the overview, 条线 on every other screen; under a filter it names what is chosen. */
  readonly sectorMenu = this.sectors.locator('summary');
  /** Beside the chosen sectors on every screen but the overview. */
  readonly dropSectors = this.sectors.getByRole('link', { name: '清除' });
  readonly downloads = this.menu(/^(下载|Download)$/);
  readonly more = this.menu(/^(更多|More)$/);
  /** At the foot of a panel, on to the next one. */
  readonly next = this.main.getByRole('link', { name: /^(下一项：|接着看：|Next: )/ });
  readonly previous = this.main.getByRole('link', { name: /^(上一项：|Previous: )/ });
  /** The subjects of a panel, in columns. */
  readonly groups = this.main.locator('section[data-group]');
  /** The places of pictures whose lengths the chart library draws, once it has come. */
  readonly chartPlaces = this.main.locator('section[data-chart]');
  readonly pictures = this.main.getByRole('figure');
  /** 8.73亿元 on its tile, the figure that most journeys open. */
  readonly linkageFunds = this.number('8.73亿元', this.main.locator('article, figure')).first();

  /** Opens an address: `#/area/funding`. On an open page this is a step and no reload. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await ready(this.page);
    // The booklet has a title on each of its parts.
    await expect(this.title.first()).toBeVisible();
  }

  private menu(name: RegExp): Locator {
    return this.page.getByRole('banner').locator('summary').filter({ hasText: name });
  }

  /** A choice of the display in 更多, seen or not. */
  theme(choice: '跟随系统' | '浅色' | '深色' | '高对比'): Locator {
    return this.page
      .getByRole('banner')
      .getByRole('button', { name: choice, includeHidden: true })
      .and(this.page.locator('[aria-pressed]'));
  }

  async chooseTheme(choice: '跟随系统' | '浅色' | '深色' | '高对比'): Promise<void> {
    await this.more.click();
    await this.theme(choice).click();
    await this.page.keyboard.press('Escape');
  }

  async hasTheme(choice: '跟随系统' | '浅色' | '深色' | '高对比'): Promise<void> {
    await expect(this.theme(choice)).toHaveAttribute('aria-pressed', 'true', { timeout: 5_000 });
  }

  /** At the top right, in the language that it switches to; on a phone in 更多. */
  languageSwitch(to: 'zh' | 'en'): Locator {
    const name = to === 'zh' ? '中文' : 'English';
    return this.page.getByRole('banner').getByRole('link', { name, exact: true });
  }

  /** Page, title, tab and switch are in this language. */
  async speaks(language: 'zh' | 'en'): Promise<void> {
    const chinese = language === 'zh';
    await expect(this.page.locator('html')).toHaveAttribute('lang', chinese ? 'zh-CN' : 'en');
    await expect(this.title).toHaveText(chinese ? /\p{Script=Han}{2}/u : /[a-z]{4}/);
    await expect(this.page).toHaveTitle(chinese ? /遂宁/ : /Suining/);
    await expect(this.languageSwitch(chinese ? 'en' : 'zh')).toBeVisible();
  }

  /** A heading on the overview that opens an area: 资金项目. */
  areaCardLink(name: string): Locator {
    return this.main.getByRole('heading', { level: 3 }).getByRole('link', { name });
  }

  /** An area in the row of areas by its short name: 特色产业. */
  areaLink(shortName: string): Locator {
    return this.areas.getByRole('link', { name: shortName });
  }

  /** A chip of the overview; on every other screen the entry of the menu, seen or not. */
  sector(name: string): Locator {
    return this.sectors
      .getByRole('link', { name: new RegExp(`^${name}，\\d+项$`), includeHidden: true })
      .first();
  }

  /** Chooses a sector or lets it go, in the menu where no chip of it is seen. */
  async toggleSector(name: string): Promise<void> {
    const shown = await this.sector(name).isVisible();
    if (!shown) await this.sectorMenu.click();
    await this.sector(name).click();
    if (!shown) await this.page.keyboard.press('Escape');
  }

  /** The number that is said with the name of a sector. */
  async countOn(sector: Locator): Promise<number> {
    return Number(/(\d+)项$/.exec((await sector.getAttribute('aria-label')) ?? '')?.[1]);
  }

  /** The sectors that the menu lists first: the screen has something of them. */
  async sectorsHere(): Promise<readonly string[]> {
    const first = this.sectors.locator('details ul').first().locator('a');
    return first.evaluateAll((all) =>
      all.map((link) => link.getAttribute('aria-label')?.replace(/，\d+项$/, '') ?? ''),
    );
  }

  /** A tile, card or panel by the name over it. */
  tile(name: string): Locator {
    return this.main
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { level: 3, name, exact: true }) });
  }

  /** A row of a panel by the words beside its number. */
  row(name: string): Locator {
    return this.groups
      .getByRole('listitem')
      .filter({ has: this.page.locator('[data-indicator]'), hasText: name });
  }

  /** A number by its text, digits and unit together: 8.73亿元. */
  number(text: string, within: Locator = this.main): Locator {
    const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return within.locator('[data-indicator]').filter({ hasText: new RegExp(`^${escaped}$`) });
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

  /** Waits until every chart of the screen is drawn. */
  async chartsAlive(): Promise<void> {
    const drawn = this.page.locator('svg.recharts-surface').filter({ visible: true });
    const place = await this.page.evaluate(() => window.scrollY);
    // A chart is drawn once it is near the window.
    const waiting = this.chartPlaces.filter({ hasNot: drawn });
    await expect(async () => {
      const next = waiting.filter({ visible: true }).first();
      if ((await next.count()) > 0) await next.scrollIntoViewIfNeeded({ timeout: 1000 });
      await expect(waiting).toHaveCount(0, { timeout: 100 });
    }).toPass({ timeout: 30_000, intervals: [50] });
    await this.page.evaluate((top) => window.scrollTo(0, top), place);
    await expect(this.chartPlaces.filter({ hasNot: drawn })).toHaveCount(0, { timeout: 30_000 });
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

/**
 * Another address of the page that is open, without loading it anew, once it is drawn. A browser that draws no frame for
 * a while keeps no journey waiting: what is seen then is asserted, as always.
 */
export const hop = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise<void>((done) => {
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
        setTimeout(done, 5_000);
        if (window.location.hash === hash) return drawn();
        window.addEventListener('hashchange', drawn, { once: true });
        window.location.replace(hash);
      }),
    address,
  );
