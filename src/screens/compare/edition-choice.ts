/** An edition that can stand in the comparison. */
export interface EditionChoice {
  readonly id: string;
  readonly name: string;
  readonly draft: boolean;
  readonly chosen: boolean;
  /** The address with it, or without it; null where it can't be taken away, because nothing would be left. */
  readonly href: string | null;
}
