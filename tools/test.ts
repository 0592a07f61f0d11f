import { spawnSync } from 'node:child_process';
import { articleFile, articleText } from './verify/article-at-hand';

type State = 'passed' | 'failed' | 'skipped';

interface Outcome {
  readonly state: State;
  /** One line: how long it took, or what is the matter. */
  readonly note: string;
}

interface Step {
  readonly title: string;
  /** What follows `npm run`, here and for the person who runs the step again. */
  readonly script: readonly string[];
  /** What to do about a failure, besides reading it. */
  readonly help?: string;
  /** The step looks at the build, so it waits for one. */
  readonly looksAtBuild?: true;
  /** Why the step can't run; null where it can. */
  readonly skip?: () => string | null;
}

const BUILD = 'Build';
const STEPS: readonly Step[] = [
  {
    title: 'Format and lint',
    script: ['lint'],
    help: '"npm run format" mends what can be mended by itself',
  },
  { title: 'Types', script: ['types'] },
  { title: 'Unit tests, the laws of the house among them', script: ['test:unit'] },
  { title: BUILD, script: ['build'] },
  { title: 'Sizes', script: ['size'], looksAtBuild: true },
  {
    title: 'Article check',
    script: ['verify:article', '--', articleFile],
    skip: () =>
      articleText === null
        ? `NOT CHECKED against the article: there is no ${articleFile} (ARTICLE=<file> names another place)`
        : null,
  },
  { title: 'Journeys in a browser', script: ['test:e2e', '--', '--forbid-only'], looksAtBuild: true },
];

const seconds = (from: number) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** Runs a script of package.json in sight of the person; null where it went well, else what went wrong. */
function run(script: readonly string[]): string | null {
  // The npm that runs us, which needs no shell; npm on the PATH is a .cmd file on Windows, which does.
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', ...script];
  const { error, status, signal } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
    : spawnSync('npm', args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        shell: process.platform === 'win32',
      });
  // Who stops a step stops them all.
  if (signal !== null || status === 130) process.exit(130);
  if (error !== undefined) return error.message;
  return status === 0 ? null : `exit code ${status}`;
}

function runStep({ script, help, looksAtBuild, skip }: Step, build: Outcome | undefined): Outcome {
  if (looksAtBuild && build?.state !== 'passed')
    return { state: 'skipped', note: 'the build failed, so there is nothing to look at' };
  const reason = skip?.() ?? null;
  if (reason !== null) return { state: 'skipped', note: reason };
  const from = Date.now();
  const problem = run(script);
  if (problem === null) return { state: 'passed', note: seconds(from) };
  const again = `Run it again: ${looksAtBuild ? 'npm run build && ' : ''}npm run ${script.join(' ')}`;
  return {
    state: 'failed',
    note: `${problem} (${seconds(from)}). ${again}${help === undefined ? '' : ` (${help})`}`,
  };
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

const marks: Readonly<Record<State, string>> = { passed: '✓', failed: '✗', skipped: '–' };
const lineOf = (title: string, { state, note }: Outcome) => `${marks[state]} ${title}: ${state}, ${note}`;
const outcomes = new Map<string, Outcome>();
const began = Date.now();
for (const [index, step] of STEPS.entries()) {
  console.log(`\n━━ ${index + 1}/${STEPS.length} ${step.title} ━━`);
  const outcome = runStep(step, outcomes.get(BUILD));
  outcomes.set(step.title, outcome);
  console.log(lineOf(step.title, outcome));
}

console.log(`\n━━ In all, ${seconds(began)} ━━`);
for (const [title, outcome] of outcomes) console.log(lineOf(title, outcome));
const count = (state: State) => [...outcomes.values()].filter((outcome) => outcome.state === state).length;
const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : '';
console.log(`\n${count('passed')} passed, ${count('failed')} failed${skipped}`);
process.exitCode = count('failed') > 0 ? 1 : 0;
