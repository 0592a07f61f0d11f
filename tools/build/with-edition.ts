import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { parseEdition } from '../../src/edition/parse-edition';
import { describeFault } from '../../src/format/edition-fault';

const HELP = `npm run build:edition -- FILE FOLDER

Builds the dashboard into FOLDER with the edition of FILE in the place of the one built in. FILE is an edition file: what the
page saved, or the published data/<edition>.json.`;

/** Beside the sources: what a build reads. */
const parts = ['src', 'tools', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'];
const root = fileURLToPath(new URL('../..', import.meta.url));

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  console.error(HELP);
  process.exit(1);
}
const read = parseEdition(JSON.parse(readFileSync(file, 'utf8')));
if (!read.ok) {
  for (const fault of read.faults) {
    const { where, what, toDo } = describeFault(fault, 'en');
    console.error(`${file}: ${where}: ${what} ${toDo}`);
  }
  process.exit(1);
}

const house = mkdtempSync(join(tmpdir(), 'edition-'));
try {
  for (const part of parts) cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
  const own = (name: string, value: string, type: string, content: unknown) =>
    writeFileSync(
      join(house, 'src/editions', `${name}.ts`),
      `import type { ${type} } from '../edition/${type === 'Edition' ? 'types' : 'texts'}';\n\nexport const ${value}: ${type} = ${JSON.stringify(content)};\n`,
    );
  own('built-in', 'builtIn', 'Edition', read.edition);
  own('built-in-texts', 'builtInTexts', 'EditionTexts', read.texts);
  const outDir = resolve(folder);
  mkdirSync(outDir, { recursive: true });
  for (const mode of ['production', 'single'])
    await build({
      root: house,
      configFile: join(house, 'vite.config.ts'),
      configLoader: 'runner',
      logLevel: 'warn',
      mode,
      build: { outDir, emptyOutDir: mode === 'production' },
    });
} finally {
  rmSync(house, { recursive: true, force: true });
}
