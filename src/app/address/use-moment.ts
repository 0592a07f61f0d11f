import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { builtInEdition } from '../../editions/edition-query';
import { localeOf } from '../../format/locale';
import { createContext } from '../../views/context';
import { useLanguage } from '../start/language';
import { toHref } from './codec';
import { createLinks } from './links';
import { parseAddress } from './pasted';
import { useSame } from './use-same';

/** Everything that is worked out from one address and that the page is drawn from. */
export type Moment = ReturnType<typeof useMoment>;

export function useMoment(hash: string) {
  const { data: edition } = useQuery(builtInEdition);
  const parsed = useMemo(() => parseAddress(hash, edition), [hash, edition]);
  const { route } = parsed;
  const problems = useSame(parsed.problems, JSON.stringify(parsed.problems));
  const language = useLanguage(route, problems);
  const sectors = useSame(route.sectors, route.sectors.join());
  const context = useMemo(
    () => createContext(localeOf(language, route.exact), edition, new Set(sectors)),
    [language, route.exact, edition, sectors],
  );
  // The links don't depend on the opened figure, so opening one draws nothing else again and moves no focus.
  const below = { ...route, figure: null };
  const place = useSame(below, toHref(below));
  const links = useMemo(() => createLinks(place), [place]);
  return useMemo(() => ({ route, problems, context, links }), [route, problems, context, links]);
}
