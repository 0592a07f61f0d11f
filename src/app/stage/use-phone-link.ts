import { useEffect, useState } from 'react';
import { isAsOpened } from '../address/navigation';
import type { Route } from '../address/route-types';

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
