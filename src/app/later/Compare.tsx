import { useMemo } from 'react';
import { pick } from '../../format/locale';
import { yearsWordsOf } from '../../format/words/years';
import { CompareScreen } from '../../screens/compare/CompareScreen';
import { describeCompare, inOrder } from '../../views/compare/describe-compare';
import type { Context } from '../../views/context';
import { toHref } from '../address/codec';
import type { Route } from '../address/route-types';
import { useShelf } from '../editions/shelf';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The comparison, with the addresses of its choices. */
export function Compare({ context, route }: Props) {
  const shelved = useShelf();
  const { show } = route;
  const view = useMemo(() => describeCompare(context, show), [context, show]);
  // The opened figure changes nothing here.
  const address = toHref({ ...route, figure: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address holds all of the route that counts
  const links = useMemo(() => {
    const shown = [context.edition, ...context.beside].map(({ id }) => id);
    const first = shelved[0].edition.id;
    const at = (edition: string, beside: readonly string[], more: Partial<Route> = {}) => {
      const sectors = shelved.find((each) => each.edition.id === edition)?.edition.sectors ?? [];
      return toHref({
        ...route,
        figure: null,
        fromSlide: null,
        ...more,
        edition: edition === first ? null : edition,
        beside: shelved.map((each) => each.edition.id).filter((id) => id !== edition && beside.includes(id)),
        // An edition knows its own sectors only.
        sectors: route.sectors.filter((id) => sectors.some((sector) => sector.id === id)),
      });
    };
    const { compare: words } = yearsWordsOf(context.locale.language);
    return {
      choices: inOrder(shelved.map(({ edition }) => edition)).map(({ id, place, year, draft }) => {
        const chosen = shown.includes(id);
        const others = shown.filter((one) => one !== id);
        const [next] = others;
        return {
          id,
          name: words.placeYear(pick(context.locale, place), year),
          draft: draft === true,
          chosen,
          href: !chosen
            ? at(context.edition.id, [...shown, id])
            : next === undefined
              ? null
              : at(id === context.edition.id ? next : context.edition.id, others),
        };
      }),
      filterOf: (filter: Route['show']) => at(context.edition.id, shown, { show: filter }),
      figureOf: (edition: string, figure: string) => at(edition, shown, { figure }),
      desk: toHref({ ...route, figure: null, show: 'all', screen: { name: 'edition', step: 'open' } }),
    };
  }, [context, shelved, address]);
  return <CompareScreen view={view} {...links} />;
}
