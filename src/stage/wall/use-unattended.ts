import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface Options {
  /** Seconds a slide stands; null where nothing turns by itself. */
  readonly rotate: number | null;
  /** Seconds of idleness after which everything goes back to the start; null for never. */
  readonly home: number | null;
  /** The current slide; each change begins a new interval. */
  readonly position: number;
  /** Counts what the presenter's window did: a person is there, but not at this keyboard. */
  readonly moved: number;
  readonly onTurn: () => void;
  /** Called when nobody has touched anything for a while. */
  readonly onIdle: (goHome: boolean) => void;
}

const resumeAfterSeconds = 60;
const pausing = ['keydown', 'pointerdown', 'touchstart', 'wheel'] as const;

/** Turns slides by itself, pauses while a person is there, and goes to the first slide when nobody is. */
export function useUnattended({ rotate, home, position, moved, onTurn, onIdle }: Options) {
  /** The rotation pauses because a person is there; it goes on after so many seconds of idleness. */
  const [paused, setPaused] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  const resumeAfter = home ?? resumeAfterSeconds;
  const isOn = rotate !== null || home !== null;
  const turn = useEffectEvent(onTurn);
  const idle = useEffectEvent(() => {
    setPaused(false);
    onIdle(home !== null);
  });
  const waitAgain = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => idle(), resumeAfter * 1000);
  });
  const hear = useEffectEvent((pauses: boolean) => {
    if (pauses && rotate !== null) setPaused(true);
    waitAgain();
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new slide is shown for its whole time
  useEffect(() => {
    if (rotate === null || paused) return;
    const next = window.setTimeout(() => turn(), rotate * 1000);
    return () => window.clearTimeout(next);
  }, [rotate, paused, position]);

  useEffect(() => {
    if (!isOn) {
      setPaused(false);
      return;
    }
    // Without rotation the wait begins at once, because a link may have opened the stage at a later slide.
    if (rotate === null) waitAgain();
    const onPause = () => hear(true);
    let last = 0;
    const onMove = ({ timeStamp }: Event) => {
      // A moving mouse sends hundreds of events a second; one is enough.
      if (timeStamp - last < 1000) return;
      last = timeStamp;
      hear(false);
    };
    for (const name of pausing) window.addEventListener(name, onPause, { passive: true, capture: true });
    window.addEventListener('pointermove', onMove, { passive: true });
    return () => {
      window.clearTimeout(timer.current);
      for (const name of pausing) window.removeEventListener(name, onPause, { capture: true });
      window.removeEventListener('pointermove', onMove);
    };
  }, [isOn, rotate]);

  const turning = useRef(rotate);
  useEffect(() => {
    // A move from the presenter's window pauses the rotation, except the move that started it.
    if (moved > 0 && turning.current === rotate) hear(true);
    turning.current = rotate;
  }, [moved, rotate]);
  return { paused, resumeAfter };
}
