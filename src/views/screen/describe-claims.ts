import type { Claim } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, placeText } from '../context';

export function describeClaim(context: Context, claim: Claim) {
  return {
    id: claim.id,
    text: pick(context.locale, claim.text),
    phrase: claim.evidence.phrase,
    source: placeText(context, claim.evidence),
  };
}
