import { scaleOf } from '../../views/picture/pieces';
import { wholeDescriber } from '../../views/picture/whole-describer';

/** One whole and its parts as one bar. */
export const parts = wholeDescriber('parts', ({ whole }) => scaleOf([whole.figure]));
