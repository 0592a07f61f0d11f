import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Command, Hands } from './find-browser';

/** The promise of the README; a step that would pass it is stopped. */
const MINUTES_IN_ALL = 85;
const ARTICLE = process.env.ARTICLE || '../shared/article/suining-2021.txt';

interface Step {
  readonly title: string;
  /** What follows `npm run`, here and for the person who runs the step again. */
  readonly script: readonly string[];
  readonly minutes: number;
  /** What to do about a failure, besides reading it. */
  readonly help?: string;
  /** What has to be run before the step when it is run again alone. */
  readonly first?: string;
  /** Why the step can't run; null where it can. */
  readonly skip?: (outcomes: ReadonlyMap<string, Outcome>) => string | null;
  /** Makes ready: what to add to the environment, or the reason why it can't be done. */
  readonly prepare?: () => Promise<{ readonly env: Record<string, string> } | { readonly failure: string }>;
}

interface Outcome {
  readonly state: 'passed' | 'failed' | 'skipped';
  /** One line: how long it took, or what is the matter. */
  readonly note: string;
}

const BUILD = 'Build';
const STEPS: readonly Step[] = [
  {
    title: 'Format and lint',
    script: ['lint'],
    minutes: 2,
    help: '"npm run format" mends what can be mended by itself',
  },
  { title: 'Types', script: ['types'], minutes: 2 },
  { title: 'Unit tests, the laws of the house among them', script: ['test:unit'], minutes: 5 },
  { title: BUILD, script: ['build'], minutes: 3 },
  {
    title: 'Sizes',
    script: ['size'],
    minutes: 1,
    first: 'npm run build && ',
    skip: afterBuild,
  },
  {
    title: 'Article check',
    script: ['verify:article', '--', ARTICLE],
    minutes: 1,
    skip: () =>
      existsSync(ARTICLE)
        ? null
        : `NOT CHECKED against the article: there is no ${ARTICLE} (ARTICLE=<file> names another place)`,
  },
  {
    title: 'Journeys in a browser',
    script: ['test:e2e', '--', '--forbid-only'],
    minutes: 72,
    first: 'npm run build && ',
    skip: afterBuild,
    prepare: prepareBrowser,
  },
];

/** What looks at the build waits for one. */
function afterBuild(outcomes: ReadonlyMap<string, Outcome>): string | null {
  return outcomes.get(BUILD)?.state === 'passed' ? null : 'the build failed, so there is nothing to look at';
}

const startedAt = Date.now();
const running = new Set<ChildProcess>();
let interrupted = false;

/** Runs a command to its end in sight of the person; null where it went well, else what went wrong. */
async function run({ program, args, env }: Command, minutes: number): Promise<string | null> {
  const left = MINUTES_IN_ALL * 60_000 - (Date.now() - startedAt);
  const limit = Math.min(minutes * 60_000, left);
  if (limit <= 0) return `no time was left of ${MINUTES_IN_ALL} minutes`;
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // A group of its own, so that whatever the command started can be stopped with it.
    detached: !isWindows,
    // npx is a .cmd file there, which only a shell can start.
    shell: isWindows && program === 'npx',
  });
  running.add(child);
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    stop(child);
  }, limit);
  const problem = await new Promise<string | null>((done) => {
    child.on('error', ({ message }) => done(message));
    child.on('exit', (code, signal) => done(code === 0 ? null : `exit code ${code ?? signal}`));
  });
  clearTimeout(timer);
  running.delete(child);
  if (interrupted) process.exit(130);
  return stopped ? `stopped after ${seconds(limit)}: it did not come to an end` : problem;
}

/** Asks a command and its children to end, and insists ten seconds later. */
function stop(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  // SIGINT: Playwright then ends its preview server too.
  signalGroup(pid, 'SIGINT');
  setTimeout(() => signalGroup(pid, 'SIGKILL'), 10_000).unref();
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** The command that runs a script of package.json with the npm that runs us, found without a shell. */
function npmRun(script: readonly string[], env: Record<string, string>): Command {
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', ...script];
  return npm ? { program: process.execPath, args: [npm, ...args], env } : { program: 'npm', args, env };
}

/** Finds or gets a browser and Chinese fonts. Loaded here and not above: an old Node is to be told so, not to fail. */
async function prepareBrowser(): Promise<{ env: Record<string, string> } | { failure: string }> {
  const { ensureBrowser, launchOptions, nameOf, thisMachine, wayToGetFonts } = await import('./find-browser');
  const { chromium } = await import('playwright');
  const hands: Hands = {
    tryStart: async (browser) => {
      try {
        await (await chromium.launch({ ...launchOptions(browser), timeout: 30_000 })).close();
        return null;
      } catch (error) {
        return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      }
    },
    run: async (command) => (await run(command, 5)) === null,
    say: (line) => console.log(line),
  };
  const machine = thisMachine();
  const browser = await ensureBrowser(machine, hands);
  if (browser.kind === 'none') return { failure: browser.message };
  console.log(`Browser: ${nameOf(browser)}`);

  if (!hasChineseFont()) {
    for (const command of wayToGetFonts(machine) ?? []) if (!(await hands.run(command))) break;
    if (!hasChineseFont())
      console.log(
        'WARNING: no Chinese font is installed, so the pages show boxes and are laid out wrongly. Install one, such as fonts-noto-cjk.',
      );
  }
  return { env: browser.kind === 'system' ? { CHROMIUM_PATH: browser.executablePath } : {} };
}

/** Windows and macOS bring Chinese fonts. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 30_000 }).trim() !== '';
  } catch {
    return false;
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function runStep(step: Step, outcomes: ReadonlyMap<string, Outcome>): Promise<Outcome> {
  const reason = step.skip?.(outcomes) ?? null;
  if (reason !== null) return { state: 'skipped', note: reason };
  const from = Date.now();
  const ready = (await step.prepare?.()) ?? { env: {} };
  const problem =
    'failure' in ready ? ready.failure : await run(npmRun(step.script, ready.env), step.minutes);
  const took = seconds(Date.now() - from);
  if (problem === null) return { state: 'passed', note: took };
  const again = `Run it again: ${step.first ?? ''}npm run ${step.script.join(' ')}`;
  const help = step.help === undefined ? '' : ` (${step.help})`;
  return { state: 'failed', note: `${problem.replace(/\.$/, '')} (${took}). ${again}${help}` };
}

async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
    process.exit(1);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      interrupted = true;
      for (const child of running) stop(child);
      // A command that is running ends the program when it ends, or when stop() has insisted.
      if (running.size === 0) process.exit(130);
    });

  const marks = { passed: '✓', failed: '✗', skipped: '–' };
  const outcomes = new Map<string, Outcome>();
  const lineOf = (title: string, { state, note }: Outcome) => `${marks[state]} ${title}: ${state}, ${note}`;
  for (const [index, step] of STEPS.entries()) {
    console.log(`\n━━ ${index + 1}/${STEPS.length} ${step.title} ━━`);
    const outcome = await runStep(step, outcomes);
    outcomes.set(step.title, outcome);
    console.log(lineOf(step.title, outcome));
  }

  console.log(`\n━━ In all, ${seconds(Date.now() - startedAt)} ━━`);
  for (const [title, outcome] of outcomes) console.log(lineOf(title, outcome));
  const count = (state: Outcome['state']) => [...outcomes.values()].filter((o) => o.state === state).length;
  const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
  process.exitCode = count('failed') > 0 ? 1 : 0;
  console.log(`\n${count('passed')} passed, ${count('failed')} failed${skipped}`);
}

await main();
