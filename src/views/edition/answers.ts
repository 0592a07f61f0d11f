/** What a person can say of a pair, with the key that says it. */
export const answers = [
  { relation: 'same', key: 'S' },
  { relation: 'renamed', key: 'R' },
  { relation: 'redefined', key: 'C' },
] as const;
