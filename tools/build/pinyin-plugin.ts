import type { Plugin } from 'vite';
import { builtIn } from '../../src/editions/built-in';

/**
 * Keeps of the pinyin tables the characters that the edition is written in: nothing else can be found, and
 * the tables are most of what the search loads.
 */
export function trimPinyin(): Plugin {
  const used = new Set(JSON.stringify(builtIn).match(/\p{Script=Han}/gu));
  return {
    name: 'trim-pinyin',
    apply: 'build',
    transform: {
      filter: { id: /pinyin-match[\\/]es[\\/]main\.js$/ },
      handler(code) {
        const { trimmed, kept } = trimTables(code, used);
        // Another version of the library may write its tables otherwise; then they stay whole.
        if (kept === 0) this.warn('the pinyin tables were not recognised and stay whole');
        return { code: trimmed, map: null };
      },
    },
  };
}

/** The tables read `an:"安暗岸…"`; a syllable without a used character goes. */
export function trimTables(
  code: string,
  used: ReadonlySet<string>,
): { readonly trimmed: string; readonly kept: number } {
  let kept = 0;
  const trimmed = code.replace(
    /([{,])("?[a-zü]+"?):"(\p{Script=Han}+)"/gu,
    (_, before: string, syllable: string, characters: string) => {
      const left = [...characters].filter((character) => used.has(character));
      kept += left.length;
      return left.length === 0 ? before : `${before}${syllable}:"${left.join('')}"`;
    },
  );
  // What went leaves its comma behind.
  return { trimmed: trimmed.replace(/([{,]),+/g, '$1'), kept };
}
