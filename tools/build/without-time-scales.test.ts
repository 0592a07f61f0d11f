import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOnly } from './without-time-scales';

const libraries = ['d3-time', 'd3-time-format'];
const codeOf = (library: string) =>
  readFileSync(new URL(`../../node_modules/${library}/dist/${library}.mjs`, import.meta.url), 'utf8');

describe('a calendar that was left out', () => {
  it.each(libraries)('still has every name that the scales import: %s', async (library) => {
    const whole = await import(`data:text/javascript,${encodeURIComponent(namesOnly(codeOf(library)))}`);
    const imported = new RegExp(`import \\{([^}]+)\\} from '${library}'`).exec(codeOf('d3-scale'))?.[1] ?? '';
    const names = imported.split(',').map((name) => name.trim());
    expect(names.length).toBeGreaterThan(1);
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(names));
  });

  it('is refused where its exports are not found', () => {
    expect(() => namesOnly('export default function () {}')).toThrow('no list of exports');
  });
});
