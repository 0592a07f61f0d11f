import { isFigure, partsOf, piecesOf } from './pieces';

/** How many steps closing an opened figure goes back. Stored in the figure's entry of the history, where a reload keeps it. */
export interface FigureTrail {
  /** Entries back to where the first figure of the chain was opened, or to that figure itself. */
  readonly steps: number;
  /** That entry is the screen below the figure; false where the page was opened on a figure. */
  readonly toScreen: boolean;
}

export interface Visit {
  readonly hash: string;
  /** Null where no figure is open. */
  readonly trail: FigureTrail | null;
}

/** The trail of an entry that was just added behind another; null for an entry without a figure. */
export function trailOf(hash: string, before: Visit | null): FigureTrail | null {
  if (!opensFigure(hash)) return null;
  if (before === null || !samePlace(hash, before.hash)) return { steps: 0, toScreen: false };
  if (before.trail === null) return { steps: 1, toScreen: true };
  return { ...before.trail, steps: before.trail.steps + 1 };
}

/** Reads the trail from an entry of the history. Other code may have written the entry, so its shape is checked. */
export function readTrail(state: unknown): FigureTrail | null {
  if (typeof state !== 'object' || state === null || !('trail' in state)) return null;
  const { trail } = state;
  if (typeof trail !== 'object' || trail === null || !('steps' in trail) || !('toScreen' in trail))
    return null;
  const { steps, toScreen } = trail;
  return Number.isInteger(steps) && typeof steps === 'number' && typeof toScreen === 'boolean'
    ? { steps, toScreen }
    : null;
}

export const opensFigure = (hash: string): boolean => piecesOf(hash).parameters.some(isFigure);

/** Whether two addresses are one screen, whatever figure is open. */
export const samePlace = (a: string, b: string): boolean => placeOf(a) === placeOf(b);

function placeOf(hash: string): string {
  const { path, parameters } = piecesOf(hash);
  return [...partsOf(path), ...parameters.filter((parameter) => !isFigure(parameter))].join('&');
}
