import { useEffect, useMemo, useState } from 'react';
import type { Context } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { toHref } from '../address/codec';
import { isAsOpened, replaceWith } from '../address/navigation';
import type { Route } from '../address/route-types';
import { numberOf, screenOf } from './slide-of-route';

/** On a screen that is narrower, a slide across it can't be read. */
const phone = '(max-width: 599px)';

/** Whether this page has shown a slide or the page about it, so that a slide was asked for here. */
let wasHere = false;

/**
 * Whether the page was opened on a phone with the link of a slide, as the QR code on the wall gives it. A slide that is
 * asked for on the phone itself is shown.
 */
export function usePhoneLink({ stage }: Route): boolean {
  const [isLink] = useState(
    () => !wasHere && !stage.presenter && isAsOpened() && window.matchMedia(phone).matches,
  );
  useEffect(() => {
    wasHere = true;
  }, []);
  return isLink;
}

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
