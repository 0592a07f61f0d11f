interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between the sheet and its button, and the edge of the window. */
const gap = 6;
/** A narrower window has the sheet at its foot, where a thumb reaches it. */
const narrow = 640;

/** Where a sheet stands: below its button and flush with it, above it where there is more room, always in the window. */
export function placeBeside(
  opener: Rect,
  sheet: Rect,
  { innerWidth: width, innerHeight: height }: Pick<Window, 'innerWidth' | 'innerHeight'> = window,
): { readonly left?: number; readonly top?: number; readonly maxHeight?: number } {
  if (width < narrow) return {};
  const below = height - opener.bottom - 2 * gap;
  const above = opener.top - 2 * gap;
  const isBelow = sheet.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, Math.min(height - 2 * gap, 200));
  const tall = Math.min(sheet.height, room);
  // Flush with the right side of its button, or with the left one where that would leave the window.
  const flush = opener.right - sheet.width;
  const left = Math.max(gap, Math.min(flush < gap ? opener.left : flush, width - sheet.width - gap));
  const top = isBelow ? opener.bottom + gap : opener.top - gap - tall;
  return { left, top: Math.max(gap, Math.min(top, height - tall - gap)), maxHeight: room };
}
