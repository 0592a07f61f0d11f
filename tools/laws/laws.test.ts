import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { builtIn } from '../../src/editions/built-in';
import { brokenLaws } from './laws';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesOfSrc = (): readonly string[] =>
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
const doorOfEditions = 'src/editions/built-in.ts';

describe('the laws of the house', () => {
  it('are kept by every file of src', () => {
    const files = filesOfSrc();
    expect(files.length).toBeGreaterThan(300);
    const broken = files.flatMap((path) =>
      brokenLaws(path, readFileSync(join(root, path), 'utf8')).map((what) => `${path}: ${what}`),
    );
    expect(broken).toEqual([]);
  });

  it('leave what is said of the one year to its folder', () => {
    const { plan, place, indicators, claims, lists, checks, cautions, sections, sectors } = builtIn;
    const ids = [plan.pictures, indicators, claims, lists, checks, cautions].flat().map(({ id }) => id);
    const slides = plan.slides.flatMap(({ id, kind }) => (kind === 'picture' ? [id] : []));
    // A word of the house may be the name of a section; a name in quotes that is none of them is an id.
    const words: readonly string[] = ['overview', 'policy'];
    const quoted = [...slides, ...sections.map(({ id }) => id), ...sectors.map(({ id }) => id)].filter(
      (id) => !words.includes(id),
    );
    const said = [place.zh.slice(0, 2), place.en, ...ids, ...quoted.map((id) => `'${id}'`)];
    const outside = filesOfSrc().filter(
      (path) => !path.startsWith('src/indicators/') && !/\.test\.tsx?$/.test(path) && path !== doorOfEditions,
    );
    expect(
      outside.flatMap((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return said.filter((id) => text.includes(id)).map((id) => `${path}: ${id}`);
      }),
    ).toEqual([]);
  });

  it('keep a folder small enough to be read at a glance', () => {
    const held = new Map<string, number>();
    for (const path of filesOfSrc()) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      held.set(folder, (held.get(folder) ?? 0) + 1);
    }
    expect([...held].filter(([, files]) => files > 22)).toEqual([]);
  });

  it('have the compiler at its strictest', () => {
    const options = readFileSync(join(root, 'tsconfig.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    expect(JSON.parse(options).compilerOptions).toMatchObject({
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
    });
  });

  it.each([
    ['src/helpers/a.ts', '', 'stands in one of its rooms'],
    ['src/a.ts', '', 'stands in one of its rooms'],
    ['src/derive/a.js', '', 'holds TypeScript'],
    ['src/views/a.tsx', '', 'does not know React'],
    ['src/derive/index.ts', '', 'no index files'],
    ['src/app/a.ts', 'export const a = (name: string) => import(name);', 'a fixed file'],
    ['src/app/a.ts', `export const a = import('./a' + name);`, 'a fixed file'],
    ['src/app/a.ts', `export const a = import.meta.glob('../**');`, 'a fixed file'],
    ['src/derive/a.ts', `export type A = import('../views/b').A;`, 'by an import statement'],
    ['src/derive/a.ts', `new Worker(new URL('../views/b.ts', import.meta.url));`, 'by an import statement'],
    ['src/ui/tile.tsx', 'export function Tile() { return null; }', 'named after its one export'],
    ['src/ui/Tile.tsx', 'export const Tile = 1;\nexport const Tiles = 1;', 'named after its one export'],
    ['src/views/a.ts', `import { a } from '../indicators/b/c';`, 'which edition is built in'],
    ['src/app/a.ts', 'structuredClone(route);', 'lacks structuredClone'],
    ['src/app/a.ts', 'element.checkVisibility();', 'lacks .checkVisibility('],
    ['src/app/a.ts', 'rows.at(-1);', 'lacks .at(-1)'],
    ['src/app/a.ts', 'window.crypto.randomUUID();', 'lacks .randomUUID('],
    ['src/app/a.ts', `element.addEventListener("scrollend", done);`, 'scrollend'],
    ['src/app/A.tsx', 'export const A = () => <main inert />;', 'lacks inert'],
  ])('%s with “%s” breaks one', (path, text, what) => {
    expect(brokenLaws(path, text)).toEqual([expect.stringContaining(what)]);
  });

  it('let pass what only looks alike', () => {
    const text = `// structuredClone, import(name)
      export const load = () => import('./SlopeChart');
      element.checkVisibility?.({});
      export const words = { inert: 'popover', canParse: true };`;
    expect(brokenLaws('src/app/a.ts', text)).toEqual([]);
    expect(brokenLaws('src/ui/Tile.tsx', 'export interface Props {}\nexport function Tile() {}')).toEqual([]);
  });
});

/** Files that import what their room may not know: what each imports. */
const forbidden: Readonly<Record<string, string>> = {
  'src/derive/upstream.ts': '../views/deep/a',
  'src/derive/beside.test.ts': '../app/a',
  'src/pictures/upstream.ts': '../screens/blocks/a',
  'src/pictures/bars/neighbour.ts': '../parts/geometry',
  'src/pictures/plot/kind.ts': '../bars/geometry',
  'src/pictures/bars/ListedChart.tsx': '../kinds',
  'src/pictures/bars/BarsMark.tsx': 'recharts',
  'src/pictures/live/drawn.ts': 'recharts',
  'src/ui/chart.ts': 'recharts',
  'src/views/kind.ts': '../pictures/bars/describe',
  'src/pictures/bars/describe.ts': '../../ui/a',
  'src/pictures/bars/heavy.ts': './BarsChart',
  'src/pictures/live/heavy.ts': '../plot/PlotChart',
  'src/screens/growth/heavy.ts': '../../pictures/bars/BarsChart',
  'src/screens/overview/wall.ts': '../../pictures/bars/BarsWall',
  'src/screens/overview/stage.ts': '../../stage/wall/a',
  'src/screens/overview/sibling.ts': '../growth/a',
  'src/stage/slides/screen.ts': '../../screens/growth/a',
  'src/app/walls.ts': '../pictures/walls',
  'src/app/tool.ts': '../../tools/a',
  'e2e/journeys/inside.ts': '../../src/app/a',
  'src/screens/growth/query.ts': '@tanstack/react-query',
};
const importing = (from: string) => `import { a } from '${from}';\nexport const B = a;`;

