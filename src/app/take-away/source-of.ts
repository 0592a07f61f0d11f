import type { Context } from '../../views/context';
import { plainStage } from '../../views/slide/stage-query';
import { toHref } from '../address/codec';
import { shareable } from '../address/navigation';
import type { Route } from '../address/route-types';
import type { Source } from './make';

/** What files are made from on the screen that an address shows. */
export function sourceOf(context: Context, route: Route): Source {
  const spoken = { ...route, language: context.locale.language, figure: null };
  return {
    context,
    link: shareable(toHref({ ...spoken, stage: { ...plainStage, ...deckOf(route) } })),
    linkOf: (query) =>
      shareable(
        toHref({ ...spoken, screen: { name: 'present', slide: 1 }, stage: { ...plainStage, ...query } }),
      ),
    date: new Date(),
  };
}

const deckOf = ({ stage: { agenda, minutes, cover } }: Route) => ({ agenda, minutes, cover });
