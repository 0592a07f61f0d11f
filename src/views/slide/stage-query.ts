/** What an address says of the stage, beside the slide, the opened figure and the filter. */
export interface StageQuery {
  /** Chosen slides in their order; none means the whole story. */
  readonly agenda: readonly string[];
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
  rotate: null,
  home: null,
  spot: null,
  presenter: false,
};

/** Shorter would be unreadable, longer than a day is a mistyped number. */
export const seconds = { least: 3, most: 86_400 } as const;
