import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findViolations, type Law } from './architecture';

const root = fileURLToPath(new URL('..', import.meta.url));

function readHouse(): Map<string, string> {
  const folders = ['src', 'tools', 'e2e'].filter((folder) => existsSync(join(root, folder)));
  const inside = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const alone = ['vite.config.ts', 'tsconfig.json'].map((name) => join(root, name)).filter(existsSync);
  return new Map(
    [...inside, ...alone].map((path) => [
      path.slice(root.length).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

describe('this house', () => {
  const house = readHouse();

  test('was really read', () => {
    for (const path of [
      'tools/architecture.ts',
      'e2e/playwright.config.ts',
      'vite.config.ts',
      'tsconfig.json',
      'src/indicators/types.ts',
    ])
      expect([...house.keys()]).toContain(path);
  });

  test('keeps its laws', () => {
    const found = findViolations(house).map(
      ({ path, line, law, message }) => `${path}:${line} ${law}: ${message}`,
    );
    expect(found).toEqual([]);
  });
});

const STRICT = `{ "compilerOptions": { "strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true } }`;

/** What the laws say to a small house; a tsconfig stands in it unless the house brings its own. */
function lawsBroken(house: Readonly<Record<string, string>>): string[] {
  const files = new Map(Object.entries({ 'tsconfig.json': STRICT, ...house }));
  return findViolations(files).map(({ path, line, law }) => `${law} ${path}:${line}`);
}

/** One import from a file to another, both otherwise blameless. */
function importing(from: string, to: string, statement?: string): Record<string, string> {
  const depth = from.split('/').length - 1;
  const specifier = `${'../'.repeat(depth)}${to.replace(/\.tsx?$/, '')}`;
  return { [to]: '', [from]: statement?.replace('TO', specifier) ?? `import '${specifier}';` };
}

describe('import direction', () => {
  const rooms = [
    'indicators',
    'derive',
    'format',
    'views',
    'charts',
    'ui',
    'screens',
    'exports',
    'editions',
    'app',
  ];
  // Written out from the drawing, not from the code: a row may import the columns with an x.
  //                    in de fo vi ch ui sc ex ed ap
  const drawing: Readonly<Record<string, string>> = {
    indicators: '        x- -- -- -- --',
    derive: '            xx -- -- -- --',
    format: '            xx x- -- -- --',
    views: '             xx xx -- -- --',
    charts: '            xx xx x- -- --',
    ui: '                xx xx -x -- --',
    screens: '           xx xx xx x- --',
    exports: '           xx xx xx -x --',
    editions: '          x- -- -- -- x-',
    app: '               xx xx xx xx xx',
  };
  const cases = rooms.flatMap((from) =>
    rooms.map((to, column) => {
      const allowed = drawing[from]?.replaceAll(' ', '')[column] === 'x';
      return { from, to, allowed };
    }),
  );

  test.each(cases)('$from → $to allowed: $allowed', ({ from, to, allowed }) => {
    const file = from === 'screens' ? 'src/screens/overview/a.ts' : `src/${from}/a.ts`;
    const target = to === 'screens' ? 'src/screens/overview/b.ts' : `src/${to}/b.ts`;
    expect(lawsBroken(importing(file, target))).toEqual(allowed ? [] : [`import-direction ${file}:1`]);
  });

  test.each([
    ['a type', `import type { A } from 'TO';`],
    ['a type by import()', `export type A = import('TO').A;`],
    ['a re-export', `export { a } from 'TO';`],
    ['an import on demand', `export const a = () => import('TO');`],
    ['an import on demand with a template', 'export const a = () => import(`TO`);'],
  ])('holds for %s', (_, statement) => {
    expect(lawsBroken(importing('src/derive/a.ts', 'src/views/b.ts', statement))).toEqual([
      'import-direction src/derive/a.ts:1',
    ]);
  });

  test('holds for a worker, which is named by URL', () => {
    const house = importing('src/derive/a.ts', 'src/views/b.ts');
    house['src/derive/a.ts'] = `new Worker(new URL('../views/b.ts', import.meta.url));`;
    expect(lawsBroken(house)).toEqual(['import-direction src/derive/a.ts:1']);
  });

  test('holds for tests beside the code', () => {
    expect(lawsBroken(importing('src/derive/a.test.ts', 'src/format/b.ts'))).toEqual([
      'import-direction src/derive/a.test.ts:1',
    ]);
  });

  test('src imports neither tools nor e2e, e2e not src, tools may import src', () => {
    expect(lawsBroken(importing('src/app/a.ts', 'tools/b.ts'))).toEqual(['import-direction src/app/a.ts:1']);
    expect(lawsBroken(importing('src/app/a.ts', 'e2e/pages/b.ts'))).toEqual([
      'import-direction src/app/a.ts:1',
    ]);
    expect(lawsBroken(importing('e2e/journeys/a.ts', 'src/app/b.ts'))).toEqual([
      'import-direction e2e/journeys/a.ts:1',
    ]);
    expect(lawsBroken(importing('tools/a.ts', 'src/indicators/b.ts'))).toEqual([]);
    expect(lawsBroken(importing('e2e/playwright.config.ts', 'tools/b.ts'))).toEqual([]);
  });
});

/** Each row: the law, a house that breaks it with the place of the breach, and near misses that keep it. */
interface Case {
  readonly law: Law;
  readonly broken: Readonly<Record<string, string>>;
  readonly at: string;
  readonly kept?: readonly Readonly<Record<string, string>>[];
}

const heavyChart = {
  'src/charts/SlopeChart.tsx': `import 'recharts'; export const SlopeChart = () => null;`,
};

const cases: readonly Case[] = [
  {
    law: 'readable',
    broken: { 'src/derive/a.ts': 'const = 3;' },
    at: 'src/derive/a.ts:1',
  },
  {
    law: 'rooms',
    broken: { 'src/helpers/a.ts': '' },
    at: 'src/helpers/a.ts:1',
    kept: [{ 'src/vite-env.d.ts': '' }],
  },
  { law: 'rooms', broken: { 'src/a.ts': '' }, at: 'src/a.ts:1' },
  {
    law: 'sibling-screens',
    broken: importing('src/screens/overview/a.ts', 'src/screens/growth/b.ts'),
    at: 'src/screens/overview/a.ts:1',
    kept: [
      importing('src/screens/overview/a.ts', 'src/screens/overview/parts/b.ts'),
      importing('src/screens/overview/a.ts', 'src/screens/blocks/b.ts'),
      importing('src/app/a.ts', 'src/screens/growth/b.ts'),
    ],
  },
  {
    law: 'sibling-screens',
    broken: importing('src/screens/blocks/a.ts', 'src/screens/growth/b.ts'),
    at: 'src/screens/blocks/a.ts:1',
  },
  {
    law: 'static-imports',
    broken: { 'src/app/a.ts': `import './gone';` },
    at: 'src/app/a.ts:1',
    kept: [{ 'src/app/a.ts': `import './a.css?inline';`, 'src/app/a.css': '' }],
  },
  {
    law: 'static-imports',
    broken: { 'src/app/a.ts': 'export const a = (name: string) => import(name);' },
    at: 'src/app/a.ts:1',
  },
  {
    law: 'static-imports',
    broken: { 'src/app/a.ts': `\nexport const a = import.meta.glob('../**');` },
    at: 'src/app/a.ts:2',
  },
  {
    law: 'static-imports',
    broken: { 'src/app/a.ts': `import '/src/views/b.ts';`, 'src/views/b.ts': '' },
    at: 'src/app/a.ts:1',
  },
  {
    law: 'no-circles',
    broken: {
      'src/derive/a.ts': `import './b';`,
      'src/derive/b.ts': `import type { C } from './c';`,
      'src/derive/c.ts': `\nimport { a } from './a';`,
    },
    at: 'src/derive/c.ts:2',
    kept: [
      {
        'src/derive/a.ts': `import './b'; import './c';`,
        'src/derive/b.ts': `import './c';`,
        'src/derive/c.ts': '',
      },
    ],
  },
  { law: 'no-barrels', broken: { 'src/derive/index.ts': '' }, at: 'src/derive/index.ts:1' },
  {
    law: 'no-barrels',
    broken: { 'src/derive/a.ts': `export * from './b';`, 'src/derive/b.ts': '' },
    at: 'src/derive/a.ts:1',
    kept: [{ 'src/derive/a.ts': `// export * from './b';\nexport { b } from './b';`, 'src/derive/b.ts': '' }],
  },
  {
    law: 'named-exports',
    broken: { 'tools/a.ts': '\nexport default 1;' },
    at: 'tools/a.ts:2',
    kept: [{ 'vite.config.ts': 'export default {};' }, { 'e2e/playwright.config.ts': 'export default {};' }],
  },
  {
    law: 'named-exports',
    broken: { 'src/app/a.ts': 'const a = 1; export { a as default };' },
    at: 'src/app/a.ts:1',
  },
  {
    law: 'no-any',
    broken: { 'tools/a.ts': '\n\nexport const a = [] as any[];' },
    at: 'tools/a.ts:3',
    kept: [{ 'tools/a.ts': `// any\nexport const a = { any: 'any' }; /* as any */` }],
  },
  {
    law: 'tsx-rooms',
    broken: { 'src/views/a.tsx': '' },
    at: 'src/views/a.tsx:1',
    kept: ['charts', 'ui', 'screens', 'app', 'exports'].map((room) => ({ [`src/${room}/a.tsx`]: '' })),
  },
  {
    law: 'package-rooms',
    broken: { 'src/ui/a.ts': `import { BarChart } from 'recharts';` },
    at: 'src/ui/a.ts:1',
    kept: [{ 'src/charts/a.ts': `import { BarChart } from 'recharts';` }],
  },
  {
    law: 'package-rooms',
    broken: { 'src/exports/write-slides.ts': `import { useMutation } from '@tanstack/react-query';` },
    at: 'src/exports/write-slides.ts:1',
    kept: ['src/app/a.ts', 'src/editions/a.ts', 'src/exports/use-slides.ts'].map((path) => ({
      [path]: `import { useMutation } from '@tanstack/react-query';`,
    })),
  },
  ...['indicators', 'derive', 'format', 'views', 'editions'].map(
    (room): Case => ({
      law: room === 'indicators' ? 'pure-indicators' : 'package-rooms',
      broken: { [`src/${room}/a.ts`]: `import type { ReactNode } from 'react';` },
      at: `src/${room}/a.ts:1`,
    }),
  ),
  {
    law: 'package-rooms',
    broken: { 'src/derive/a.ts': `import { readFileSync } from 'node:fs';` },
    at: 'src/derive/a.ts:1',
    kept: [
      {
        'src/derive/a.test.ts': `import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';\nimport fc from 'fast-check';`,
      },
    ],
  },
  {
    law: 'pure-indicators',
    broken: { 'src/indicators/a.ts': `import * as z from 'zod/mini';` },
    at: 'src/indicators/a.ts:1',
    kept: [{ 'src/indicators/a.test.ts': `import { test } from 'vitest';` }],
  },
  ...['location.href', 'window.location', `globalThis['history']`, 'document.location', 'history.back()'].map(
    (use): Case => ({
      law: 'global-rooms',
      broken: { 'src/screens/overview/a.ts': `export const a = () => ${use};` },
      at: 'src/screens/overview/a.ts:1',
      kept: [{ 'src/app/a.ts': `export const a = () => ${use};` }],
    }),
  ),
  {
    law: 'global-rooms',
    broken: { 'src/views/a.ts': 'const { location: here } = window;\nexport const a = here;' },
    at: 'src/views/a.ts:1',
    kept: [
      {
        'src/views/a.ts': `// location.href, window.location
          export interface Place { location: string; history: string }
          export const words = { location: 'location.href', history: 'history.back()' };
          export const there = (location: string, { history }: Place) => location + history + words.location;`,
      },
    ],
  },
  {
    law: 'global-rooms',
    broken: {
      'src/views/a.ts': 'export const mine = (location: string) => location;\nexport const a = location;',
    },
    at: 'src/views/a.ts:2',
  },
  ...['(2.5).toFixed(1)', '(2.5).toLocaleString()', `new Intl.NumberFormat('zh-CN')`].map(
    (use): Case => ({
      law: 'global-rooms',
      broken: { 'src/views/a.ts': `export const a = ${use};` },
      at: 'src/views/a.ts:1',
      kept: [
        { 'src/format/a.ts': `export const a = ${use};` },
        { 'src/views/a.ts': `// ${use}\nexport const a = "${use}";` },
      ],
    }),
  ),
  {
    law: 'global-rooms',
    broken: { 'src/ui/a.ts': `export const a = () => fetch('x.json');` },
    at: 'src/ui/a.ts:1',
    kept: [
      { 'src/editions/a.ts': `export const a = () => fetch('x.json');` },
      { 'src/ui/a.ts': 'export const a = (fetch: () => void) => fetch();' },
    ],
  },
  {
    law: 'lazy-charts',
    broken: {
      ...heavyChart,
      'src/charts/kit.ts': `export { SlopeChart } from './SlopeChart';`,
      'src/screens/growth/a.ts': `\nimport { SlopeChart } from '../../charts/kit';`,
    },
    at: 'src/screens/growth/a.ts:2',
    kept: [
      {
        ...heavyChart,
        'src/charts/lazy.ts': `export const load = () => import('./SlopeChart');`,
        'src/screens/growth/a.ts': `import { load } from '../../charts/lazy';`,
        'src/app/a.ts': `import type { SlopeChart } from '../charts/SlopeChart';`,
      },
    ],
  },
  {
    // With verbatimModuleSyntax the import of a module stays even when each of its names is a type.
    law: 'lazy-charts',
    broken: { ...heavyChart, 'src/app/a.ts': `import { type SlopeChart } from '../charts/SlopeChart';` },
    at: 'src/app/a.ts:1',
  },
  {
    law: 'file-names',
    broken: { 'src/derive/growthOf.ts': '' },
    at: 'src/derive/growthOf.ts:1',
    kept: [{ 'src/derive/growth-of.test.ts': '', 'src/app/theme.css': '' }],
  },
  {
    law: 'file-names',
    broken: { 'src/ui/tile.tsx': 'export function Tile() { return null; }' },
    at: 'src/ui/tile.tsx:1',
    kept: [
      {
        'src/ui/Tile.tsx': 'export interface TileProps {}\nexport function Tile() { return null; }',
        'src/ui/Tile.test.tsx': '',
        'src/app/main.tsx': '',
        'src/app/use-theme.ts': 'export const useTheme = () => 1;',
      },
    ],
  },
  {
    law: 'file-names',
    broken: { 'src/ui/Tile.tsx': 'export const Tile = () => null;\nexport const Tiles = () => null;' },
    at: 'src/ui/Tile.tsx:1',
  },
  {
    law: 'file-names',
    broken: { 'src/ui/Words.tsx': 'export const words = 1;' },
    at: 'src/ui/Words.tsx:1',
  },
  {
    law: 'file-length',
    broken: { 'src/derive/a.ts': '//\n'.repeat(261) },
    at: 'src/derive/a.ts:261',
    kept: [
      {
        'src/derive/a.ts': '//\n'.repeat(260),
        'src/derive/a.test.ts': '//\n'.repeat(400),
        'src/indicators/suining-2021/a.ts': '//\n'.repeat(400),
        'src/app/a.css': '\n'.repeat(400),
      },
    ],
  },
  { law: 'strict-types', broken: { 'src/derive/a.js': '' }, at: 'src/derive/a.js:1' },
  { law: 'strict-types', broken: { 'tools/a.mjs': '' }, at: 'tools/a.mjs:1' },
  ...['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes'].map(
    (option): Case => ({
      law: 'strict-types',
      broken: {
        'tsconfig.json': STRICT.replace(`"${option}": true`, `"${option}": false // "${option}": true\n`),
      },
      at: 'tsconfig.json:1',
    }),
  ),
];

describe('each law fails where it is broken, and only there', () => {
  test.each(cases)('$law at $at', ({ law, broken, at, kept = [] }) => {
    expect(lawsBroken(broken)).toEqual([`${law} ${at}`]);
    for (const house of kept) expect(lawsBroken(house)).toEqual([]);
  });

  test('a missing tsconfig is not a strict one', () => {
    expect(findViolations(new Map()).map(({ law }) => law)).toEqual(Array(3).fill('strict-types'));
  });
});
