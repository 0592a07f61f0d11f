import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const edition = '/src/indicators/suining-2021/edition.ts';
const declaration = 'export const suining2021';
const generator = fileURLToPath(new URL('./generate-edition.ts', import.meta.url));

/**
 * Puts an edition of `count` indicators in the place of the built-in one; it is made when the page starts.
 * Throws where the edition's module no longer declares what is put in its place.
 */
export function swapEdition(count: number): Plugin {
  const isEdition = (id: string) => (id.split('?')[0] ?? '').replaceAll('\\', '/').endsWith(edition);
  return {
    name: 'swap-edition',
    enforce: 'pre',
    transform(code, id) {
      if (!isEdition(id)) return null;
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
