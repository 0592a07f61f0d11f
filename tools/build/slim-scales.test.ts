import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOnly } from './slim-scales';

const libraries = [
  ['d3-time', 'd3-scale'],
  ['d3-time-format', 'd3-scale'],
  ['d3-format', 'd3-scale'],
  ['d3-color', 'd3-interpolate'],
] as const;
const codeOf = (library: string) =>
  readFileSync(new URL(`../../node_modules/${library}/dist/${library}.mjs`, import.meta.url), 'utf8');

describe('a part of the scales that was left out', () => {
  it.each(libraries)('still has every name that is imported from it: %s', async (library, by) => {
    const whole = await import(`data:text/javascript,${encodeURIComponent(namesOnly(codeOf(library)))}`);
    const imported = new RegExp(`import \\{([^}]+)\\} from '${library}'`).exec(codeOf(by))?.[1] ?? '';
    const names = imported.split(',').map((name) => name.trim().split(' as ')[0]);
    expect(names.length).toBeGreaterThan(1);
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(names));
  });

  it('is refused where its exports are not found', () => {
    expect(() => namesOnly('export default function () {}')).toThrow('no list of exports');
  });
});
