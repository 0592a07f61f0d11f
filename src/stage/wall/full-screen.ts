import { listen } from '../../ui/listen';

/** Milliseconds. The Esc that left the full screen reaches the page within this time; a second press takes longer. */
const justNow = 700;

let leftAt = Number.NEGATIVE_INFINITY;

/** Remembers when the full screen is left; returns a function that stops this. */
export const watchFullScreen = (): (() => void) =>
  listen(document, {
    fullscreenchange: () => {
      if (document.fullscreenElement === null) leftAt = performance.now();
    },
  });

export const leftFullScreenJustNow = (): boolean =>
  document.fullscreenElement !== null || performance.now() - leftAt < justNow;

/** False in a frame or under a policy that forbids it, and on phones that have none. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** Enters or leaves the full screen; false if the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  if (document.fullscreenElement !== null) {
    await leaveFullScreen();
    return true;
  }
  if (!hasFullScreen()) return false;
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
}
