import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlyNames } from './slim-scales';

const libraries = [
  ['d3-format', 'd3-scale'],
  ['d3-color', 'd3-interpolate'],
] as const;
const codeOf = (library: string) =>
  readFileSync(new URL(`../../node_modules/${library}/dist/${library}.mjs`, import.meta.url), 'utf8');
const moduleOf = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('a part of the scales that was left out', () => {
  it.each(libraries)('still has every name that is imported from it: %s', async (library, by) => {
    const whole = await moduleOf(onlyNames(codeOf(library), []));
    const imported = new RegExp(`import \\{([^}]+)\\} from '${library}'`).exec(codeOf(by))?.[1] ?? '';
    const names = imported.split(',').map((name) => name.trim().split(' as ')[0]);
    expect(names.length).toBeGreaterThan(1);
    expect(Object.keys(whole)).toEqual(expect.arrayContaining(names));
  });

  it('keeps what is used, under its name', async () => {
    const code =
      'const band = () => 1;\nconst time = () => 2;\nexport { band as scaleBand, time as scaleTime };\n';
    const kept = await moduleOf(onlyNames(code, ['scaleBand']));
    expect(kept.scaleBand()).toBe(1);
    expect(kept.scaleTime).toBeUndefined();
    expect(Object.keys(kept)).toContain('scaleTime');
  });

  it('is refused where its exports are not found', () => {
    expect(() => onlyNames('export default function () {}', [])).toThrow('no list of exports');
  });
});
