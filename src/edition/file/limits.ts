/** How much of an edition file is read; beyond that the file is refused, with the limit named. */
export const limits = {
  /** Characters of a whole file. */
  file: 40_000_000,
  /** Characters of a name, a note, a sentence. */
  text: 2000,
  /** Characters of a phrase of the article and of its surroundings. */
  phrase: 40,
  window: 120,
  unit: 12,
  /** Figures, and entries of every other list. */
  entries: 20_000,
  /** Digits of a number, as many as a computer reckons exactly. */
  digits: 12,
  /** Brackets in each other in a formula, and figures in it. */
  depth: 12,
  terms: 60,
  /** Faults and notices that are listed one by one. */
  listed: 500,
} as const;
