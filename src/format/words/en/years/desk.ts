/** Words of the next editions: desk. */
export const deskWords = {};
