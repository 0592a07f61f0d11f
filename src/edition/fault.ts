/** One fault of a file and its place, as data, so that the page can say it in the reader's language. */
export interface EditionFault {
  /** The path to the fault: `indicators[3].unit`. */
  readonly at: string;
  /**
   * - `shape`: missing, of another type, or outside of what is allowed there.
   * - `unknown-id`: refers to something that the edition doesn't have.
   * - `twice`: an id that stands more than once among its kind.
   * - `sentence`: braces that don't pair, or an unknown name in them.
   */
  readonly kind: 'shape' | 'unknown-id' | 'twice' | 'sentence';
  /** The id in question, or what the schema expected there. */
  readonly detail: string;
}
