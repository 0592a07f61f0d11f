/**
 * The types of an edition's ids and units. Code that reads any edition uses strings. An edition that is written in code
 * narrows them to its own ids, so that a typo fails compilation there.
 */
export interface Ids {
  readonly indicator: string;
  readonly section: string;
  readonly sector: string;
  readonly unit: string;
  readonly resultUnit: string;
  readonly check: string;
  readonly claim: string;
  readonly list: string;
  readonly picture: string;
}
