/** What is wrong with a file, where, so that the page can say it in the reader's language. */
export interface EditionFault {
  /** The way to it: `indicators[3].unit`. */
  readonly at: string;
  /**
   * - `shape`: missing, of another type, or outside of what is allowed there.
   * - `unknown-id`: refers to something that the edition doesn't have.
   * - `twice`: an id that stands more than once among its kind.
   * - `sentence`: braces that don't pair, or a name in them that is nothing.
   */
  readonly kind: 'shape' | 'unknown-id' | 'twice' | 'sentence';
  /** The id in question, or what the schema expected there. */
  readonly detail: string;
}
