import type { TalkLength } from '../../edition/plan';

/** What the presenter writes on the cover; null for an empty line. */
export interface CoverFields {
  readonly unit: string | null;
  readonly speaker: string | null;
  readonly date: string | null;
}

/** Which deck is shown. */
export interface DeckQuery {
  /** Chosen slides in their order; none means those of the length. */
  readonly agenda: readonly string[];
  /** How long the talk is; null where nobody said. */
  readonly minutes: TalkLength | null;
  readonly cover: CoverFields;
}

/** What an address says of the stage, beside the slide, the opened figure and the filter. */
export interface StageQuery extends DeckQuery {
  /** Seconds that each slide stands when nobody is there; null where a person turns the pages. */
  readonly rotate: number | null;
  /** Seconds of idleness after which the stage goes back to its first slide. */
  readonly home: number | null;
  /** The figure or picture that is enlarged. */
  readonly spot: string | null;
  /** The second window: the next slide, notes and clocks. */
  readonly presenter: boolean;
}

export const plainStage: StageQuery = {
  agenda: [],
  minutes: null,
  cover: { unit: null, speaker: null, date: null },
  rotate: null,
  home: null,
  spot: null,
  presenter: false,
};

/** Shorter would be unreadable, longer than a day is a mistyped number. */
export const seconds = { least: 3, most: 86_400 } as const;

/** A line on the cover has room for about so many characters. */
export const longestField = 40;
