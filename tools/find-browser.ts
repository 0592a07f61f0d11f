import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright';

/** What the search for a browser needs to know of the computer; given from outside, so that tests can make one up. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  /** Where Playwright keeps the Chromium that it downloads, whether or not it is there. */
  readonly playwrightsOwn: string;
  readonly canRun: (path: string) => boolean;
}

export type Browser =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'system'; readonly executablePath: string };

export interface NoBrowser {
  readonly kind: 'none';
  /** One line that says what to do. */
  readonly message: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What looking for a browser does to the computer; injected like Machine. */
export interface Hands {
  /** Starts the browser and closes it again: null where it works, else the reason. */
  readonly tryStart: (browser: Browser) => Promise<string | null>;
  /** Runs a command to its end, in sight of the person; false where it failed. */
  readonly run: (command: Command) => Promise<boolean>;
  readonly say: (line: string) => void;
}

/** No sandbox: containers forbid it, and only our own page is opened. The rest keeps the browser from phoning home. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    osRelease: orElse('', () => readFileSync('/etc/os-release', 'utf8')),
    // Throws on systems for which Playwright has no browser.
    playwrightsOwn: orElse('', () => chromium.executablePath()),
    canRun: (path) =>
      orElse(false, () => {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      }),
  };
}

function orElse<T>(fallback: T, attempt: () => T): T {
  try {
    return attempt();
  } catch {
    return fallback;
  }
}

/** All browsers that are there, the best first: CHROMIUM_PATH alone where it is set, else Playwright's own, else the system's. */
export function findBrowsers(machine: Machine): Browser[] {
  const { env, playwrightsOwn, canRun } = machine;
  const system = (path: string): Browser => ({ kind: 'system', executablePath: path });
  if (env.CHROMIUM_PATH) return [env.CHROMIUM_PATH].filter(canRun).map(system);
  const bundled: Browser[] = playwrightsOwn !== '' && canRun(playwrightsOwn) ? [{ kind: 'bundled' }] : [];
  return [...bundled, ...[...new Set(systemPlaces(machine))].filter(canRun).map(system)];
}

/** The browser for the journeys, or what to do where there is none. */
export function findBrowser(machine: Machine): Browser | NoBrowser {
  return findBrowsers(machine)[0] ?? { kind: 'none', message: missingMessage(machine) };
}

function systemPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isSet);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return programs.flatMap((program) => homes.map((home) => win32.join(home, program)));
  }
  const onPath = (env.PATH ?? '').split(':').filter(isSet);
  const named = NAMES.flatMap((name) => onPath.map((folder) => posix.join(folder, name)));
  if (platform === 'darwin') {
    const homes = [
      '/Applications',
      ...[env.HOME].filter(isSet).map((home) => posix.join(home, 'Applications')),
    ];
    const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
    const places = apps.flatMap((app) => homes.map((home) => `${home}/${app}.app/Contents/MacOS/${app}`));
    return [...places, ...named];
  }
  return [
    ...named,
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/bin/chromium',
    '/snap/bin/chromium',
  ];
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function isDistribution({ platform, osRelease }: Machine, id: string): boolean {
  return platform === 'linux' && new RegExp(`^ID="?${id}"?$`, 'm').test(osRelease);
}

function hasApt({ platform, osRelease }: Machine): boolean {
  return platform === 'linux' && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

function missingMessage(machine: Machine): string {
  const { platform, env } = machine;
  if (env.CHROMIUM_PATH)
    return `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is no program: correct it, or unset it to let a browser be found.`;
  const how = isDistribution(machine, 'debian')
    ? 'run "apt-get install chromium fonts-noto-cjk" as root'
    : platform === 'linux'
      ? 'install Chrome, or run "npx playwright install --with-deps chromium"'
      : 'install Chrome, or run "npx playwright install chromium"';
  return `No browser for the journeys: ${how}, or set CHROMIUM_PATH to a Chrome, Edge or Chromium.`;
}

/** Commands that bring packages by apt; waits for another apt that is at work, and gives up on a dead network. */
function aptInstall(...packages: string[]): Command[] {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patience = [
    '-o',
    'DPkg::Lock::Timeout=120',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
  ];
  return [
    { program: 'apt-get', args: [...patience, 'update'], env },
    { program: 'apt-get', args: [...patience, 'install', '-y', '--no-install-recommends', ...packages], env },
  ];
}

/** The ways to get a browser, the best first; each is a row of commands. */
export function waysToGetBrowser(machine: Machine): Command[][] {
  const download = (...flags: string[]): Command => ({
    program: 'npx',
    args: ['playwright', 'install', ...flags, 'chromium'],
  });
  if (!machine.isRoot) return [[download()]];
  // Debian's own package brings the libraries that a downloaded browser lacks on a bare system.
  if (isDistribution(machine, 'debian')) return [aptInstall('chromium', 'fonts-noto-cjk'), [download()]];
  // Ubuntu's package of that name is a snap, which containers can't run.
  return [hasApt(machine) ? [download('--with-deps')] : [download()]];
}

/** The way to get Chinese fonts, null where only the person can bring them. */
export function wayToGetFonts(machine: Machine): Command[] | null {
  return machine.isRoot && hasApt(machine) ? aptInstall('fontconfig', 'fonts-noto-cjk') : null;
}

/** Finds a browser that really starts; where there is none, gets one. */
export async function ensureBrowser(machine: Machine, hands: Hands): Promise<Browser | NoBrowser> {
  const failures = new Map<string, string>();
  async function firstThatStarts(): Promise<Browser | null> {
    for (const browser of findBrowsers(machine)) {
      const reason = await hands.tryStart(browser);
      if (reason === null) return browser;
      if (!failures.has(nameOf(browser))) hands.say(`${nameOf(browser)} doesn't start: ${reason}`);
      failures.set(nameOf(browser), reason);
    }
    return null;
  }

  const found = await firstThatStarts();
  if (found !== null) return found;
  // Who names a browser wants that one: nothing is installed behind their back.
  for (const way of machine.env.CHROMIUM_PATH ? [] : waysToGetBrowser(machine)) {
    hands.say(`No browser that starts; getting one: ${way.map(textOf).join(' && ')}`);
    let done = true;
    for (const command of way) done &&= await hands.run(command);
    const got = await firstThatStarts();
    if (got !== null) return got;
    if (done) hands.say('That went well, and still no browser starts.');
  }
  const [broken] = failures;
  if (broken === undefined) return { kind: 'none', message: missingMessage(machine) };
  const help =
    machine.platform === 'linux' ? ' ("npx playwright install-deps chromium" brings missing libraries)' : '';
  return {
    kind: 'none',
    message: `No browser starts; ${broken[0]} says: ${broken[1]}. Mend it${help}, or set CHROMIUM_PATH to another.`,
  };
}

function textOf({ program, args }: Command): string {
  return [program, ...args].join(' ');
}

export function nameOf(browser: Browser): string {
  return browser.kind === 'bundled' ? "Playwright's own Chromium" : browser.executablePath;
}

/** Playwright's options that start this browser. */
export function launchOptions(browser: Browser): {
  args: string[];
  channel?: string;
  executablePath?: string;
} {
  return browser.kind === 'bundled'
    ? { args: ARGS, channel: 'chromium' }
    : { args: ARGS, executablePath: browser.executablePath };
}
