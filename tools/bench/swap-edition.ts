import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const edition = '/src/indicators/suining-2021/edition.ts';
/** Made from the edition; the ordinary build puts what it made of the real one there. */
const core = '/src/indicators/suining-2021/core.ts';
const declaration = 'export const suining2021';
const generator = fileURLToPath(new URL('./generate-edition.ts', import.meta.url));

/**
 * Puts an edition of `count` indicators in the place of the built-in one; it is made when the page starts.
 * Throws where the edition's module no longer declares what is put in its place.
 */
export function swapEdition(count: number): Plugin {
  const isModule = (id: string, path: string) =>
    (id.split('?')[0] ?? '').replaceAll('\\', '/').endsWith(path);
  return {
    name: 'swap-edition',
    enforce: 'pre',
    load(id) {
      return isModule(id, core) ? readFileSync(id, 'utf8') : null;
    },
    transform(code, id) {
      if (!isModule(id, edition)) return null;
      if (!code.includes(declaration)) throw new Error(`${id} has no "${declaration}"`);
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