/** A file that breaks one law, and the rule that has to see it. */
const planted: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  ...Object.fromEntries(
    Object.entries(forbidden).map(([path, from]) => [path, [importing(from), 'noRestrictedImports']]),
  ),
  'src/derive/type.ts': [`import type { A } from '../format/a';\nexport type B = A;`, 'noRestrictedImports'],
  'src/views/react.ts': [`import type { A } from 'react';\nexport type B = A;`, 'noRestrictedImports'],
  'src/views/deep/again.ts': [`export { a } from '../../ui/a';`, 'noRestrictedImports'],
  'src/ui/lazy.ts': [`export const a = () => import('../pictures/a');`, 'noRestrictedImports'],
  'src/indicators/node.ts': [importing('node:fs'), 'noNodejsModules'],
  'src/indicators/dev.ts': [importing('vitest'), 'noUndeclaredDependencies'],
  'src/derive/round.ts': [`import { there } from './there';\nexport const round = there;`, 'noImportCycles'],
  'src/derive/there.ts': [
    `import type { round } from './round';\nexport const there: typeof round = 1;`,
    'noImportCycles',
  ],
  'src/derive/barrel.ts': [`export * from './there';`, 'noReExportAll'],
  'tools/default.ts': ['export default 1;', 'noDefaultExport'],
  'tools/any.ts': ['export const a = [] as any[];', 'noExplicitAny'],
  'src/views/place.ts': ['export const a = () => location.href;', 'noRestrictedGlobals'],
  'src/app/frame/place.ts': ['export const a = () => window.location.hash;', 'noJsRestrictedProperties'],
  'src/ui/fetch.ts': [`export const a = () => fetch('x.json');`, 'noRestrictedGlobals'],
  'src/screens/growth/window.ts': [
    'export const a = () => window.history.back();',
    'noJsRestrictedProperties',
  ],
  'src/views/digits.ts': ['export const a = (2.5).toFixed(1);', 'noJsRestrictedProperties'],
  'src/app/number.ts': [`export const a = new Intl.NumberFormat('zh-CN');`, 'noJsRestrictedProperties'],
  'src/derive/growthOf.ts': ['export const a = 1;', 'useFilenamingConvention'],
  'src/derive/long.ts': [`export const a = [\n${'1,\n'.repeat(260)}];`, 'noExcessiveLinesPerFile'],
};
/** Near misses, which no rule may see. */
const kept: Readonly<Record<string, string>> = {
  'src/app/address/place.ts': 'export const a = () => window.location.href;',
  'src/views/kinds.ts': `import { a } from '../pictures/kinds';\nexport const b = a;`,
  'src/format/digits.ts': 'export const a = (2.5).toFixed(1);',
  'src/views/named.ts': 'export const mine = (location: string) => location;',
  'src/screens/overview/blocks.ts': `import { a } from '../blocks/a';\nexport const b = a;`,
  'src/pictures/bars/BarsChart.tsx': `import { BarChart } from 'recharts';\nimport { fills } from '../signs/fills';\nexport const BarsChart = [BarChart, fills];`,
  'src/pictures/bars/BarsWall.tsx': `import type { A } from '../picture-kind';\nimport { fit } from '../wall/fit';\nexport const BarsWall = fit as A;`,
  'src/pictures/live/load-kit.ts': `export const kit = () => import('../plot/PlotChart');`,
  'src/stage/slides/wall.ts': `import { a } from '../../pictures/walls';\nexport const b = a;`,
  'src/derive/kept.test.ts': `import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';\nexport const b = [readFileSync, test];`,
  'src/indicators/long.ts': `export const a = [\n${'1,\n'.repeat(400)}];`,
  'src/ui/Tile.tsx': 'export const Tile = () => null;',
};

describe('the linter', () => {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'laws-')));
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('sees each planted breach by its rule, and no near miss', () => {
    // The linter reads its globs from where it stands.
    const own = ['package.json', 'tools/biome.json'].map((path) => [
      path,
      readFileSync(join(root, path), 'utf8'),
    ]);
    const breaches = Object.entries(planted).map(([path, [text]]) => [path, text]);
    for (const [path = '', text = ''] of [...own, ...breaches, ...Object.entries(kept)]) {
      mkdirSync(join(house, path, '..'), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['--config-path=tools/biome.json', '--reporter=github', '--max-diagnostics=none'];
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', ...options], {
      cwd: house,
      encoding: 'utf8',
    });
    const seen = new Map<string, Set<string>>();
    for (const [, rule = '', file = ''] of stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+)/g))
      seen.set(relative(house, file), (seen.get(relative(house, file)) ?? new Set()).add(rule));
    const missed = Object.entries(planted).filter(([path, [, rule]]) => seen.get(path)?.has(rule) !== true);
    expect(
      missed.map(([path, [, rule]]) => `${path}: ${rule}`),
      stdout + stderr,
    ).toEqual([]);
    expect(
      Object.keys(kept).flatMap((path) => [...(seen.get(path) ?? [])].map((rule) => `${path}: ${rule}`)),
    ).toEqual([]);
  });
});
