import { readFileSync } from 'node:fs';
import postcss, { type Container, type Root, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import {
  besideDigits,
  printColours,
  remInPixels,
  stageSizes,
  stageSteps,
  textSizes,
  themeColours,
} from './tokens';

const read = (path: string): Root =>
  postcss.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

const theme = read('app/start/theme.css');
const print = read('app/start/print.css');
const wall = read('pictures/wall/wall.css');
const stage = read('stage/wall/stage.css');

/** The custom properties of one block whose value is a colour; #fff is returned as #ffffff. */
function coloursOf(block: Container): Record<string, string> {
  const found: Record<string, string> = {};
  block.each((node) => {
    if (node.type !== 'decl' || !node.prop.startsWith('--') || !/^(#|rgb|hsl|okl)/.test(node.value)) return;
    found[node.prop.slice(2)] = node.value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3').toLowerCase();
  });
  return found;
}

/** Every rule that names colours, by its selector. */
function palettesOf(sheet: Root): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  sheet.walkRules((rule) => {
    const colours = coloursOf(rule);
    if (Object.keys(colours).length > 0) found[rule.selectors.join(', ')] = colours;
  });
  return found;
}

/** Declarations of one property, in their order. */
function declarationsOf(sheet: Root, prop: string): (readonly [selector: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  sheet.walkDecls(prop, ({ parent, value }) => {
    found.push([(parent as Rule).selectors.join(', '), value]);
  });
  return found;
}

const inRem = (value: string): number => {
  const [, number] = /^([\d.]+)rem$/.exec(value) ?? [];
  if (number === undefined) throw new RangeError(`${value} is no size in rem`);
  return Number(number);
};

describe('colours', () => {
  it('are those of the themes', () => {
    // These two blocks are no theme: they repair the light theme where Chromium's night mode darkens it.
    const {
      ':root[data-darkened]': letters,
      ':root[data-darkened] svg': drawings,
      ...rest
    } = palettesOf(theme);
    expect(letters).toBeDefined();
    expect(drawings).toBeDefined();
    expect(rest).toEqual({
      ':root': themeColours.light,
      ':root[data-theme="dark"]': themeColours.dark,
      ':root[data-theme="contrast"]': themeColours.contrast,
    });
  });

  it('are those of paper', () => {
    expect(palettesOf(print)).toEqual({ 'html:root, html:root[data-theme]': printColours });
  });

  it('have a class each', () => {
    const classes: Record<string, string> = {};
    theme.walkDecls(/^--color-/, ({ prop, value }) => {
      if (value.startsWith('var(')) classes[prop.slice('--color-'.length)] = value;
    });
    expect(classes).toEqual(
      Object.fromEntries(Object.keys(themeColours.light).map((name) => [name, `var(--${name})`])),
    );
  });
});

describe('type sizes', () => {
  it('are those of the screens', () => {
    const values = new Map<string, string>();
    theme.walkDecls(/^--text-/, ({ prop, value }) => {
      values.set(prop.slice('--text-'.length), value);
    });
    const written: Record<string, unknown> = {};
    for (const [name, value] of values) {
      if (name.endsWith('--line-height')) continue;
      const size = inRem(value);
      const lineHeight = values.get(`${name}--line-height`) ?? '';
      // A line height without a unit is a multiple of the size.
      written[name] = { size, lineHeight: lineHeight === '1' ? size : inRem(lineHeight) };
    }
    expect(written).toEqual(textSizes);
    expect(values.size).toBe(2 * Object.keys(textSizes).length);
  });

  it('are those of the stage', () => {
    const sizes = declarationsOf(wall, 'font-size');
    const steps = sizes.filter(([selector]) => /^\.st-[\d-]+$/.test(selector));
    expect(steps).toEqual(stageSteps.map((step) => [`.st-${String(step).replace('.', '-')}`, `${step}rem`]));
    expect(Object.fromEntries(sizes.slice(steps.length))).toEqual({
      '.st-unit': `max(${besideDigits.unit}em, ${besideDigits.unitAtLeast}rem)`,
      '.st-14 > .st-unit, .st-12 > .st-unit, .st-10 > .st-unit, .st-8 > .st-unit, .st-6-4 > .st-unit': `${besideDigits.unitOfHuge}em`,
      '.st-number > .st-percent': `max(${besideDigits.percent}em, ${besideDigits.unitAtLeast}rem)`,
      '.st-name': `${stageSizes.name}rem`,
      ':root:lang(en) .st-name': `${stageSizes['name-en']}rem`,
      '.st-note, .st-caution': `${stageSizes.note}rem`,
      '.st-ring': `${stageSizes.note}rem`,
    });
    const [oneSlide, twoSlides, ...others] = declarationsOf(stage, 'font-size');
    expect(Object.fromEntries(others)).toEqual({
      '.st-frame': `${stageSizes.body}rem`,
      '.st-period': `${stageSizes.note}rem`,
      '.st-foot': `${stageSizes.foot}rem`,
    });
    const pixels = [oneSlide, twoSlides].map((found) => /100vh \/ ([\d.]+)/.exec(found?.[1] ?? '')?.[1]);
    for (const rems of pixels) expect(1080 / Number(rems)).toBeCloseTo(remInPixels.stage, 3);
  });

  it('grow with the window as those of the screens do', () => {
    const [[, size] = []] = declarationsOf(theme, 'font-size').filter(([selector]) => selector === 'html');
    const rems = /100vw \/ ([\d.]+), 100vh \/ ([\d.]+)/
      .exec(size ?? '')
      ?.slice(1)
      .map(Number);
    expect(rems).toEqual([1920 / remInPixels.screen, 1080 / remInPixels.screen]);
  });
});
