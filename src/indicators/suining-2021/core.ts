import { type CoreEdition, coreOf } from '../core-edition';
import { suining2021 } from './edition';

/** What comes with the first load; the build works it out and puts the result in place of this module. */
export const suining2021Core: CoreEdition = coreOf(suining2021, [
  'industry-implied-total',
  'industry-other-uses',
]);
