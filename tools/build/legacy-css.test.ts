import postcss, { type Plugin } from 'postcss';
import { describe, expect, test } from 'vitest';
import {
  flattenLayers,
  individualTransforms,
  legacyCss,
  logicalShorthands,
  selectorLists,
} from './legacy-css';
import { lowerSelector } from './legacy-selector';

/** The rules as the plugins leave them, on one line. */
async function lowered(css: string, ...plugins: Plugin[]): Promise<string> {
  const result = await postcss(plugins).process(css, { from: undefined });
  return result.css.replace(/\s+/g, ' ').trim();
}

describe('layers', () => {
  test('become rules in the order in which the layers were first named', async () => {
    const css = '@layer base, utilities; @layer utilities { .p { top: 0 } } @layer base { a { top: 1px } }';
    expect(await lowered(css, flattenLayers())).toBe('a { top: 1px } .p { top: 0 }');
  });

  test('without a name keep their place', async () => {
    const css = '@layer { a { top: 0 } } @layer x { b { top: 0 } } @layer { i { top: 0 } }';
    expect(await lowered(css, flattenLayers())).toBe('a { top: 0 } b { top: 0 } i { top: 0 }');
  });

  test('give way to what stands in none, as in a new browser', async () => {
    const css = ':root { top: 0 } @layer base { :root { top: 1px } } @charset "utf-8";';
    expect(await lowered(css, flattenLayers())).toBe('@charset "utf-8"; :root { top: 1px }:root { top: 0 }');
  });

  test('inside another rule are refused', async () => {
    await expect(lowered('@media print { @layer x { a { top: 0 } } }', flattenLayers())).rejects.toThrow(
      'layer inside another rule',
    );
  });
});

describe('translate, rotate and scale', () => {
  const one = 'transform: var(--legacy-translate) var(--legacy-rotate) var(--legacy-scale)';

  test.each([
    ['translate: 1px calc(1px + 2px)', `--legacy-translate: translate(1px, calc(1px + 2px)); ${one}`],
    ['translate: 1px 2px 3px', `--legacy-translate: translate3d(1px, 2px, 3px); ${one}`],
    ['rotate: 45deg', `--legacy-rotate: rotate(45deg); ${one}`],
    ['scale: 50% 1', `--legacy-scale: scale(0.5, 1); ${one}`],
    ['scale: none', `--legacy-scale: scale(1); ${one}`],
  ])('%s', async (css, expected) => {
    expect(await lowered(`a { ${css} }`, individualTransforms())).toContain(`a { ${expected} }`);
  });

  test('are not inherited and do nothing where they are not said', async () => {
    const css = await lowered('a { rotate: 1deg }', individualTransforms());
    for (const [name, identity] of [
      ['translate', 'translate(0)'],
      ['rotate', 'rotate(0)'],
      ['scale', 'scale(1)'],
    ])
      expect(css).toContain(
        `@property --legacy-${name} { syntax: "*"; inherits: false; initial-value: ${identity} }`,
      );
    expect(await lowered('a { top: 0 }', individualTransforms())).toBe('a { top: 0 }');
  });

  test('in keyframes are a transform; a variable of Tailwind is a number', async () => {
    expect(await lowered('@keyframes s { to { rotate: 360deg } }', individualTransforms())).toBe(
      '@keyframes s { to { transform: rotate(360deg) } }',
    );
    expect(await lowered('a { --tw-scale-x: 75% }', individualTransforms())).toBe('a { --tw-scale-x: 0.75}');
  });

  test('about an axis are refused', async () => {
    await expect(lowered('a { rotate: x 45deg }', individualTransforms())).rejects.toThrow('rotate3d');
  });
});

test.each([
  ['inset: 0', 'top: 0; right: 0; bottom: 0; left: 0'],
  ['inset: 1px 2px 3px', 'top: 1px; right: 2px; bottom: 3px; left: 2px'],
  ['inset-inline: 1px auto', 'left: 1px; right: auto'],
  ['inset-block-end: 0', 'bottom: 0'],
  ['padding-inline: calc(1px * 2)', 'padding-left: calc(1px * 2); padding-right: calc(1px * 2)'],
  ['margin-block: 1px 2px', 'margin-top: 1px; margin-bottom: 2px'],
  ['scroll-margin-block: 1px', 'scroll-margin-top: 1px; scroll-margin-bottom: 1px'],
  ['border-inline-width: 1px', 'border-left-width: 1px; border-right-width: 1px'],
  ['border-block: 1px solid red', 'border-top: 1px solid red; border-bottom: 1px solid red'],
  ['padding-inline-start: 1px', 'padding-inline-start: 1px'],
])('logical sides: %s', async (css, expected) => {
  expect(await lowered(`a { ${css} }`, logicalShorthands())).toBe(`a { ${expected} }`);
});

test('a logical side keeps its weight and its place', async () => {
  expect(await lowered('a { left: 0; inset: 1px !important }', logicalShorthands())).toBe(
    'a { left: 0; top: 1px !important; right: 1px !important; bottom: 1px !important; left: 1px !important }',
  );
});

test.each([
  ['abbr:where([title])', ['abbr[title]']],
  ['input:where([type=button], [type=reset])', ['input[type=button]', 'input[type=reset]']],
  [':where(.a > :not(:last-child))', ['.a > :not(:last-child)']],
  [':where(select:is([multiple], [size])) option', ['select[multiple] option', 'select[size] option']],
  ['.a > :is(b, i)', ['.a > b', '.a > i']],
  ['[hidden]:where(:not([hidden=until-found]))', ['[hidden]:not([hidden=until-found])']],
  // Not the same elements if written out.
  ['.a :is(.b > .c)', ['.a :is(.b > .c)']],
  ['.a:is(b)', ['.a:is(b)']],
])('selector %s', (selector, expected) => {
  expect(lowerSelector(selector)).toEqual(expected);
});

test('a rule gets every selector that a list stood for', async () => {
  expect(await lowered('p, a:where(.b, .c) { top: 0 }', selectorLists())).toBe('p, a.b, a.c { top: 0 }');
});

test.each([
  'a { aspect-ratio: 1 }',
  'a { overflow-x: clip }',
  'a { height: calc(100dvh - 1px) }',
  'a { grid-template-rows: subgrid }',
  'a { background-image: linear-gradient(in oklab, red, blue) }',
  'a { --tw-gradient-position: to right in oklab }',
  'a { color: color-mix(in oklab, var(--ink) 50%, transparent) }',
  'a:has(b) { top: 0 }',
  'a:not(.b, .c) { top: 0 }',
  '.a :is(.b > .c) { top: 0 }',
  '@container (width > 1px) { a { top: 0 } }',
])('the build refuses %s', async (css) => {
  await expect(lowered(css, ...legacyCss())).rejects.toThrow(/needs Chromium \d+ and 86 is promised/);
});

test('the build lets pass what has a fallback or is decoration', async () => {
  for (const css of [
    '@supports (height: 1dvh) { a { height: 1dvh } }',
    'a { text-wrap: balance; accent-color: red; height: 1vh; overflow: hidden }',
    'a:not(.b):not(.c) { background: linear-gradient(red, blue) }',
  ])
    expect(await lowered(css, ...legacyCss())).toBe(css);
});
