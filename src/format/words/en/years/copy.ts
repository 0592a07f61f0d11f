/** Words of the next editions: copy. */
export const copyWords = {};
