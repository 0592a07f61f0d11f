/** The colour of each tone; the names are the theme's. */
export const fills = {
  first: 'fill-accent',
  second: 'fill-second',
  soft: 'fill-accent-soft stroke-accent',
} as const;

/** Hollow and dashed: what was worked out and not printed. */
export const hollowOutline = {
  className: 'fill-none stroke-ink-soft',
  strokeWidth: 2,
  strokeDasharray: '6 4',
} as const;
