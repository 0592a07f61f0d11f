/** The colour of each tone; the names are the theme's. */
export const fills = {
  first: 'fill-accent',
  second: 'fill-second',
  soft: 'fill-accent-soft stroke-accent',
} as const;
