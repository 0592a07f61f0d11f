import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const edition = /\/src\/indicators\/suining-2021\/edition\.ts$/;
const declaration = 'export const suining2021';
const generator = fileURLToPath(new URL('./generate-edition.ts', import.meta.url));

/** Puts an edition of `count` indicators in the place of the built-in one; made when the page starts. */
export function swapEdition(count: number): Plugin {
  return {
    name: 'swap-edition',
    enforce: 'pre',
    transform(code, id) {
      if (!edition.test(id.split('?')[0] ?? '')) return null;
      if (!code.includes(declaration))
        throw new Error(`${id}: no "${declaration}" to put another edition for`);
      return {
        code: [
          `import { generateEdition } from ${JSON.stringify(generator)};`,
          code.replace(declaration, 'const printedEdition'),
          `${declaration} = generateEdition(printedEdition, ${count});`,
        ].join('\n'),
        map: null,
      };
    },
  };
}
