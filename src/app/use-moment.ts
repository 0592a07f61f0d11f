import { useMemo } from 'react';
import { type CoreLocale, coreLocale, type Locale } from '../format/locale';
import { suining2021Core } from '../indicators/suining-2021/core';
import type { SectorId } from '../indicators/types';
import type { Links } from '../ui/links-context';
import { type CoreContext, createCoreContext } from '../views/context';
import { useLanguage } from './language';
import { createLinks } from './links';
import { parseRoute, toHref } from './route';
import type { Problem, Route } from './route-types';
import { useWhole } from './whole';
import type { WholeApp } from './whole-app';

/** What an address and what has been loaded come to: all that is shown is made from it. */
export interface Moment {
  readonly route: Route;
  readonly problems: readonly Problem[];
  readonly context: CoreContext;
  readonly links: Links;
  /** Null until it has come. */
  readonly whole: (WholeApp & { readonly shared: Shared }) | null;
}

/** What every part of the whole app is given. */
interface Shared {
  readonly locale: Locale;
  readonly sectors: readonly SectorId[];
  readonly route: Route;
}

const edition = suining2021Core;

export function useMoment(hash: string): Moment {
  const loading = useWhole();
  const app = loading.state === 'here' ? loading.module.wholeApp : null;
  const { route, problems } = useMemo(
    () => (app === null ? parseRoute(hash, edition) : app.parseAddress(hash, app.edition)),
    [hash, app],
  );
  const language = useLanguage(route, problems);
  const chosen = route.sectors.join(',');
  const sectors = useMemo(
    () => edition.sectors.map(({ id }) => id).filter((id) => chosen.split(',').includes(id)),
    [chosen],
  );
  const locale = useMemo(() => app?.localeOf(language, route.exact), [app, language, route.exact]);
  // Chinese is at hand from the beginning, so that the overview needn't be drawn again when the rest comes;
  // under a filter it has statements that come with the rest.
  const more = language === 'en' || sectors.length > 0 ? app : null;
  const context = useMemo(() => {
    const spoken: CoreLocale =
      more === null ? coreLocale(route.exact, language) : more.localeOf(language, route.exact);
    return createCoreContext(spoken, more === null ? edition : more.edition, new Set(sectors));
  }, [more, language, route.exact, sectors]);
  // Opening a figure changes no other address: what is drawn stays as it is, and keeps the focus.
  const place = toHref({ ...route, figure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says all of the route that links are made of
  const links = useMemo(() => createLinks(route), [place]);
  return useMemo(() => {
    const whole =
      app === null || locale === undefined ? null : { ...app, shared: { locale, sectors, route } };
    return { route, problems, context, links, whole };
  }, [route, problems, context, links, app, locale, sectors]);
}
