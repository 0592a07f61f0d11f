import type { Text } from './text';

/** What only the detail of a figure and the presenter's window show; fetched with the first of them that is opened. */
export interface EditionTexts {
  /** A sentence for a report, as a template (`{value}`, `{number}`, `{growth}`, or the id of another figure). */
  readonly sentences: Readonly<Record<string, Text>>;
  /** What the speaker says with a slide, by the slide's id, as a template: two or three sentences. */
  readonly speech: Readonly<Record<string, Text>>;
  /** Surroundings of the figure in the article, 120 characters at most. */
  readonly windows: Readonly<Record<string, string>>;
}
