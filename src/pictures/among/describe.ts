import { canBeCounted, wholeDescriber } from '../../views/picture/whole-describer';

/** So many dots can still be told apart on a card. */
const most = 600;

/** A count among a larger one: a dot for each thing counted, filled for the part. */
export const among = wholeDescriber('among', () => null, canBeCounted(most));
