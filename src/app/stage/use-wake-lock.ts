import { useEffect, useState } from 'react';
import type { StageSituation } from '../../stage/wall/stage-host';

/** Keeps the screen awake while that is wanted and the page is visible, and says where it can't be done. */
export function useWakeLock(wanted: boolean): StageSituation['awake'] {
  const [state, setState] = useState<StageSituation['awake']>('off');
  useEffect(() => {
    if (!wanted) {
      setState('off');
      return;
    }
    // On plain http no browser has it.
    const lock = 'wakeLock' in navigator ? navigator.wakeLock : undefined;
    if (lock === undefined) {
      setState('missing');
      return;
    }
    let here = true;
    let held: WakeLockSentinel | null = null;
    const take = async () => {
      if (document.visibilityState !== 'visible' || (held !== null && !held.released)) return;
      try {
        const taken = await lock.request('screen');
        if (!here) return void taken.release();
        held = taken;
        setState('held');
      } catch {
        if (here) setState('refused');
      }
    };
    // The browser ends the lock whenever the page is hidden, so it is asked for again.
    const onSeen = () => void take();
    void take();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', onSeen);
      held?.release().catch(() => undefined);
    };
  }, [wanted]);
  return state;
}
