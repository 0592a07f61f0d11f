import { matchesSectors } from '../../derive/sector-filter';
import type { Claim } from '../../edition/types';
import { pick } from '../../format/locale';
import { type Context, openingOf, placeText } from '../context';

export function describeClaim(context: Context, claim: Claim) {
  return {
    id: claim.id,
    text: pick(context.locale, claim.text),
    phrase: claim.evidence.phrase,
    source: placeText(context, claim.evidence),
  };
}

/** Statements under the filter, of one section or of all. */
const describeClaims = (context: Context, section?: string) =>
  context.edition.claims
    .filter(
      (claim) =>
        (section === undefined || claim.section === section) && matchesSectors(context.choice, claim.sectors),
    )
    .map((claim) => describeClaim(context, claim));

/** Statements of the opening of the article, the bottom line first. */
export function describeOpening(context: Context) {
  const opening = openingOf(context);
  return opening === null ? [] : describeClaims(context, opening);
}
