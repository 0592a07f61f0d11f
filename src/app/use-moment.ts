import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { builtInEdition } from '../editions/edition-query';
import { localeOf } from '../format/locale';
import type { Links } from '../ui/links-context';
import { type Context, createContext } from '../views/context';
import { parseAddress } from './address';
import { useLanguage } from './language';
import { createLinks } from './links';
import { toHref } from './route';
import type { Problem, Route } from './route-types';

/** What an address comes to: all that is shown is made from it. */
export interface Moment {
  readonly route: Route;
  readonly problems: readonly Problem[];
  readonly context: Context;
  readonly links: Links;
}

export function useMoment(hash: string): Moment {
  const { data: edition } = useQuery(builtInEdition);
  const { route, problems } = useMemo(() => parseAddress(hash, edition), [hash, edition]);
  const language = useLanguage(route, problems);
  const chosen = route.sectors.join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all of the list
  const context = useMemo(
    () => createContext(localeOf(language, route.exact), edition, new Set(route.sectors)),
    [language, route.exact, edition, chosen],
  );
  // Opening a figure changes no other address: what is drawn stays as it is, and keeps the focus.
  const place = toHref({ ...route, figure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says all of the route that links are made of
  const links = useMemo(() => createLinks(route), [place]);
  return useMemo(() => ({ route, problems, context, links }), [route, problems, context, links]);
}
