/*
 * Colours and type sizes as data, for what is drawn without style sheets. The style sheets hold the same values;
 * tokens.test.ts compares the two, so a value is changed in both places.
 */

type Hex = `#${string}`;

/** Names of the colours, as in src/app/start/theme.css. */
export type ColourName =
  | 'paper'
  | 'sheet'
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'rule-strong'
  | 'accent'
  | 'accent-soft'
  | 'on-accent'
  | 'second'
  | 'second-soft'
  | 'focus';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The colours of theme.css. `paper` and `sheet` are grounds, `on-accent` is text on a filled bar. */
export const themeColours: Readonly<Record<ThemeName, Readonly<Record<ColourName, Hex>>>> = {
  light: {
    paper: '#f7f3ea',
    sheet: '#efe9db',
    ink: '#1d221e',
    'ink-soft': '#565a50',
    rule: '#d6cebc',
    'rule-strong': '#1d221e',
    accent: '#2b6339',
    'accent-soft': '#d5e0cf',
    'on-accent': '#fbf9f2',
    second: '#94560a',
    'second-soft': '#efddb9',
    focus: '#1b4f8a',
  },
  dark: {
    paper: '#151915',
    sheet: '#1f251f',
    ink: '#eee9dc',
    'ink-soft': '#adb0a3',
    rule: '#394038',
    'rule-strong': '#c9c5b7',
    accent: '#8cc69a',
    'accent-soft': '#2c4232',
    'on-accent': '#10160f',
    second: '#e2ae5c',
    'second-soft': '#4a3a1c',
    focus: '#9cc4f2',
  },
  contrast: {
    paper: '#ffffff',
    sheet: '#ffffff',
    ink: '#000000',
    'ink-soft': '#262626',
    rule: '#595959',
    'rule-strong': '#000000',
    accent: '#00431a',
    'accent-soft': '#d9d9d9',
    'on-accent': '#ffffff',
    second: '#9a3b00',
    'second-soft': '#ffe6b8',
    focus: '#0000c8',
  },
};

/** The colours of print.css. Every theme prints in these, on white. There is no focus on paper. */
export const printColours: Readonly<Record<Exclude<ColourName, 'focus'>, Hex>> = {
  paper: '#ffffff',
  sheet: '#f4f1e8',
  ink: '#1d221e',
  'ink-soft': '#4a4e45',
  rule: '#c9c1ae',
  'rule-strong': '#1d221e',
  accent: '#2b6339',
  'accent-soft': '#d5e0cf',
  'on-accent': '#ffffff',
  second: '#8a4f08',
  'second-soft': '#efddb9',
};

/** Pixels of one rem where the window is 1920 × 1080: on the screens, and on the stage. */
export const remInPixels = { screen: 16, stage: 28 } as const;

/** Size and line height of the text on the screens, in rem; in theme.css. */
export const textSizes = {
  note: { size: 0.875, lineHeight: 1.25 },
  body: { size: 1, lineHeight: 1.5 },
  label: { size: 1.125, lineHeight: 1.5 },
  section: { size: 1.25, lineHeight: 1.75 },
  quote: { size: 1.375, lineHeight: 2.25 },
  title: { size: 1.75, lineHeight: 2.25 },
  finding: { size: 2, lineHeight: 2.75 },
  'finding-wide': { size: 2.5, lineHeight: 3.5 },
  'num-xs': { size: 1.5, lineHeight: 1.5 },
  'num-s': { size: 2, lineHeight: 2 },
  'num-m': { size: 2.75, lineHeight: 2.75 },
  'num-l': { size: 3.25, lineHeight: 3.25 },
  'num-xl': { size: 4.125, lineHeight: 4.125 },
} as const;

/** The sizes from which a slide takes the largest that fits, in rem; in wall.css. */
export const stageSteps = [
  14, 12, 10, 8, 6.4, 5.2, 4.4, 3.6, 3, 2.6, 2.2, 1.9, 1.75, 1.6, 1.45, 1.3,
] as const;

/** The texts that have one size on every slide, in rem; in wall.css and stage.css. */
export const stageSizes = {
  body: 1.3,
  name: 1.36,
  /** English names are longer. */
  'name-en': 1.3,
  note: 1.3,
  foot: 0.93,
} as const;

/** The size of a unit and of a percent sign beside the digits of a number, in em of the digits; in wall.css. */
export const besideDigits = {
  unit: 0.4,
  /** Beside digits of more than 6 rem. */
  unitOfHuge: 0.28,
  percent: 0.62,
  /** in rem */
  unitAtLeast: 1.3,
} as const;
