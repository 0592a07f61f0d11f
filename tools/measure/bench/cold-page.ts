import type { Browser, CDPSession, Page } from 'playwright';
import { type Answer, type Headline, type Log, watchPage } from './page-watch';

/** The slow office: a fourth of this machine's speed, 1.6 Mbit/s, 150 ms for each request. */
export const slow = { cpu: 4, bitsPerSecond: 1_600_000, latency: 150 } as const;

const quietFor = 1500;
const rest = 200;
const patience = 45_000;

/** How a click or key was answered, in ms from the event. */
export interface Interaction {
  /** Event Timing: until the next frame after the handlers. Null below its threshold of 16 ms. */
  readonly event: number | null;
  /** Until the first frame that shows that it was taken. */
  readonly feedback: number;
  /** Until the first frame that shows the answer. */
  readonly answer: number;
  /** Until the last change of the screen's content. */
  readonly settled: number;
}

/** A page in a browser context of its own: empty cache, slow as an office PC. */
export class ColdPage {
  private open = 0;
  private lastTraffic = Date.now();
  requests = 0;
  /** Bytes of script over the line, compressed. */
  scriptBytes = 0;
  bytes = 0;
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {
    const over = () => {
      this.open -= 1;
      this.lastTraffic = Date.now();
    };
    page.on('request', () => {
      this.requests += 1;
      this.open += 1;
    });
    page.on('requestfinished', over);
    page.on('requestfailed', over);
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    const scripts = new Set<string>();
    cdp.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.bytes += encodedDataLength;
      if (scripts.has(requestId)) this.scriptBytes += encodedDataLength;
    });
  }

  static async open(
    browser: Browser,
    headlines: readonly Headline[] = [],
    speed: Partial<typeof slow> | null = slow,
  ): Promise<ColdPage> {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    // The transpiler names functions with a helper that the page does not have.
    await page.addInitScript(
      `globalThis.__name = (f) => f; (${watchPage.toString()})(${JSON.stringify(headlines)});`,
    );
    const cold = new ColdPage(page, cdp);
    if (speed !== null) await cold.slowDown(speed);
    return cold;
  }

  private async slowDown({ cpu, bitsPerSecond, latency }: Partial<typeof slow>): Promise<void> {
    if (cpu !== undefined) await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (bitsPerSecond === undefined) return;
    const bytes = bitsPerSecond / 8;
    await this.cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latency ?? 0,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }

  log(): Promise<Omit<Log, 'watchAnswer'>> {
    return this.page.evaluate(() => {
      const { watchAnswer, ...log } = window.bench;
      return log;
    });
  }

  /** Waits until nothing has been fetched and no long task has run for a while. Throws when it never comes. */
  async quiet(): Promise<void> {
    const from = Date.now();
    for (;;) {
      const working = await this.page.evaluate(
        (pause) => window.bench.longTasks.some(({ at, ms }) => at + ms > performance.now() - pause),
        quietFor,
      );
      const fetching = this.open > 0 || Date.now() - this.lastTraffic < quietFor;
      if (!working && !fetching && Date.now() - from >= quietFor) return;
      if (Date.now() - from > patience) throw new Error(`${this.page.url()} does not come to rest`);
      await this.page.waitForTimeout(150);
    }
  }

  /** Does something, and says how fast the page answered. Throws where it never did. */
  async interact(answer: Answer, act: () => Promise<void>): Promise<Interaction> {
    await this.page.evaluate((wanted) => window.bench.watchAnswer(wanted), answer);
    await act();
    await this.page.waitForFunction(() => (window.bench.felt && window.bench.answered) !== null, null, {
      timeout: patience,
    });
    await this.page.waitForFunction(
      () => performance.now() - Math.max(window.bench.answered ?? 0, window.bench.lastChange ?? 0) > 700,
      null,
      { timeout: patience, polling: 100 },
    );
    const { pressed, felt, answered, lastChange, events } = await this.log();
    if (pressed === null || felt === null || answered === null) throw new Error('the page saw no click');
    // The pointer goes down a moment before the click, and belongs to the same interaction.
    const own = events.filter(({ at, ms }) => at > pressed - 300 && at + ms >= pressed);
    return {
      event: own.length === 0 ? null : Math.max(...own.map(({ ms }) => ms)),
      feedback: felt - pressed,
      answer: answered - pressed,
      settled: Math.max(answered, lastChange ?? 0) - pressed,
    };
  }

  /**
   * Clicks where an element stands, without the waiting and looking of a test; the pointer rests there for
   * 200 ms before, as a hand does.
   */
  async click(selector: string): Promise<void> {
    await this.press(selector, rest);
  }

  /** The same after another pause, or without one. */
  async press(selector: string, pause = 0): Promise<void> {
    const box = await this.page.locator(selector).filter({ visible: true }).first().boundingBox();
    if (box === null) throw new Error(`${selector} is not on the screen`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.waitForTimeout(pause);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async textOf(selector: string): Promise<string> {
    return (await this.page.locator(selector).first().textContent()) ?? '';
  }

  /** MB that are still in use after the garbage is gone. */
  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.enable');
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.cdp.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Everything over 50 ms of every long task from a time on. */
export const blockingTime = ({ longTasks }: Pick<Log, 'longTasks'>, from = 0): number =>
  longTasks.filter(({ at }) => at >= from).reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0);

export const layoutShift = ({ shifts }: Pick<Log, 'shifts'>, from = 0): number =>
  shifts.filter(({ at }) => at >= from).reduce((sum, { score }) => sum + score, 0);
