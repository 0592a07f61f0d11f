/**
 * How long a talk has lasted. It is counted in the milliseconds of `performance.now`, which no correction of the
 * computer's clock disturbs.
 */
export interface TalkClock {
  /** What was counted until it was last started. */
  readonly counted: number;
  /** When it was last started; null while it stands still. */
  readonly since: number | null;
}

export const noTime: TalkClock = { counted: 0, since: null };

export const elapsedOf = ({ counted, since }: TalkClock, now: number): number =>
  counted + (since === null ? 0 : now - since);

export const isFresh = ({ counted, since }: TalkClock): boolean => counted === 0 && since === null;

/** The clock as it goes on from now, running or not. */
export const clockFrom = (clock: TalkClock, running: boolean, now: number): TalkClock => ({
  counted: elapsedOf(clock, now),
  since: running ? now : null,
});
