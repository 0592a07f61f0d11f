import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Driver, type Key, Unavailable } from './driver';
import { findProgram } from './find-program';

const KEYS: Readonly<Record<Key, string>> = { Enter: '\uE007', Escape: '\uE00C' };

/** Drives WebKitGTK through WebKitWebDriver, by the plain calls of the W3C's WebDriver, on a screen in memory. */
export async function startWebkit(): Promise<Driver> {
  for (const [program, name] of [
    ['WebKitWebDriver', 'webkit2gtk-driver'],
    ['Xvfb', 'xvfb'],
  ] as const)
    if (findProgram(program) === null)
      throw new Unavailable(`no ${program}: install it (Debian: "apt-get install ${name}")`);

  const display = `:${100 + (process.pid % 800)}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '2200x1400x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LANG: 'C.UTF-8',
      // Containers and root have no user namespaces, and a screen in memory no GPU.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const children = [server, screen];
  try {
    const session = new Session(`http://127.0.0.1:${port}`);
    await session.begin();
    return new WebkitDriver(session, children);
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** One session of the WebDriver protocol. */
class Session {
  private path = '/session';

  constructor(private readonly server: string) {}

  async begin(): Promise<void> {
    for (let i = 0; ; i += 1) {
      try {
        await fetch(`${this.server}/status`);
        break;
      } catch (error) {
        if (i > 100) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
    const { sessionId } = (await this.post('', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    })) as { sessionId: string };
    this.path = `/session/${sessionId}`;
  }

  post(command: string, body: object): Promise<unknown> {
    return this.call(command, { method: 'POST', body: JSON.stringify(body) });
  }

  get(command: string): Promise<unknown> {
    return this.call(command, { method: 'GET' });
  }

  end(): Promise<unknown> {
    return this.call('', { method: 'DELETE' });
  }

  private async call(command: string, init: RequestInit): Promise<unknown> {
    const answer = await fetch(`${this.server}${this.path}${command}`, init);
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKitWebDriver ${command}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  }
}

class WebkitDriver implements Driver {
  private readonly seen = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly children: readonly ChildProcess[],
  ) {}

  async goto(url: string): Promise<void> {
    await this.note();
    await this.session.post('/url', { url });
  }

  async evaluate<T>(expression: string): Promise<T> {
    return (await this.session.post('/execute/sync', { script: `return (${expression})`, args: [] })) as T;
  }

  async click(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y), duration: 0 };
    const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.session.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.session.post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  press(key: Key): Promise<void> {
    return this.type(KEYS[key]);
  }

  async resize(width: number, height: number): Promise<void> {
    // The window has a frame: what it takes is known only once it stands.
    let frame = [0, 0];
    for (let i = 0; i < 3; i += 1) {
      const [w = 0, h = 0] = frame;
      await this.session.post('/window/rect', { width: width + w, height: height + h });
      await new Promise((done) => setTimeout(done, 200));
      const [innerWidth = 0, innerHeight = 0] = await this.evaluate<number[]>('[innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      frame = [w + width - innerWidth, h + height - innerHeight];
    }
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(String(await this.session.get('/screenshot')), 'base64');
  }

  /** WebDriver has no word for the console. */
  complaints(): null {
    return null;
  }

  async requests(): Promise<readonly string[]> {
    await this.note();
    return [...this.seen];
  }

  async close(): Promise<void> {
    await this.session.end().catch(() => undefined);
    for (const child of this.children) child.kill();
  }

  /** What the page says of itself, gathered before it is left. */
  private async note(): Promise<void> {
    const names = await this.evaluate<string[]>(
      "performance.getEntriesByType('resource').map(({ name }) => name)",
    );
    for (const name of names) this.seen.add(name);
  }
}
