import { matchesSectors } from '../derive/sector-filter';
import { pick } from '../format/locale';
import type { Claim } from '../indicators/edition-types';
import type { SectionId } from '../indicators/types';
import { type Context, placeText } from './context';
import type { ClaimView } from './view';

export function describeClaim({ locale }: Context, claim: Claim): ClaimView {
  return {
    id: claim.id,
    text: pick(locale, claim.text),
    phrase: claim.evidence.phrase,
    source: placeText(locale, claim.evidence),
  };
}

/** Statements under the filter, of one section or of all. */
export const describeClaims = (context: Context, section?: SectionId): readonly ClaimView[] =>
  context.edition.claims
    .filter(
      (claim) =>
        (section === undefined || claim.section === section) && matchesSectors(context.choice, claim.sectors),
    )
    .map((claim) => describeClaim(context, claim));
