/** Words of the next editions: compare. */
export const compareWords = {};
