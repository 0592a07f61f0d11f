import { clockFrom, elapsedOf, noTime, type TalkClock } from '../../stage/desk/talk-clock';
import type { Cover, LaserPoint, StagePlace } from '../../stage/wall/stage-host';
import { openStageLine, randomName, type StageLine } from './stage-line';

/** What all windows of a pair show alike. */
export interface SharedStage extends StagePlace {
  readonly cover: Cover;
}

type Role = 'stage' | 'presenter';

/** What a tab knows of itself over a reload. */
export interface Seat {
  /** Names the pair, so that two stages in one browser don't move each other's slides; null for a presenter's window without one. */
  readonly pair: string | null;
  /** Names the tab. Only a duplicated tab has the name of another. */
  readonly seat: string;
}

export const freshSeat = (role: Role): Seat => ({
  pair: role === 'stage' ? randomName() : null,
  seat: randomName(),
});

/** How new something shared is: how often it was changed, and by which page last, which decides between two at one time. */
interface Stamp {
  readonly at: number;
  readonly by: string;
}

const isNewer = (a: Stamp, b: Stamp): boolean => a.at > b.at || (a.at === b.at && a.by > b.by);

type Said =
  | { readonly kind: 'hello' }
  /** A presenter's window asks, again and again, who is there. */
  | { readonly kind: 'ask' }
  /** A presenter's window without a stage asks for any that has no presenter's window. */
  | { readonly kind: 'seek' }
  | { readonly kind: 'offer'; readonly to: string }
  /** The page has the seat of another one, so it was made by duplicating that tab. */
  | { readonly kind: 'taken'; readonly to: string }
  | {
      readonly kind: 'here';
      readonly place: SharedStage;
      readonly placed: Stamp;
      readonly clock: { readonly counted: number; readonly running: boolean };
      readonly clocked: Stamp;
    }
  | { readonly kind: 'laser'; readonly point: LaserPoint | null }
  /** A window is being closed. */
  | { readonly kind: 'bye' };

type Message = { readonly role: Role } & Seat & Said;

interface Options extends Seat {
  readonly role: Role;
  readonly place: SharedStage;
  /** The show was entered from a screen of this page: its slide is the one that was asked for. */
  readonly entered: boolean;
  readonly peer: { current: Window | null };
  /** Milliseconds since the page was opened. */
  readonly now: () => number;
  /** `joining` where a presenter's window comes to a wall, so that no page was turned. */
  readonly onPlace: (place: SharedStage, joining: boolean) => void;
  readonly onClock: (clock: TalkClock) => void;
  readonly onLaser: (point: LaserPoint | null) => void;
  /** Whether a window of the other role is there. */
  readonly onTogether: (together: boolean) => void;
  /** The tab has another seat now. */
  readonly onSeat: (seat: Seat) => void;
}

export interface StageMember {
  readonly move: (place: SharedStage) => void;
  readonly setClock: (clock: TalkClock) => void;
  readonly point: (point: LaserPoint | null) => void;
  readonly hello: () => void;
  /** Asks who is there, and forgets who did not answer. */
  readonly ask: () => void;
  readonly bye: () => void;
  readonly close: () => void;
  /** The name of the pair; a presenter's window without a wall makes one up for the wall that it opens. */
  readonly pair: () => string;
}

/** A window that did not answer so often in a row is gone. */
const mostMissed = 2;
/** A stage takes another presenter's window when its own was silent for so long, in milliseconds. */
const silentFor = 10_000;

/**
 * Makes a window one of those that show a talk together: walls and the presenter's window. All of them show what any of them
 * was moved to last; what was moved later wins everywhere, so that nothing is told twice and no two of them disagree.
 *
 * A wall that is closed and opened again takes the talk up where the presenter's window is. A presenter's window that
 * has lost its wall takes the next one that is opened, and then shows what that one shows. A duplicated tab is on its own.
 */
