import { canBeCounted, wholeDescriber } from '../../views/picture/whole-describer';

/** So many signs stand in a row. */
const most = 12;

/** A small count as signs, solid as far as something is done. */
export const houses = wholeDescriber('houses', () => null, canBeCounted(most));
