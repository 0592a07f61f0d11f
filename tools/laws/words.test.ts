import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/format/words/en';
import { zh } from '../../src/format/words/zh';

/** Paths of every word: app.overview, figure.verdicts.equal … */
function pathsOf(words: object, before: readonly string[] = []): readonly string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, [...before, key])
      : [[...before, key].join('.')],
  );
}

/** Every word that is not made by a function. */
const leavesOf = (words: object): readonly string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leavesOf(value) : [],
  );

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'words' ? [] : sources(path);
    return /\.tsx?$/.test(path) && !path.includes('.test.') ? [path] : [];
  });

const code = sources('src').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Words that are reached by a computed name: one for each area, picture, state or kind. */
const computed =
  /^(areas|pictures|status|statusLong)\.|^lists\.(mechanism|policy|recognition|partner|activity)$|\.(levels|questions|themes|natures|groups|columns|verdicts|wake)\.|^picture\.columns\./;

const unusedWords = (words: object, texts: readonly string[]): readonly string[] =>
  pathsOf(words).filter((path) => {
    const last = path.split('.').at(-1) ?? '';
    // Read as a member or taken out of its group; a class of CSS of the same name is no use.
    const use = new RegExp(`\\.${last}\\b|[{,]\\s*${last}\\b(?![^{}\n]*['"]\\s*$)`);
    return !computed.test(path) && !texts.some((text) => use.test(text));
  });

/** Han characters and their punctuation outside comments and classes of characters: words that a component keeps for itself. */
const ownWords = (text: string): readonly string[] =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/.test(line.replace(/\/\[[^\]]*\]\//g, '')));

describe('the words of the interface', () => {
  it('are the same in both languages', () => {
    expect(pathsOf(en)).toEqual(pathsOf(zh));
  });

  it('are all used', () => {
    expect(
      unusedWords(
        zh,
        code.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('would be missed if one were not used', () => {
    expect(unusedWords({ app: { neverShown: '…' } }, ['words.app.overview'])).toEqual(['app.neverShown']);
  });

  it('stand in no component', () => {
    const found = code
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => ownWords(text).map((line) => `${path}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  it('would be found in a component', () => {
    expect(ownWords("const a = 'b'; // 注\nreturn <p>总览</p>;")).toEqual(['return <p>总览</p>;']);
    expect(ownWords("label={name + '，'}")).toHaveLength(1);
  });

  it('speak English in English, but for what is quoted or leads to Chinese', () => {
    const kept = /中文|8\.73亿元/;
    const chinese = leavesOf(en).filter((word) => /[\u4e00-\u9fff]/.test(word) && !kept.test(word));
    expect(chinese).toEqual([]);
  });
});
