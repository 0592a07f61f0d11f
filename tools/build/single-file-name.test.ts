import { expect, it } from 'vitest';
import { singleFileName } from './single-file-name';

it.each([
  ['1763942400', 0, 'suining-2021-2025-11-24.html'],
  // Sixteen hours in London are the next day in China.
  [undefined, Date.UTC(2026, 10, 24, 16), 'suining-2021-2026-11-25.html'],
  ['', Date.UTC(2026, 10, 24, 15, 59), 'suining-2021-2026-11-24.html'],
])('epoch %j, now %d: %s', (epoch, now, name) => {
  expect(singleFileName(epoch, now)).toBe(name);
});
