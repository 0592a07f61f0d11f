import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findTooNew } from './too-new';

const src = fileURLToPath(new URL('../src', import.meta.url));

test('nothing in src needs a browser newer than Chromium 86', () => {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    findTooNew(file, readFileSync(file, 'utf8')).map(
      ({ line, what, since }) => `${file.slice(src.length + 1)}:${line} ${what} needs Chromium ${since}`,
    ),
  );
  expect(found).toEqual([]);
});

const planted: readonly (readonly [string, string])[] = [
  ['at()', 'const last = [1]\n  .filter(Boolean)\n  .at(-1);'],
  ['findLast()', '\n\nnames?.findLast((name) => name);'],
  ['hasOwn()', '\n\nObject.hasOwn({}, "a");'],
  ['structuredClone', '\n\nstructuredClone(route);'],
  ['randomUUID()', '\n\nwindow.crypto.randomUUID();'],
  ['AbortSignal.timeout', '\n\nfetch("a", { signal: AbortSignal.timeout(1) });'],
  ['checkVisibility()', '\n\nelement.checkVisibility();'],
  ['scrollend', '\n\nelement.addEventListener("scrollend", done);'],
  ['inert', '\n\nconst a = <main inert />;'],
  ['the flag v of a regular expression', '\n\n/[a--b]/v.test("a");'],
  ['the flag d of a regular expression', '\n\n/a/d.exec("a");'],
];

test.each(planted)('%s is found where it stands', (what, source) => {
  expect(findTooNew('a.tsx', source)).toEqual([{ line: 3, what, since: expect.any(Number) }]);
});

test('what has a fallback, and what only looks alike, passes', () => {
  const source = `
    element.checkVisibility?.({});
    const evidence = { ...at(1, 3) }; // [1].at(-1)
    const toString = { hasOwn: 'findLast' };
    text.replaceAll('a', 'b').flat().toString();
    /vd/giu.test(text);`;
  expect(findTooNew('a.ts', source)).toEqual([]);
});
