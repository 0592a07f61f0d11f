import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, hasChineseFont, nameOf } from './find-browser';
import { type System, waysToGetBrowser, waysToGetFonts } from './ways-to-get-browser';

// `npm run prepare:browser`: gets a browser and Chinese fonts for the journeys. It may install packages of the
// system, as root, because whoever calls it by its name wants that.

function thisSystem(): System {
  let osRelease = '';
  try {
    osRelease = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Only Linux has one.
  }
  return { isRoot: process.getuid?.() === 0, osRelease };
}

/** Runs the commands one after the other, until one fails. */
function run(commands: readonly string[]): void {
  for (const command of commands) {
    console.log(`\n> ${command}`);
    const { status } = spawnSync(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: 5 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      console.log(`failed: ${command}`);
      return;
    }
  }
}

const found = () => findBrowser().catch((error: Error) => error);

const system = thisSystem();
let browser = await found();
// Who names a browser wants that one: nothing is installed behind their back.
for (const way of process.env.CHROMIUM_PATH ? [] : waysToGetBrowser(system)) {
  if (!(browser instanceof Error)) break;
  run(way);
  browser = await found();
}
if (!hasChineseFont()) run(waysToGetFonts(system));

console.log(
  browser instanceof Error
    ? browser.message.replace(
        /.*/,
        '\nNo browser could be got: install Chrome, Edge or Chromium by hand. Tried:',
      )
    : `\nBrowser: ${nameOf(browser)}`,
);
if (!hasChineseFont()) console.log('No Chinese font: install one, such as fonts-noto-cjk.');
if (browser instanceof Error || !hasChineseFont()) process.exitCode = 1;
