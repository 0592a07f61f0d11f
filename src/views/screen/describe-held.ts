import { matchesSectors } from '../../derive/sector-filter';
import type { Claim } from '../../edition/types';
import { pick } from '../../format/locale';
import { sentenceOf } from '../../format/sentence';
import { type Context, placeText } from '../context';
import { say } from '../say';

export type HeldView = ReturnType<typeof describeOneHeld>;

/** A statement of the article that something was held or put right, in a sentence that contains the article's own word. */
function describeOneHeld(context: Context, claim: Claim, verdict: string) {
  const { locale } = context;
  return {
    id: claim.id,
    sentence: say(context, `held.${claim.id}`) ?? sentenceOf(pick(locale, claim.text)),
    /** The word of the sentence that says so: 未发生, 全部整改到位. */
    verdict,
    phrase: claim.evidence.phrase,
    source: placeText(context, claim.evidence),
  };
}

/** Those of the statements that have a verdict. */
export const describeHeldClaims = (context: Context, claims: readonly Claim[]): readonly HeldView[] =>
  claims.flatMap((claim) =>
    claim.verdict === undefined ? [] : describeOneHeld(context, claim, pick(context.locale, claim.verdict)),
  );

/** What was held or put right, of one section or of all, under the filter. */
export const describeHeld = (context: Context, section?: string): readonly HeldView[] =>
  describeHeldClaims(
    context,
    context.edition.claims.filter(
      (claim) =>
        (section === undefined || claim.section === section) && matchesSectors(context.choice, claim.sectors),
    ),
  );

/** The bottom line of the year, as the plan chooses it. It is the city's, so no filter takes anything out of it. */
export const describeBottomLine = (context: Context): readonly HeldView[] =>
  describeHeldClaims(
    context,
    context.edition.plan.bottomLine.flatMap(
      (id) => context.edition.claims.find((claim) => claim.id === id) ?? [],
    ),
  );
