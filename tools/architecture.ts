import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Import, type ModuleFacts, readModule, type Watched } from './module-facts';

export type Law =
  | 'readable'
  | 'rooms'
  | 'import-direction'
  | 'sibling-screens'
  | 'static-imports'
  | 'no-circles'
  | 'no-barrels'
  | 'named-exports'
  | 'no-any'
  | 'tsx-rooms'
  | 'package-rooms'
  | 'pure-indicators'
  | 'global-rooms'
  | 'lazy-charts'
  | 'file-names'
  | 'file-length'
  | 'strict-types';

export interface Violation {
  readonly path: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly law: Law;
  /** What stands there, and where it belongs. */
  readonly message: string;
}

/** What each room may import, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  loading: [],
  indicators: [],
  derive: ['indicators'],
  format: ['indicators', 'derive'],
  views: ['indicators', 'derive', 'format'],
  charts: ['loading', 'indicators', 'derive', 'format', 'views'],
  ui: ['indicators', 'derive', 'format', 'views'],
  screens: ['loading', 'indicators', 'derive', 'format', 'views', 'charts', 'ui'],
  exports: ['indicators', 'derive', 'format', 'views', 'charts', 'ui'],
  editions: ['indicators'],
  app: [
    'loading',
    'indicators',
    'derive',
    'format',
    'views',
    'charts',
    'ui',
    'screens',
    'exports',
    'editions',
  ],
};
const TSX_ROOMS = ['charts', 'ui', 'screens', 'app', 'exports'];
const REACTLESS_ROOMS = ['derive', 'format', 'views', 'editions'];
/** Files that a tool reads by their default export. */
const DEFAULT_EXPORTS = ['vite.config.ts', 'e2e/playwright.config.ts'];
/** Imports a file of the app again, under an address that only it knows. */
const LOADER = 'src/loading/part.ts';
const TEST_PACKAGES = ['vitest', 'fast-check'];
const STRICT_OPTIONS = ['strict', 'noUncheckedIndexedAccess', 'exactOptionalPropertyTypes'];
const MOST_LINES = 260;

interface File extends ModuleFacts {
  readonly path: string;
  readonly text: string;
  /** `indicators` for src/indicators/…; null outside src. */
  readonly room: string | null;
  readonly isTest: boolean;
}

interface Edge extends Import {
  /** The file that the import reaches; null for a package and for what isn't there. */
  readonly to: string | null;
}

type Report = (file: Pick<File, 'path'>, line: number, law: Law, message: string) => void;

/**
 * Holds the house's laws over its files.
 * @param files text by path from the root, with forward slashes: src, tools, e2e, vite.config.ts and tsconfig.json
 */
export function findViolations(files: ReadonlyMap<string, string>): Violation[] {
  const violations: Violation[] = [];
  const report: Report = ({ path }, line, law, message) => violations.push({ path, line, law, message });
  const modules = [...files]
    .filter(([path]) => /\.[cm]?[jt]sx?$/.test(path))
    .map(([path, text]) => readFile(path, text));
  const edges = new Map(
    modules.map((file) => [
      file.path,
      file.imports.map((found): Edge => ({ ...found, to: resolve(file.path, found.specifier, files) })),
    ]),
  );

  checkTsconfig(files.get('tsconfig.json'), report);
  for (const path of files.keys()) {
    checkName(path, report);
    if (/\.([cm][jt]s|jsx?)$/.test(path))
      report({ path }, 1, 'strict-types', 'only .ts and .tsx are checked; write it in TypeScript');
  }
  for (const file of modules) {
    for (const error of file.errors) report(file, 1, 'readable', `cannot be parsed: ${error}`);
    checkExports(file, report);
    checkUses(file, report);
    checkShape(file, report);
    for (const edge of edges.get(file.path) ?? []) checkEdge(file, edge, report);
  }
  checkCircles(edges, report);
  checkLazyCharts(edges, report);
  return violations.sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line);
}

function readFile(path: string, text: string): File {
  return { path, text, room: roomOf(path), isTest: /\.test\.tsx?$/.test(path), ...readModule(path, text) };
}

/** The room of a file in src; empty for a file that stands in src itself. */
function roomOf(path: string): string | null {
  const [top, room, ...rest] = path.split('/');
  if (top !== 'src') return null;
  return room !== undefined && rest.length > 0 ? room : '';
}

