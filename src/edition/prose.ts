/**
 * The sentences that stand around an edition's figures, each a template (see `parseTemplate`), by what it is said
 * of: `section.<id>.title`, `picture.<id>.caution`. Where one is missing the plan by rule says it.
 */
export interface Prose {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}
