import { spawnSync } from 'node:child_process';

/** Runs the journeys that take longer than `npm test` may; a build must stand in dist. */
const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts', 'long/'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, E2E_LONG: '1' },
});
process.exit(status ?? 1);
