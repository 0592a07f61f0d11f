import { describe, expect, test } from 'vitest';
import {
  type Browser,
  type Command,
  ensureBrowser,
  findBrowser,
  findBrowsers,
  launchOptions,
  type Machine,
  thisMachine,
  waysToGetBrowser,
  wayToGetFonts,
} from './find-browser';

const OWN = '/home/li/.cache/ms-playwright/chromium-1/chrome';
const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'ID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'ID=fedora\n';

/** A computer on which only the programs given are there. */
function machine(programs: readonly string[] = [], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    osRelease: '',
    playwrightsOwn: OWN,
    canRun: (path) => programs.includes(path),
    ...rest,
  };
}

const system = (executablePath: string): Browser => ({ kind: 'system', executablePath });

describe('finding a browser', () => {
  test("takes Playwright's own before the system's", () => {
    expect(findBrowser(machine([OWN, '/usr/bin/google-chrome']))).toEqual({ kind: 'bundled' });
  });

  test('takes CHROMIUM_PATH before all others', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine/chrome' };
    expect(findBrowser(machine([OWN, '/usr/bin/chromium', '/opt/mine/chrome'], { env }))).toEqual(
      system('/opt/mine/chrome'),
    );
  });

  test('says that CHROMIUM_PATH is wrong instead of taking another', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/gone/chrome' };
    const found = findBrowser(machine([OWN, '/usr/bin/chromium'], { env }));
    expect(found).toMatchObject({
      kind: 'none',
      message: expect.stringMatching(/^CHROMIUM_PATH names \/gone\/chrome/),
    });
  });

  test('an empty CHROMIUM_PATH is none', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '' };
    expect(findBrowser(machine(['/usr/bin/chromium'], { env }))).toEqual(system('/usr/bin/chromium'));
  });

  test('prefers Chrome, then Edge, then Chromium, wherever on the PATH they stand', () => {
    const all = ['/usr/local/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'];
    expect(findBrowsers(machine(all))).toEqual([...all].reverse().map(system));
  });

  test.each([
    ['linux', '/opt/google/chrome/chrome'],
    ['linux', '/opt/microsoft/msedge/msedge'],
    ['linux', '/snap/bin/chromium'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', '/opt/homebrew/bin/chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'C:\\Users\\li\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ] as const)('knows where %s keeps %s', (platform, path) => {
    const env =
      platform === 'win32'
        ? {
            PROGRAMFILES: 'C:\\Program Files',
            'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
            LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
          }
        : { PATH: '/opt/homebrew/bin:/usr/bin', HOME: '/Users/li' };
    expect(findBrowsers(machine([path], { platform, env }))).toEqual([system(path)]);
  });

  test('names a program once, though it is found twice', () => {
    const env = { PATH: '/usr/bin:/usr/bin' };
    expect(findBrowsers(machine(['/usr/bin/chromium'], { env }))).toEqual([system('/usr/bin/chromium')]);
  });

  test('is not misled where Playwright has no browser for the system, or where there is no PATH', () => {
    const everything = { playwrightsOwn: '', env: {}, canRun: (path: string) => path === '' };
    expect(findBrowsers(machine([], everything))).toEqual([]);
  });

  test.each([
    ['Debian', { osRelease: DEBIAN }, 'apt-get install chromium fonts-noto-cjk'],
    ['another Linux', { osRelease: FEDORA }, 'npx playwright install --with-deps chromium'],
    ['macOS', { platform: 'darwin' }, 'npx playwright install chromium'],
    ['Windows', { platform: 'win32' }, 'npx playwright install chromium'],
  ] as const)('without any, says in one line what to do on %s', (_, rest, advice) => {
    const found = findBrowser(machine([], rest));
    expect(found).toMatchObject({ kind: 'none', message: expect.stringContaining(advice) });
    expect(found).toMatchObject({ message: expect.stringMatching(/^No browser .*CHROMIUM_PATH.*$/) });
  });

  test("starts Playwright's own by its channel and any other by its path", () => {
    expect(launchOptions({ kind: 'bundled' })).toMatchObject({ channel: 'chromium' });
    expect(launchOptions({ kind: 'bundled' })).not.toHaveProperty('executablePath');
    expect(launchOptions(system('/usr/bin/chromium'))).toMatchObject({ executablePath: '/usr/bin/chromium' });
    expect(launchOptions(system('/usr/bin/chromium'))).not.toHaveProperty('channel');
  });

  test('runs on this computer', () => {
    expect(thisMachine().canRun(process.execPath)).toBe(true);
    expect(thisMachine().canRun('/no/such/program')).toBe(false);
    // A folder is executable too, but no program.
    expect(thisMachine().canRun(import.meta.dirname)).toBe(false);
  });
});

const textOf = (commands: readonly Command[] | null) =>
  commands?.map(({ program, args }) => [program, ...args.filter((arg) => !/^-o$|=/.test(arg))].join(' '));

