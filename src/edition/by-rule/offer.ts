import type { PicturePlan } from '../plan';

/**
 * Why a picture is offered and not drawn by itself:
 *
 * - `room`: it is certain, but its panel has its pictures already, or a person took it away.
 * - `sum`: the figures add up, but the article doesn't say that they are parts of a whole.
 * - `noun`: the figures have one unit and a name in common, but whether they are to be compared needs a person.
 * - `order`: the words sound like steps, but the article doesn't say that one follows from the other.
 */
export type OfferReason = 'room' | 'sum' | 'noun' | 'order';

/** A picture that the figures of a section may bear. */
export interface Offer {
  readonly section: string;
  readonly picture: PicturePlan;
  readonly why: OfferReason;
}
