import { useEffect } from 'react';
import type { Edition } from '../../edition/types';
import { createPart, usePart } from '../../loading/part';
import { besideByDefault } from '../address/parameters/editions';

/** Holds editions against each other; only a page with several of them needs it. */
const joiner = createPart(() => import('../../derive/match/with-earlier'));

/** The edition with what an earlier one beside it printed, where the two were matched. */
export function useJoined(edition: Edition, beside: readonly Edition[]): Edition {
  const now = usePart(joiner);
  const [earlier] = besideByDefault(edition, beside);
  const isWanted = earlier !== undefined;
  useEffect(() => {
    if (isWanted) joiner.load();
  }, [isWanted]);
  return earlier !== undefined && now.state === 'here' ? now.module.withEarlier(edition, earlier) : edition;
}
