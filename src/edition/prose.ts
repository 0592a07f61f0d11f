/**
 * The sentences around an edition's figures, each a template (see `parseTemplate`), by the name of what they are about:
 * `section.<id>.title`, `picture.<id>.caution`. A missing sentence is written by rule.
 */
export interface Prose {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}
