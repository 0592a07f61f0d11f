import type { Ids } from './ids';

/**
 * What a figure is to one of an earlier edition. `renamed` is the same measure under another name; `redefined` is counted
 * otherwise, so both values stand side by side and no growth is said.
 */
export type MatchRelation = 'same' | 'renamed' | 'redefined' | 'new' | 'dropped';

/** Who decided: the same id in both editions, the same name, unit and section, or a person. */
export type MatchedBy = 'key' | 'exact' | 'person';

/** One decision about a figure of this edition and one of an earlier edition. Nothing is compared without one. */
export interface Match<I extends Ids = Ids> {
  /** The earlier edition, by its id. */
  readonly with: string;
  /** The figure of this edition; null if it was dropped. */
  readonly here: I['indicator'] | null;
  /** The figure of the earlier edition; null if it is new here. */
  readonly there: string | null;
  readonly relation: MatchRelation;
  readonly by: MatchedBy;
}
