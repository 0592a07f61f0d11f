/** What rows of the comparison may be asked for by. `both` and `single` are for places, `new` and `gone` for years. */
export const compareFilters = ['all', 'both', 'single', 'grown', 'changed', 'asked', 'new', 'gone'] as const;
export type CompareFilter = (typeof compareFilters)[number];
