/**
 * The ids and units of an edition. The house reads any edition and knows them as strings; an edition that is
 * written in code narrows them to its own, so that a typo fails compilation there.
 */
export interface Ids {
  readonly indicator: string;
  readonly section: string;
  readonly sector: string;
  readonly unit: string;
  readonly resultUnit: string;
  readonly check: string;
  readonly claim: string;
  readonly picture: string;
}
