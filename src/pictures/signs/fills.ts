/** How each piece of a drawing is filled; the names are the theme's. Lines are as thick as letters are large. */
export const fills = {
  first: 'fill-accent',
  second: 'fill-second',
  soft: 'fill-accent-soft stroke-accent [stroke-width:0.125rem]',
  /** What is not filled yet of an axis that has an end. */
  track: 'fill-accent-soft',
  /** Hollow and dashed: what was worked out and not printed. */
  hollow: 'fill-none stroke-ink-soft [stroke-dasharray:0.375rem_0.25rem] [stroke-width:0.125rem]',
  /** Hollow in a full line: what is planned. */
  outline: 'fill-none stroke-ink [stroke-width:0.125rem]',
} as const;

export type Fill = keyof typeof fills;

/** Between pieces that touch. */
export const apart = 'stroke-paper [stroke-width:0.125rem]';
