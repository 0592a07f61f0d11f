/** What a tip stands at: the box of a mark, and the pointer where it is there. */
export interface TipTarget {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Null for the keyboard. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
}

interface Window {
  readonly width: number;
  readonly height: number;
}

/** Between a tip and its mark, and between a tip and the edge of the window. */
export const tipGap = 8;
/** How far a tip keeps from the pointer on a mark that is higher than this. */
const reach = 24;

/** Where a tip stands, in pixels of the window; one of `top` and `bottom` is null. */
export interface TipPlace {
  readonly left: number;
  readonly top: number | null;
  readonly bottom: number | null;
}

/**
 * On the side of the mark where the window has more room, and never beyond the window's edge.
 *
 * @param most the largest width of a tip
 */
export function tipPlace({ left, top, bottom, pointer }: TipTarget, window: Window, most: number): TipPlace {
  const upper = pointer === null ? top : Math.max(top, pointer.y - reach);
  const lower = pointer === null ? bottom : Math.min(bottom, pointer.y + reach);
  const wanted = pointer === null ? left : pointer.x - most / 4;
  const above = upper > window.height - lower;
  return {
    left: Math.max(tipGap, Math.min(wanted, window.width - most - tipGap)),
    top: above ? null : lower + tipGap,
    bottom: above ? window.height - upper + tipGap : null,
  };
}
