import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clockFrom, isFresh, noTime, type TalkClock } from '../../stage/desk/talk-clock';
import type { LaserPoint } from '../../stage/wall/stage-host';
import { listen } from '../../ui/listen';
import { randomName } from './stage-line';
import { joinStage, type SharedStage, type StageMember } from './stage-pair';
import { keepSeat, nameOf, takeSeat } from './stage-seat';

interface Pair {
  readonly laser: LaserPoint | null;
  /** Whether a window of the other kind is there. */
  readonly together: boolean;
  /** How often another window moved this one. */
  readonly moved: number;
  readonly clock: TalkClock;
  readonly setClock: (clock: TalkClock) => void;
  readonly point: (point: LaserPoint | null) => void;
  /** Opens the presenter's window, or from there a wall; false where the browser blocks it. */
  readonly open: (href: string) => boolean;
}

/** Milliseconds between the questions of a presenter's window, whether its wall is still there. */
const askEvery = 2000;

/** Whether this page has shown the stage before: then it was entered again from a screen of the page. */
let wasHere = false;

/** Keeps walls and the presenter's window on one slide. Any of them may move, and any may be closed. */
export function useStagePair(
  presenter: boolean,
  state: SharedStage,
  onMoved: (state: SharedStage) => void,
): Pair {
  const [laser, setLaser] = useState<LaserPoint | null>(null);
  const [together, setTogether] = useState(false);
  const [moved, setMoved] = useState(0);
  const [clock, setClock] = useState<TalkClock>(noTime);
  const member = useRef<StageMember | null>(null);
  const peer = useRef<Window | null>(null);
  /** The name of the window that this one opened last. */
  const openedName = useRef('');
  const text = JSON.stringify(state);
  const shown = useRef({ text, slide: state.slide });
  /** What another window shows is being shown here: it need not be told again, and where this one joins, no page was turned. */
  const following = useRef<'no' | 'moved' | 'joining'>('no');
  const onPlace = useEffectEvent((next: SharedStage, joining: boolean) => {
    following.current = joining ? 'joining' : 'moved';
    flushSync(() => {
      setMoved((old) => old + 1);
      onMoved(next);
    });
    following.current = 'no';
  });
  const tellClock = (next: TalkClock) => {
    setClock(next);
    member.current?.setClock(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the window stays a member while the state changes
  useEffect(() => {
    const role = presenter ? 'presenter' : 'stage';
    peer.current = window.opener as Window | null;
    const joined = joinStage({
      ...takeSeat(role),
      role,
      place: state,
      entered: wasHere && !presenter,
      peer,
      now: () => performance.now(),
      onPlace,
      onClock: setClock,
      onLaser: setLaser,
      onTogether: setTogether,
      onSeat: (seat) => keepSeat(role, seat),
    });
    wasHere = true;
    member.current = joined;
    joined.hello();
    const stop = listen(window, {
      pagehide: joined.bye,
      // A page that the browser kept while another was shown said that it was closed.
      pageshow: ({ persisted }) => persisted && joined.hello(),
    });
    const timer = presenter ? window.setInterval(joined.ask, askEvery) : undefined;
    return () => {
      stop();
      window.clearInterval(timer);
      joined.bye();
      joined.close();
      member.current = null;
    };
  }, [presenter]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all of the state
  useLayoutEffect(() => {
    const before = shown.current;
    if (text === before.text) return;
    shown.current = { text, slide: state.slide };
    if (following.current === 'no') member.current?.move(state);
    // The talk begins when its first page is turned.
    const turned = before.slide !== state.slide && following.current !== 'joining';
    if (presenter && turned && isFresh(clock)) tellClock(clockFrom(noTime, true, performance.now()));
  }, [text]);

  const point = useCallback((at: LaserPoint | null) => member.current?.point(at), []);
  const open = (href: string) => {
    const pair = member.current?.pair();
    if (pair === undefined) return false;
    // The presenter's window that is there comes to the front. One that is just being closed would take a new one of its
    // name with it, so each has a name of its own.
    const isThere = together && peer.current?.closed === false;
    if (presenter || !isThere || openedName.current === '')
      openedName.current = nameOf(presenter ? 'stage' : 'presenter', pair, randomName());
    const opened = window.open(href, openedName.current, 'width=1280,height=760');
    peer.current = opened;
    return opened !== null;
  };
  return {
    laser,
    together,
    moved,
    clock,
    setClock: tellClock,
    point,
    open,
  };
}
