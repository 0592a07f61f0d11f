import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { LaserPoint } from '../../stage/wall/stage-host';
import { openStageChannel, randomName, type SharedStage, type StageChannel } from './stage-channel';

interface Pair {
  readonly laser: LaserPoint | null;
  /** Whether the other window is there. */
  readonly together: boolean;
  /** How often the other window moved this one. */
  readonly moved: number;
  readonly point: (point: LaserPoint | null) => void;
  /** Opens the presenter's window; false where the browser blocks it. */
  readonly open: (href: string) => boolean;
}

const windowName = 'stage-presenter:';
/** Milliseconds between questions to a stage that does not answer. */
const askEvery = 2000;

/** Keeps a stage and its presenter's window on one slide. Either may move, and either may be closed. */
export function useStagePair(
  presenter: boolean,
  state: SharedStage,
  onMoved: (state: SharedStage) => void,
): Pair {
  const [laser, setLaser] = useState<LaserPoint | null>(null);
  const [together, setTogether] = useState(false);
  const [moved, setMoved] = useState(0);
  const channel = useRef<StageChannel | null>(null);
  const peer = useRef<Window | null>(null);
  const pair = useRef<string | null>(null);
  // The last state that both windows know, then those that were heard and are not on the screen yet.
  const known = useRef<readonly string[]>([]);
  const text = JSON.stringify(state);
  const onState = useEffectEvent((next: SharedStage) => {
    const heard = JSON.stringify(next);
    if (heard === known.current[known.current.length - 1]) return;
    known.current = [...known.current, heard];
    setMoved((old) => old + 1);
    onMoved(next);
  });
  const tell = useEffectEvent(() => {
    known.current = [text];
    channel.current?.send({ kind: 'state', state });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the channel stays open while the state changes
  useEffect(() => {
    pair.current = pairOf(presenter);
    if (presenter) peer.current = window.opener as Window | null;
    const opened = openStageChannel(presenter ? 'presenter' : 'stage', pair, peer, (message) => {
      if (message.kind !== 'bye') setTogether(true);
      switch (message.kind) {
        case 'hello':
          tell();
          break;
        case 'state':
          onState(message.state);
          break;
        case 'laser':
          setLaser(message.point);
          break;
        case 'bye':
          setTogether(false);
          setLaser(null);
          break;
      }
    });
    channel.current = opened;
    if (presenter) {
      // A presenter's window takes the state of the stage when it opens, and doesn't send its own.
      known.current = [text];
      opened.send({ kind: 'hello' });
    } else tell();
    const onHide = () => opened.send({ kind: 'bye' });
    window.addEventListener('pagehide', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      opened.send({ kind: 'bye' });
      opened.close();
      channel.current = null;
    };
  }, [presenter]);

  useEffect(() => {
    const shown = known.current.indexOf(text);
    if (shown < 0) tell();
    else known.current = known.current.slice(shown);
  }, [text]);

  useEffect(() => {
    if (!presenter || together) return;
    // After a reload a stage may not know the presenter's window, but that window still knows the stage.
    const timer = window.setInterval(() => channel.current?.send({ kind: 'hello' }), askEvery);
    return () => window.clearInterval(timer);
  }, [presenter, together]);

  const point = useCallback(
    (at: LaserPoint | null) => channel.current?.send({ kind: 'laser', point: at }),
    [],
  );
  const open = useCallback((href: string) => {
    const opened = window.open(href, `${windowName}${pair.current}`, 'width=1280,height=760');
    peer.current = opened;
    return opened !== null;
  }, []);
  return { laser, together, moved, point, open };
}

/** The name of the pair. The stage makes it up; the presenter's window gets it from the stage that opens it. */
function pairOf(presenter: boolean): string | null {
  if (presenter) return window.name.startsWith(windowName) ? window.name.slice(windowName.length) : null;
  const key = 'suining-dashboard.stage-pair';
  const fresh = randomName();
  try {
    // The name is stored with the tab, so that after a reload the stage still has its presenter's window.
    const known = window.sessionStorage.getItem(key) ?? fresh;
    window.sessionStorage.setItem(key, known);
    return known;
  } catch {
    return fresh;
  }
}
