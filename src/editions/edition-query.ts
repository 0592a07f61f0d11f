import { queryOptions } from '@tanstack/react-query';
import type { Edition } from '../edition/types';
import { builtIn } from './built-in';

/**
 * The edition that every screen reads. The built-in one is part of the app, so it is not fetched and the first paint
 * doesn't wait for it.
 */
export const builtInEdition = queryOptions<Edition>({
  queryKey: ['edition', builtIn.id],
  queryFn: () => builtIn,
  initialData: builtIn,
  staleTime: Number.POSITIVE_INFINITY,
});
