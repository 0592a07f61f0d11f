import { dataDescriber } from '../../views/picture/data-describer';

/** A dot for each thing counted. */
export const tally = dataDescriber('tally', () => null);
