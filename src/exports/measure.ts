/** Width of a text in characters of Excel: a Chinese one is twice as wide as a digit. */
export const charactersOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef“”…—]/.test(letter) ? 2 : 1), 0);

/** Lines that a text takes in a column of so many characters. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / width)), 0);
