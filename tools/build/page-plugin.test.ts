import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf } from './page-plugin';
import { trimTables } from './pinyin-plugin';

describe('the content security policy', () => {
  const policy = policyOf({ own: true, scripts: ['let a = 1'], styles: ['a{}', 'b{}'] });
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('allows inline exactly what the build put there', () => {
    expect(policy).toContain(`script-src 'self' ${hash('let a = 1')};`);
    expect(policy).toContain(`style-src ${hash('a{}')} ${hash('b{}')};`);
  });

  it('lets one file load nothing but itself', () => {
    const single = policyOf({ own: false, scripts: ['let a = 1'], styles: ['a{}'] });
    expect(single).not.toContain("'self'");
    expect(single).toContain("connect-src 'none'");
    expect(single).toContain(`script-src ${hash('let a = 1')};`);
  });

  it('forbids everything that is not named, and never allows what is unsafe or far away', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('the pinyin tables', () => {
  const code = `let l={an:"安暗",ba:"八巴把",lü:"绿","nü":"女"};let o={text:"其他"}`;

  it('keep the characters in use and drop the syllables without any', () => {
    expect(trimTables(code, new Set('安把其'))).toEqual({
      trimmed: `let l={an:"安",ba:"把",};let o={text:"其"}`,
      kept: 3,
    });
  });

  it('are not touched where nothing is recognised', () => {
    expect(trimTables('let l=["安"]', new Set('安'))).toEqual({ trimmed: 'let l=["安"]', kept: 0 });
  });
});
