/** What the address says of the stage, and what both windows share of it. */
export interface StagePlace {
  /** From 1. */
  readonly slide: number;
  /** The figure that someone asked for. */
  readonly figure: string | null;
  readonly spot: string | null;
  readonly agenda: readonly string[];
  /** Seconds. */
  readonly rotate: number | null;
}

export type Cover = 'black' | 'white' | null;

/** Where the laser points, as shares of the slide's width and height. */
export interface LaserPoint {
  readonly x: number;
  readonly y: number;
}

/** What the stage asks of the app, which alone knows addresses and windows. */
export interface StageHost {
  readonly hrefOf: (change: Partial<StagePlace>) => string;
  /** A step leaves no trace in the browser's history, so that “back” returns from a jump or to the screen. */
  readonly go: (change: Partial<StagePlace>, how: 'step' | 'jump') => void;
  readonly end: () => void;
  readonly setCover: (cover: Cover) => void;
  readonly point: (point: LaserPoint | null) => void;
  /** False where the browser blocked it. */
  readonly openPresenter: () => boolean;
  readonly reload: () => void;
}

/** How the page is being shown. */
export interface StageSituation {
  readonly cover: Cover;
  /** Where the other window's laser points. */
  readonly laser: LaserPoint | null;
  /** The presenter's window: whether a stage answers. */
  readonly together: boolean;
  /** Whether this window was moved by the other one, counted: an unattended screen is not idle then. */
  readonly moved: number;
  readonly awake: 'held' | 'missing' | 'refused' | 'off';
  /** A newer edition is published. */
  readonly newer: boolean;
  /** The whole address of what is shown. */
  readonly address: string;
  /** The presenter's window of the same. */
  readonly presenterAddress: string;
  /** Opened from a file of this computer, which no phone reaches. */
  readonly local: boolean;
}
