/**
 * Where the page stood when an entry of the history was left. Stored in that entry: there a reload keeps it, and no
 * storage is needed that a browser may block.
 */
export interface Scrolled {
  readonly top: number;
  /** Height of the whole page, so that the place exists before the screen is drawn in full. */
  readonly height: number;
}

/** Reads the place from an entry of the history. Other code may have written the entry, so its shape is checked. */
export function readScrolled(state: unknown): Scrolled | null {
  if (typeof state !== 'object' || state === null || !('scrolled' in state)) return null;
  const { scrolled } = state;
  if (typeof scrolled !== 'object' || scrolled === null || !('top' in scrolled) || !('height' in scrolled))
    return null;
  const { top, height } = scrolled;
  return isLength(top) && isLength(height) ? { top, height } : null;
}

const isLength = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** Whether an entry that says `kept` need not be written again. A page that can't scroll has nothing to say. */
export function isSaid(kept: Scrolled | null, now: Scrolled, windowHeight: number): boolean {
  if (kept === null) return now.height <= windowHeight;
  return kept.top === now.top && kept.height === now.height;
}
