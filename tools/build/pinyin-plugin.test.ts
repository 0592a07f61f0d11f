import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import whole from 'pinyin-match';
import { describe, expect, it } from 'vitest';
import { commonCharacters, packTables } from './pinyin-plugin';

const code = readFileSync(new URL('../../node_modules/pinyin-match/es/main.js', import.meta.url), 'utf8');

/** The library with packed tables. */
async function packed(used: string) {
  const text = packTables(code, new Set(used)) ?? '';
  const { default: pinyin } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return { text, match: pinyin.match as typeof whole.match };
}

describe('the packed pinyin tables', () => {
  it.each([
    ['粮食总产量', 'lszcl'],
    ['森林覆盖率', 'slfgl'],
    ['女职工', 'nv'],
    ['掠夺', 'lve'],
    ['绿化', 'lvhua'],
    ['啊', 'a'],
    ['座谈', 'zuotan'],
  ])('find %s by %s, though the built-in edition has none of it', async (text, query) => {
    const { match } = await packed('');
    expect(match(text, query)).toEqual(whole.match(text, query));
    expect(match(text, query)).not.toBe(false);
  });

  it('know a reading of every common character', async () => {
    const { match } = await packed('');
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    const unknown = commonCharacters().filter(
      (one) => !alphabet.some((letter) => match(one, letter) !== false),
    );
    expect(unknown).toEqual([]);
  });

  it('give hardly a character a reading that it does not have', async () => {
    const { match } = await packed('');
    const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
    const wrong = commonCharacters().filter((one) =>
      alphabet.some((letter) => match(one, letter) !== false && whole.match(one, letter) === false),
    );
    expect(wrong.length).toBeLessThan(10);
  });

  it('keep every reading of the characters in use, and rare ones among them', async () => {
    const { match } = await packed('重长遂芪');
    for (const [text, query] of [
      ['重庆', 'cq'],
      ['重点', 'zd'],
      ['长江', 'cj'],
      ['成长', 'cz'],
      ['遂宁', 'sn'],
      ['芪', 'qi'],
    ] as const)
      if (whole.match(text, query) !== false)
        expect(match(text, query), text).toEqual(whole.match(text, query));
  });

  it('are a fifth of the whole ones', async () => {
    const { text } = await packed('');
    expect(gzipSync(text).length).toBeLessThan(gzipSync(code).length / 5);
  });

  it('are not made where none are recognised', () => {
    expect(packTables('let l=["安"]', new Set('安'))).toBeNull();
  });
});