export function joinStage(options: Options): StageMember {
  const { role, peer, now, onPlace, onClock, onLaser, onTogether, onSeat } = options;
  const page = randomName();
  let { pair, seat, place } = options;
  /** A person asked here for the place that is shown, before a wall was heard of: the others follow. */
  let asked = options.entered;
  /** A presenter's window knows nothing before it has heard of a stage. */
  const unplaced: Stamp = { at: role === 'stage' ? 0 : -1, by: '' };
  let placed = unplaced;
  let clock: TalkClock = noTime;
  let clocked: Stamp = { at: 0, by: '' };
  const others = new Map<string, { readonly role: Role; missed: number; heard: number }>();
  const isTogether = () => [...others.values()].some((other) => other.role !== role);

  const line: StageLine<Message> = openStageLine<Message>(page, peer, hear);
  const say = (said: Said) => line.post({ role, pair, seat, ...said });
  const sayHere = () =>
    say({
      kind: 'here',
      place,
      placed,
      clock: { counted: elapsedOf(clock, now()), running: clock.since !== null },
      clocked,
    });

  function forget(...pages: readonly string[]): void {
    const before = isTogether();
    for (const gone of pages) others.delete(gone);
    if (before === isTogether()) return;
    onTogether(!before);
    onLaser(null);
  }

  /** Leaves the windows of a pair for those of another. */
  function moveTo(next: Seat): void {
    forget(...others.keys());
    ({ pair, seat } = next);
    placed = unplaced;
    onSeat(next);
  }

  function hear(message: Message, from: string, direct: boolean): void {
    if (message.seat === seat) {
      if (message.kind === 'hello') say({ kind: 'taken', to: from });
      if (message.kind === 'taken' && message.to === page) {
        say({ kind: 'bye' });
        moveTo(freshSeat(role));
      }
      return;
    }
    if (message.pair !== pair && direct && message.pair !== null) moveTo({ pair: message.pair, seat });
    if (message.pair !== pair || pair === null) hearStranger(message, from);
    else hearOther(message, from);
  }

  function hearStranger(message: Message, from: string): void {
    if (role === 'stage') {
      const hasDesk = [...others.values()].some(
        (other) => other.role === 'presenter' && now() - other.heard < silentFor,
      );
      if (message.kind === 'seek' && !hasDesk) say({ kind: 'offer', to: from });
      return;
    }
    if (message.role !== 'stage' || isTogether()) return;
    if (message.kind === 'hello') say({ kind: 'seek' });
    if (message.kind !== 'offer' || message.to !== page) return;
    moveTo({ pair: message.pair, seat });
    asked = false;
    say({ kind: 'hello' });
  }

  function hearOther(message: Message, from: string): void {
    if (message.kind === 'bye') {
      forget(from);
      return;
    }
    const before = isTogether();
    others.set(from, { role: message.role, missed: 0, heard: now() });
    if (before !== isTogether()) onTogether(!before);
    if (message.kind === 'hello' || message.kind === 'ask') sayHere();
    else if (message.kind === 'laser') onLaser(message.point);
    else if (message.kind === 'here') {
      if (asked) placed = { at: message.placed.at + 1, by: page };
      asked = false;
      if (isNewer(message.placed, placed)) {
        const joining = placed.at < 0;
        ({ place, placed } = message);
        onPlace(place, joining);
      }
      if (isNewer(message.clocked, clocked)) {
        ({ clocked } = message);
        const { counted, running } = message.clock;
        clock = clockFrom({ counted, since: null }, running, now());
        onClock(clock);
      }
      if (isNewer(placed, message.placed) || isNewer(clocked, message.clocked)) sayHere();
    }
  }

  return {
    move: (next) => {
      place = next;
      asked = placed.at < 0;
      placed = { at: Math.max(0, placed.at) + 1, by: page };
      sayHere();
    },
    setClock: (next) => {
      clock = next;
      clocked = { at: clocked.at + 1, by: page };
      sayHere();
    },
    point: (point) => say({ kind: 'laser', point }),
    hello: () => say({ kind: 'hello' }),
    ask: () => {
      const gone = [...others].filter(([, other]) => other.missed >= mostMissed).map(([id]) => id);
      forget(...gone);
      for (const other of others.values()) other.missed += 1;
      say({ kind: pair === null ? 'seek' : 'ask' });
    },
    bye: () => say({ kind: 'bye' }),
    close: line.close,
    pair: () => {
      const known = pair ?? randomName();
      if (pair === null) moveTo({ pair: known, seat });
      return known;
    },
  };
}
