/** Long enough for the key that left the full screen to arrive, too short to be pressed twice. */
const justNow = 700;

let leftAt = Number.NEGATIVE_INFINITY;

/** Notes when the full screen is left; returns how to stop noting it. */
export function watchFullScreen(): () => void {
  const onChange = () => {
    if (document.fullscreenElement === null) leftAt = performance.now();
  };
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

export const leftFullScreenJustNow = (): boolean =>
  document.fullscreenElement !== null || performance.now() - leftAt < justNow;

/** False in a frame or under a policy that forbids it, and on phones that have none. */
export const hasFullScreen = (): boolean => document.fullscreenEnabled === true;

/** Whether the browser did as it was asked; a refusal leaves everything as it is. */
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
