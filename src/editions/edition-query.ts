import { queryOptions } from '@tanstack/react-query';
import type { Edition } from '../edition/types';
import { builtIn } from './built-in';

/**
 * The edition that every screen reads. The built-in one is at hand: no fetch, and the first paint
 * never waits.
 */
export const builtInEdition = queryOptions<Edition>({
  queryKey: ['edition', builtIn.id],
  queryFn: () => builtIn,
  initialData: builtIn,
  staleTime: Number.POSITIVE_INFINITY,
});