/** The screen of a file: src/screens/overview/… → overview. */
function screenOf(path: string): string | null {
  return /^src\/screens\/([^/]+)/.exec(path)?.[1] ?? null;
}

function resolve(from: string, specifier: string | null, files: ReadonlyMap<string, string>): string | null {
  if (specifier === null || !specifier.startsWith('.')) return null;
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const stem = target.replace(/\.jsx?$/, '');
  const candidates = [target, `${stem}.ts`, `${stem}.tsx`, `${target}/index.ts`, `${target}/index.tsx`];
  return candidates.find((path) => files.has(path)) ?? null;
}

/** `@scope/name/part` → `@scope/name`; null for a path. */
function packageOf(specifier: string): string | null {
  return /^[./#]/.test(specifier) ? null : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? null);
}

function checkEdge(file: File, edge: Edge, report: Report): void {
  const { specifier, line, to } = edge;
  const name = specifier === null ? null : packageOf(specifier);
  if (name !== null) {
    checkPackage(file, name, line, report);
    return;
  }
  if (specifier === null || to === null) {
    const what = specifier === null ? 'an import without a fixed file name' : `no such file: ${specifier}`;
    if (file.room !== null && file.path !== LOADER)
      report(file, line, 'static-imports', `${what}; write a relative path that exists`);
    return;
  }
  if (file.path.startsWith('e2e/') && to.startsWith('src/'))
    report(file, line, 'import-direction', `e2e sees only the built page; it may not import ${to}`);
  if (file.room === null || file.room === '') return;

  const toRoom = roomOf(to);
  if (toRoom === null) report(file, line, 'import-direction', `src stands alone; it may not import ${to}`);
  else if (toRoom !== file.room && !ROOMS[file.room]?.includes(toRoom))
    report(file, line, 'import-direction', `${file.room} may not import ${toRoom} (${to})`);
  const screen = screenOf(to);
  if (file.room === 'screens' && screen !== null && screen !== 'blocks' && screen !== screenOf(file.path))
    report(file, line, 'sibling-screens', `a screen may import src/screens/blocks, not the screen ${to}`);
}

function checkPackage(file: File, name: string, line: number, report: Report): void {
  const { room, isTest } = file;
  if (room === null) return;
  const forTests = isBuiltin(name) || name.startsWith('node:') || TEST_PACKAGES.includes(name);
  if (forTests) {
    if (!isTest) report(file, line, 'package-rooms', `${name} is for tests and tools; src runs in a browser`);
    return;
  }
  if (room === 'indicators') {
    report(file, line, 'pure-indicators', `indicators import nothing but each other; not ${name}`);
    return;
  }
  if (name === 'recharts' && room !== 'charts')
    report(file, line, 'package-rooms', 'only src/charts may import recharts');
  const mayQuery =
    room === 'app' || room === 'editions' || /^src\/exports\/(.+\/)?use-[^/]+\.tsx?$/.test(file.path);
  if (name === '@tanstack/react-query' && !mayQuery)
    report(
      file,
      line,
      'package-rooms',
      'only src/app, src/editions and src/exports/use-*.ts may import react-query',
    );
  if (['react', 'react-dom'].includes(name) && REACTLESS_ROOMS.includes(room))
    report(file, line, 'package-rooms', `${room} does not know React; components begin at charts and ui`);
}

function checkExports(file: File, report: Report): void {
  if (/(^|\/)index\.tsx?$/.test(file.path))
    report(file, 1, 'no-barrels', 'no index files: import a thing from the file that holds it');
  for (const { name, line } of file.exports) {
    if (name === '*')
      report(file, line, 'no-barrels', 'no `export *`: import a thing from the file that holds it');
    if (name === 'default' && !DEFAULT_EXPORTS.includes(file.path))
      report(file, line, 'named-exports', 'give the export a name');
  }
}

const HOMES: Readonly<Record<Exclude<Watched, 'any' | 'fetch'>, string>> = {
  location: 'app',
  history: 'app',
  toFixed: 'format',
  toLocaleString: 'format',
  'Intl.NumberFormat': 'format',
};

function checkUses(file: File, report: Report): void {
  for (const { name, line } of file.uses) {
    if (name === 'any')
      report(file, line, 'no-any', '`any` switches the checks off; say the type, or unknown');
    else if (name === 'fetch') {
      if (file.room === 'ui')
        report(file, line, 'global-rooms', 'ui shows what it is given; it may not fetch');
    } else if (file.room !== null && file.room !== HOMES[name])
      report(file, line, 'global-rooms', `${name} belongs to src/${HOMES[name]} only`);
  }
}

function checkShape(file: File, report: Report): void {
  const { room, path, isTest } = file;
  if (room === null) return;
  if (!(room in ROOMS) && !path.endsWith('.d.ts'))
    report(file, 1, 'rooms', `a file of src stands in one of its rooms: ${Object.keys(ROOMS).join(', ')}`);
  if (path.endsWith('.tsx') && !TSX_ROOMS.includes(room))
    report(file, 1, 'tsx-rooms', `no .tsx in ${room}: it does not know React`);

  const lines = file.text.trimEnd().split('\n').length;
  if (lines > MOST_LINES && room !== 'indicators' && !isTest)
    report(
      file,
      MOST_LINES + 1,
      'file-length',
      `${lines} lines, at most ${MOST_LINES}: which room do they want?`,
    );

  if (!path.endsWith('.tsx') || isTest) return;
  const values = file.exports.filter(({ isType }) => !isType);
  const stem = posix.basename(path, '.tsx');
  const component = values.find(({ name }) => /^[A-Z]/.test(name));
  if (component === undefined) {
    if (!isKebab(stem))
      report(file, 1, 'file-names', 'only a file that exports a component is in PascalCase');
  } else if (component.name !== stem || values.length > 1)
    report(
      file,
      component.line,
      'file-names',
      `a component's file is named after its one export; this one exports ${values.map(({ name }) => name).join(', ')}`,
    );
}

function isKebab(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

function checkName(path: string, report: Report): void {
  const [stem = '', ...suffixes] = posix.basename(path).split('.');
  const extension = suffixes.at(-1) ?? '';
  // A component's own file is checked against its export; its test bears its name.
  const mayBePascal = extension === 'tsx' || suffixes.join('.') === 'test.ts';
  if (!['ts', 'tsx', 'css'].includes(extension) || isKebab(stem)) return;
  if (!mayBePascal || !/^[A-Z][A-Za-z0-9]*$/.test(stem))
    report({ path }, 1, 'file-names', 'files are kebab-case, components PascalCase');
}

/** Reports each circle once, at the import that closes it. */
function checkCircles(edges: ReadonlyMap<string, readonly Edge[]>, report: Report): void {
  const done = new Set<string>();
  const trail: string[] = [];
  function walk(path: string): void {
    trail.push(path);
    for (const { to, line } of edges.get(path) ?? []) {
      if (to === null || done.has(to)) continue;
      const start = trail.indexOf(to);
      if (start === -1) walk(to);
      else
        report(
          { path },
          line,
          'no-circles',
          `a circle of imports: ${[...trail.slice(start), to].join(' → ')}`,
        );
    }
    trail.pop();
    done.add(path);
  }
  for (const path of edges.keys()) if (!done.has(path)) walk(path);
}

/** The chart kit is loaded when a chart is wanted: from outside, `import()` alone may reach recharts. */
function checkLazyCharts(edges: ReadonlyMap<string, readonly Edge[]>, report: Report): void {
  const heavy = new Set<string>();
  function isHeavy({ kind, specifier, to }: Edge): boolean {
    if (kind !== 'static') return false;
    return to === null ? specifier !== null && packageOf(specifier) === 'recharts' : heavy.has(to);
  }
  for (let before = -1; before !== heavy.size; ) {
    before = heavy.size;
    for (const [path, found] of edges) if (found.some(isHeavy)) heavy.add(path);
  }
  for (const [path, found] of edges) {
    if (roomOf(path) === 'charts' || !path.startsWith('src/')) continue;
    for (const edge of found)
      if (edge.to !== null && roomOf(edge.to) === 'charts' && isHeavy(edge))
        report({ path }, edge.line, 'lazy-charts', `${edge.to} brings recharts along: load it with import()`);
  }
}

function checkTsconfig(text: string | undefined, report: Report): void {
  // tsconfig.json may hold comments; an option in one of them doesn't count.
  const options = text?.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '') ?? '';
  for (const option of STRICT_OPTIONS)
    if (!new RegExp(`"${option}"\\s*:\\s*true\\b`).test(options))
      report({ path: 'tsconfig.json' }, 1, 'strict-types', `"${option}" must be true`);
}
