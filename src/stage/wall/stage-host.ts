import type { TalkLength } from '../../edition/plan';
import type { CoverFields } from '../../views/slide/stage-query';
import type { TalkClock } from '../desk/talk-clock';

/** The part of the stage's state that stands in the address and that both windows share. */
export interface StagePlace {
  /** From 1. */
  readonly slide: number;
  /** The figure that someone asked for. */
  readonly figure: string | null;
  readonly spot: string | null;
  readonly agenda: readonly string[];
  /** How long the talk is; null where nobody said. */
  readonly minutes: TalkLength | null;
  /** What the presenter wrote on the cover. */
  readonly fields: CoverFields;
  /** The sectors that are told of; none means the whole. */
  readonly sectors: readonly string[];
  /** Seconds. */
  readonly rotate: number | null;
}

export type Cover = 'black' | 'white' | null;

/** Where the laser points, as shares of the slide's width and height. */
export interface LaserPoint {
  readonly x: number;
  readonly y: number;
}

/** What the stage has the app do, because only the app knows addresses and windows. */
export interface StageHost {
  readonly hrefOf: (change: Partial<StagePlace>) => string;
  /** A step adds no entry to the browser's history, so that “back” returns from a jump or to the screen. */
  readonly go: (change: Partial<StagePlace>, how: 'step' | 'jump') => void;
  readonly end: () => void;
  readonly setCover: (cover: Cover) => void;
  readonly point: (point: LaserPoint | null) => void;
  /** Opens the presenter's window, or from there a wall; false where the browser blocked it. */
  readonly openOther: () => boolean;
  readonly setClock: (clock: TalkClock) => void;
  readonly reload: () => void;
}

/** How the page is being shown. */
export interface StageSituation {
  readonly cover: Cover;
  /** How long the talk has lasted, for the presenter's window. */
  readonly clock: TalkClock;
  /** Where the other window's laser points. */
  readonly laser: LaserPoint | null;
  /** Whether the other window answers. */
  readonly together: boolean;
  /** How often the other window moved this one. An unattended screen does not count as idle then. */
  readonly moved: number;
  readonly awake: 'held' | 'missing' | 'refused' | 'off';
  /** A newer edition is published. */
  readonly newer: boolean;
  /** The whole address of what is shown. */
  readonly address: string;
  /** The address of the other kind of window for the same slide. */
  readonly otherAddress: string;
  /** Opened from a file of this computer, which no phone reaches. */
  readonly local: boolean;
}
