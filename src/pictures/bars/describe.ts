import { dataDescriber } from '../../views/picture/data-describer';
import { scaleOf } from '../../views/picture/pieces';

/** Bars from one zero, one unit; groups may overlap. */
export const bars = dataDescriber('bars', scaleOf);
/** Rates on one axis from 0 to 100. */
export const rates = dataDescriber('rates', () => ({ unit: '%', maximum: 100 }));
