import { themeColours } from '../../src/format/tokens';

export type Rgb = readonly [number, number, number];
export type Palette = ReadonlyMap<string, Rgb>;

/** @param hex with its # */
function parseHex(hex: string): Rgb {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toLinear = ([r, g, b]: Rgb): Rgb => [linear(r), linear(g), linear(b)];

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [r, g, bl] = toLinear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), applied to linear light. */
const simulations: Readonly<Record<Vision, readonly [Rgb, Rgb, Rgb]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Difference of two colours as somebody sees them, CIE 1976 ΔE; above about 10 is told at a glance. */
export function difference(a: Rgb, b: Rgb, vision: Vision): number {
  const [l1, a1, b1] = toLab(simulate(a, vision));
  const [l2, a2, b2] = toLab(simulate(b, vision));
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function simulate(colour: Rgb, vision: Vision): Rgb {
  const [r, g, b] = toLinear(colour);
  const [x, y, z] = simulations[vision].map(([p, q, s]) => Math.min(1, Math.max(0, p * r + q * g + s * b)));
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** CIE Lab (D65) of linear sRGB. */
function toLab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Text on its ground, by the names of the theme. */
export const textPairs = [
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'sheet'],
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['second', 'paper'],
  ['second', 'sheet'],
  ['on-accent', 'accent'],
  ['ink', 'accent-soft'],
  ['ink', 'second-soft'],
] as const;

/** Colours that stand side by side in a picture. */
export const dataPairs = [
  ['accent', 'second'],
  ['accent', 'accent-soft'],
  ['second', 'accent-soft'],
  ['accent', 'paper'],
  ['second', 'paper'],
] as const;

export const visions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** The colours of each theme, by its name. */
export const readTheme = (): ReadonlyMap<string, Palette> =>
  new Map(
    Object.entries(themeColours).map(([theme, colours]) => [
      theme,
      new Map(Object.entries(colours).map(([name, hex]) => [name, parseHex(hex)])),
    ]),
  );

export function colour(palette: Palette, name: string): Rgb {
  const found = palette.get(name);
  if (found === undefined) throw new RangeError(`the theme has no colour ${name}`);
  return found;
}
