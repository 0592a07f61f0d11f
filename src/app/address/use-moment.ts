import { useMemo } from 'react';
import { localeOf } from '../../format/locale';
import { createContext } from '../../views/context';
import { useShelf } from '../editions/shelf';
import { useLanguage } from '../start/language';
import { toHref } from './codec';
import { createLinks } from './links';
import { besideByDefault, editionOf } from './parameters/editions';
import { parseAddress } from './pasted';
import { useSame } from './use-same';

/** Everything that is worked out from one address and that the page is drawn from. */
export type Moment = ReturnType<typeof useMoment>;

export function useMoment(hash: string) {
  const shelved = useShelf();
  const editions = useMemo(() => shelved.map((each) => each.edition), [shelved]);
  const [first] = shelved;
  const chosen = editionOf(hash, editions) ?? first.edition;
  const parsed = useMemo(() => parseAddress(hash, chosen, editions), [hash, chosen, editions]);
  const { route } = parsed;
  const language = useLanguage(route, useSame(parsed.problems, JSON.stringify(parsed.problems)));
  const missing = parsed.problems.find(({ kind }) => kind === 'edition')?.value ?? null;
  // Whether the rest of an address can be followed is only known with its edition.
  const said = missing === null ? parsed.problems : [];
  const problems = useSame(said, JSON.stringify(said));
  const sectors = useSame(route.sectors, route.sectors.join());
  const named = useSame(route.beside, JSON.stringify(route.beside));
  const beside = useMemo(
    () =>
      named === null
        ? besideByDefault(chosen, editions)
        : editions.filter(({ id }) => named.includes(id)).sort((a, b) => a.year - b.year),
    [chosen, editions, named],
  );
  const context = useMemo(
    () => createContext(localeOf(language, route.exact), chosen, new Set(sectors), beside),
    [language, route.exact, chosen, sectors, beside],
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
