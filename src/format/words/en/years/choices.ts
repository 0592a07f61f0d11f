/** Words of the next editions: choices. */
export const choicesWords = {};
