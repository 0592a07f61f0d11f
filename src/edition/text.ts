/** A word or sentence in both languages of the dashboard; where nobody wrote English, it is the Chinese again. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
