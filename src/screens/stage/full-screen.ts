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

/** A refusal (a frame, a policy) leaves everything as it is. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
  else if (document.documentElement.requestFullscreen !== undefined)
    document.documentElement.requestFullscreen().catch(() => undefined);
}
