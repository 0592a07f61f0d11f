/** Words of the next editions: faults. */
export const faultsWords = {};
