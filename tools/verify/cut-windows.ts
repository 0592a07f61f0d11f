import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtIn } from '../../src/editions/built-in';
import { windowsOf } from './windows';

const file = process.argv[2];
if (file === undefined || !existsSync(file)) {
  console.error('Usage: npm run cut:windows -- FILE   (the text of the article, UTF-8)');
  process.exit(2);
}

const lines = [...windowsOf(builtIn, readFileSync(file, 'utf8'))].map(
  ([id, text]) => `  '${id}':\n    '${text.replaceAll("'", "\\'")}',`,
);
const target = fileURLToPath(new URL('../../src/indicators/suining-2021/facts/windows.ts', import.meta.url));
writeFileSync(
  target,
  `import type { IndicatorId } from '../figures/figures';

/**
 * The sentence of each figure, or as many clauses of it as 120 characters hold: the surroundings that its
 * detail shows. Cut by \`npm run cut:windows\` and held against the article by \`npm run verify:article\`.
 */
export const windows: Readonly<Record<IndicatorId, string>> = {
${lines.join('\n')}
};
`,
);
console.log(`${lines.length} windows cut`);
