/** How the opened figure is left: written into its entry of the history, so that a reload keeps it. */
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

/** What the history has kept, which may be of another hand. */
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

const isFigure = (parameter: string): boolean => parameter.startsWith('figure=');

const parametersOf = (hash: string): readonly string[] => {
  const cut = hash.indexOf('?');
  return cut < 0 ? [] : hash.slice(cut + 1).split('&');
};

export const opensFigure = (hash: string): boolean => parametersOf(hash).some(isFigure);

/** Whether two addresses are one screen, whatever figure is open; `#/`, `#` and nothing are one address. */
export const samePlace = (a: string, b: string): boolean => placeOf(a) === placeOf(b);

function placeOf(hash: string): string {
  const path = hash.split('?')[0]?.replace(/^#?\/*/, '') ?? '';
  return [path, ...parametersOf(hash).filter((parameter) => parameter !== '' && !isFigure(parameter))].join(
    '&',
  );
}
