import type { Text } from './types';

/** What only the detail of a figure shows, by the figure's id; fetched with the first detail that is opened. */
export interface EditionTexts {
  /** A sentence for a report, as a template (`{value}`, `{number}`, `{growth}`, or the id of another figure). */
  readonly sentences: Readonly<Record<string, Text>>;
  /** Surroundings of the figure in the article, 120 characters at most. */
  readonly windows: Readonly<Record<string, string>>;
}
