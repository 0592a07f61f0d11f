import { useEffect, useMemo } from 'react';
import type { Context } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { toHref } from '../address/codec';
import { replaceWith } from '../address/navigation';
import type { Route } from '../address/route-types';
import { numberOf, screenOf } from './slide-of-route';

/** Leads to the screen about the slide, which leads to the slide itself. */
export function PhonePage({ context, route }: { readonly context: Context; readonly route: Route }) {
  const { agenda, minutes, cover } = route.stage;
  const deck = useMemo(
    () => describeDeck(context, { agenda, minutes, cover }),
    [context, agenda, minutes, cover],
  );
  const slide = deck.slides[numberOf(route, deck, context.edition) - 1];
  const href = toHref({
    ...route,
    screen: screenOf(slide),
    fromSlide: slide?.id ?? null,
    stage: plainStage,
  });
  useEffect(() => replaceWith(href), [href]);
  return null;
}