describe('getting a browser', () => {
  const DOWNLOAD = ['npx playwright install chromium'];
  const PACKAGES = ['apt-get update', 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk'];

  test.each([
    ['root on Debian', { isRoot: true, osRelease: DEBIAN }, [PACKAGES, DOWNLOAD]],
    [
      'root on Ubuntu',
      { isRoot: true, osRelease: UBUNTU },
      [['npx playwright install --with-deps chromium']],
    ],
    ['root elsewhere', { isRoot: true, osRelease: FEDORA }, [DOWNLOAD]],
    ['a person on Debian', { isRoot: false, osRelease: DEBIAN }, [DOWNLOAD]],
    ['macOS', { platform: 'darwin', isRoot: true }, [DOWNLOAD]],
  ] as const)('as %s', (_, rest, ways) => {
    expect(waysToGetBrowser(machine([], rest)).map(textOf)).toEqual(ways);
  });

  test('asks nothing while packages are installed', () => {
    for (const { env } of waysToGetBrowser(machine([], { isRoot: true, osRelease: DEBIAN }))[0] ?? [])
      expect(env).toEqual({ DEBIAN_FRONTEND: 'noninteractive' });
  });

  test.each([
    [{ isRoot: true, osRelease: DEBIAN }, true],
    [{ isRoot: true, osRelease: UBUNTU }, true],
    [{ isRoot: true, osRelease: FEDORA }, false],
    [{ isRoot: false, osRelease: DEBIAN }, false],
    [{ isRoot: true, osRelease: DEBIAN, platform: 'win32' }, false],
  ] as const)('brings Chinese fonts as root where apt is: %o → %s', (rest, brings) => {
    expect(wayToGetFonts(machine([], rest)) !== null).toBe(brings);
  });

  /** Programs that are there, those of them that don't start, and what a command brings. */
  function scene(start: {
    there?: string[];
    broken?: string[];
    brings?: Readonly<Record<string, string>>;
    rest?: Partial<Machine>;
  }) {
    const there = new Set(start.there);
    const ran: string[] = [];
    const said: string[] = [];
    const computer = machine([], { canRun: (path) => there.has(path), ...start.rest });
    const result = ensureBrowser(computer, {
      tryStart: async (browser) => {
        const path = browser.kind === 'bundled' ? OWN : browser.executablePath;
        return start.broken?.includes(path) ? 'libnss3.so is missing' : null;
      },
      run: async (command) => {
        const text = textOf([command])?.[0] ?? '';
        ran.push(text);
        const brought = start.brings?.[text];
        if (brought !== undefined && brought !== '') there.add(brought);
        return brought !== undefined;
      },
      say: (line) => said.push(line),
    });
    return { result, ran, said };
  }

  test('gets nothing where a browser starts', async () => {
    const { result, ran, said } = scene({ there: ['/usr/bin/chromium'] });
    expect(await result).toEqual(system('/usr/bin/chromium'));
    expect([...ran, ...said]).toEqual([]);
  });

  test('passes over a browser that does not start, and says so', async () => {
    const { result, ran, said } = scene({ there: [OWN, '/usr/bin/chromium'], broken: [OWN] });
    expect(await result).toEqual(system('/usr/bin/chromium'));
    expect(ran).toEqual([]);
    expect(said).toEqual(["Playwright's own Chromium doesn't start: libnss3.so is missing"]);
  });

  test("downloads Playwright's where there is none", async () => {
    const { result, ran } = scene({ brings: { 'npx playwright install chromium': OWN } });
    expect(await result).toEqual({ kind: 'bundled' });
    expect(ran).toEqual(DOWNLOAD);
  });

  const rootOnDebian = { isRoot: true, osRelease: DEBIAN };

  test("brings Debian's package", async () => {
    const { result, ran } = scene({
      rest: rootOnDebian,
      brings: { 'apt-get update': '', [PACKAGES[1] ?? '']: '/usr/bin/chromium' },
    });
    expect(await result).toEqual(system('/usr/bin/chromium'));
    expect(ran).toEqual(PACKAGES);
  });

  test("brings Debian's package though a downloaded browser lies there broken", async () => {
    const { result } = scene({
      rest: rootOnDebian,
      there: [OWN],
      broken: [OWN],
      brings: { 'apt-get update': '', [PACKAGES[1] ?? '']: '/usr/bin/chromium' },
    });
    expect(await result).toEqual(system('/usr/bin/chromium'));
  });

  test('downloads where the packages fail, and installs nothing after a failed update', async () => {
    const { result, ran } = scene({
      rest: rootOnDebian,
      brings: { 'npx playwright install chromium': OWN },
    });
    expect(await result).toEqual({ kind: 'bundled' });
    expect(ran).toEqual(['apt-get update', ...DOWNLOAD]);
  });

  test('says in one line what to do where nothing helps', async () => {
    const { result, ran } = scene({});
    expect(await result).toMatchObject({
      kind: 'none',
      message: expect.stringMatching(/^No browser for .*CHROMIUM_PATH.*$/),
    });
    expect(ran).toEqual(DOWNLOAD);
  });

  test('says why the one that is there does not start', async () => {
    const { result } = scene({
      there: [OWN],
      broken: [OWN],
      brings: { 'npx playwright install chromium': '' },
    });
    expect(await result).toMatchObject({
      message: expect.stringMatching(
        /^No browser starts; Playwright's own Chromium says: libnss3\.so is missing\..*install-deps.*$/,
      ),
    });
  });

  test.each([
    ['is missing', []],
    ['does not start', ['/opt/mine']],
  ])('gets no other where CHROMIUM_PATH %s', async (_, there) => {
    const { result, ran } = scene({
      there: [...there, '/usr/bin/chromium'],
      broken: there,
      rest: { ...rootOnDebian, env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' } },
    });
    expect(await result).toMatchObject({ kind: 'none', message: expect.stringContaining('/opt/mine') });
    expect(ran).toEqual([]);
  });
});
