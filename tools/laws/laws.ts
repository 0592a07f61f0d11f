import { posix } from 'node:path';

/** Rooms that know React; elsewhere there is no .tsx. */
const reactRooms = ['ui', 'pictures', 'screens', 'stage', 'app', 'exports'];
const rooms = [...reactRooms, 'loading', 'edition', 'indicators', 'derive', 'format', 'views', 'editions'];
/** The one place that imports a file again under an address that only it knows. */
const loader = 'src/loading/part.ts';
/** What the browsers that are promised lack, and no type tells: Chromium 86 is older than all of these. */
const late =
  /\b(structuredClone|CompressionStream|Intl\.Segmenter|AbortSignal\.(any|timeout))\b|['"]scrollend['"]|\bonScrollEnd\b|\s(inert|popover|popoverTarget)(?=[\s=>/])(?=[^<]*>)|\.(checkVisibility|showPicker|startViewTransition|(show|hide|toggle)Popover|setHTMLUnsafe|randomUUID|throwIfAborted|canParse)\(|\.at\(-?\d+\)/;

/**
 * The laws that neither the linter (tools/biome.json) nor the compiler holds, for one file of src.
 * @param path from the root, with forward slashes
 * @returns what breaks them, a sentence each
 */
export function brokenLaws(path: string, text: string): readonly string[] {
  const [, room = '', ...rest] = path.split('/');
  const name = posix.basename(path);
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');
  const found: string[] = [];
  if (!/\.(tsx?|css)$/.test(name) && name !== 'tsconfig.json')
    found.push('src holds TypeScript and style sheets');
  if (name !== 'tsconfig.json' && (rest.length === 0 || !rooms.includes(room)))
    found.push(`a file of src stands in one of its rooms: ${rooms.join(', ')}`);
  if (name.endsWith('.tsx') && !reactRooms.includes(room)) found.push(`${room} does not know React`);
  if (/^index\.tsx?$/.test(name))
    found.push('a thing is imported from the file that holds it: no index files');
  if (/\.(test|d)\.tsx?$/.test(name) || name.endsWith('.css')) return found;

  if (!['indicators', 'editions'].includes(room) && /\bfrom '[^']*\bindicators\//.test(code))
    found.push('only editions knows which edition is built in');
  if (path !== loader && /\bimport\((?!\s*['"`][^'"`$]+['"`]\s*\))|\bimport\.meta\.glob\b/.test(code))
    found.push('an import names a fixed file, so that everybody can tell what it reaches');
  if (
    /\bimport\([^)]*\)\s*\.\s*[A-Z]|\bnew (Shared)?Worker\b|\bnew URL\(\s*['"`]\.[^)]*import\.meta\.url/.test(
      code,
    )
  )
    found.push('a type or a worker is imported by an import statement: the linter reads no other way');
  const [lateName] = late.exec(code) ?? [];
  if (lateName !== undefined) found.push(`Chromium 86 lacks ${lateName.trim()}`);
  if (name.endsWith('.tsx')) {
    const values = [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(
      ([, value]) => value,
    );
    const component = values.find((value) => /^[A-Z]/.test(value ?? ''));
    if (component !== undefined && (values.length > 1 || `${component}.tsx` !== name))
      found.push(`a component's file is named after its one export: ${values.join(', ')}`);
  }
  return found;
}
