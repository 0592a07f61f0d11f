import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkValueOf } from './check-value';
import { parseEdition } from './parse-edition';
import type { Edition } from './types';

const read = parseEdition(JSON.parse(readFileSync('e2e/another-county.edition.json', 'utf8')));
if (!read.ok) throw new Error('the county is no edition');
const { edition: county } = read;

const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, each]) => [key, turned(each)]),
        )
      : value;

const [first, ...others] = county.indicators;
const withFirst = (changed: object): Edition =>
  ({ ...county, indicators: [{ ...first, ...changed }, ...others] }) as Edition;

describe('the check value', () => {
  const value = checkValueOf(county);

  it('is eight hexadecimal digits', () => {
    expect(value).toMatch(/^[0-9a-f]{8}$/);
  });

  it('stays the same through a file, whatever the order of its properties, and on another day', () => {
    expect(checkValueOf(JSON.parse(JSON.stringify(county)))).toBe(value);
    expect(checkValueOf(turned(county) as Edition)).toBe(value);
    expect(checkValueOf({ ...county, made: '2026-03-02' })).toBe(value);
  });

  it('stays the same where an earlier edition stands beside it', () => {
    const change = { printed: '1', computed: true };
    const without = withFirst({ change: undefined });
    expect(checkValueOf(withFirst({ change, earlier: { year: 1 } }))).toBe(checkValueOf(without));
  });

  it('is another one where a digit, a draft or the order is another', () => {
    const changed = [
      withFirst({ printed: `${first?.printed}0` }),
      { ...county, draft: true } as Edition,
      { ...county, indicators: [...county.indicators].reverse() },
      { ...county, year: county.year + 1 },
    ].map(checkValueOf);
    expect(new Set([value, ...changed]).size).toBe(5);
  });
});
