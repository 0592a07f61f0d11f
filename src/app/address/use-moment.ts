import { useMemo } from 'react';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { createContext } from '../../views/context';
import { useShelf } from '../editions/shelf';
import { useJoined } from '../editions/use-joined';
import { useLanguage } from '../start/language';
import { toHref } from './codec';
import { createLinks } from './links';
import { besideByDefault, editionOf } from './parameters/editions';
import { parseAddress } from './pasted';
import type { Route } from './route-types';
import { useSame } from './use-same';

/** Everything that is worked out from one address and that the page is drawn from. */
export type Moment = ReturnType<typeof useMoment>;

export function useMoment(hash: string) {
  const shelved = useShelf();
  const editions = useMemo(() => shelved.map((each) => each.edition), [shelved]);
  const chosen = editionOf(hash, editions) ?? shelved[0].edition;
  const read = useMemo(() => parseAddress(hash, chosen, editions), [hash, chosen, editions]);
  const beside = useBeside(read.route, chosen, editions);
  const edition = useJoined(chosen, beside);
  // With the year before beside it, an edition has more that an address can name.
  const parsed = useMemo(
    () => (edition === chosen ? read : parseAddress(hash, edition, editions)),
    [hash, edition, chosen, read, editions],
  );
  const { route } = parsed;
  const language = useLanguage(route, useSame(parsed.problems, JSON.stringify(parsed.problems)));
  const missing = parsed.problems.find(({ kind }) => kind === 'edition')?.value ?? null;
  // Whether the rest of an address can be followed is only known with its edition.
  const said = missing === null ? parsed.problems : [];
  const problems = useSame(said, JSON.stringify(said));
  const sectors = useSame(route.sectors, route.sectors.join());
  const context = useMemo(
    () => createContext(localeOf(language, route.exact), edition, new Set(sectors), beside),
    [language, route.exact, edition, sectors, beside],
  );
  // The links don't depend on the opened figure, so opening one draws nothing else again and moves no focus.
  const below = { ...route, figure: null };
  const place = useSame(below, toHref(below));
  const links = useMemo(() => createLinks(place), [place]);
  return useMemo(
    () => ({ route, problems, missing, context, links }),
    [route, problems, missing, context, links],
  );
}

/** The editions beside the chosen one, oldest first. */
function useBeside(route: Route, chosen: Edition, editions: readonly Edition[]): readonly Edition[] {
  const named = useSame(route.beside, JSON.stringify(route.beside));
  return useMemo(
    () =>
      named === null
        ? besideByDefault(chosen, editions)
        : editions.filter(({ id }) => named.includes(id)).sort((a, b) => a.year - b.year),
    [chosen, editions, named],
  );
}
