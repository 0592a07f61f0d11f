import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyOf } from './page-plugin';

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
