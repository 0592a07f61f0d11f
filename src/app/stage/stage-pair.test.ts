import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clockFrom, elapsedOf, noTime } from '../../stage/desk/talk-clock';
import { freshSeat, joinStage, type SharedStage } from './stage-pair';

/** All open pages of a browser, which hear each other at once. */
let open: Set<Channel>;

class Channel {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor() {
    open.add(this);
  }
  postMessage(data: unknown) {
    for (const other of [...open]) if (other !== this) other.onmessage?.({ data });
  }
  close() {
    open.delete(this);
  }
}

let time = 0;

beforeEach(() => {
  open = new Set();
  time = 0;
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => vi.unstubAllGlobals());

const at = (slide: number): SharedStage => ({
  slide,
  figure: null,
  spot: null,
  agenda: [],
  rotate: null,
  cover: null,
  sectors: [],
  minutes: null,
  fields: { unit: null, speaker: null, date: null },
});

/** An open window as its owner sees it. */
function openWindow(
  role: 'stage' | 'presenter',
  slide: number,
  given: { seat?: object; entered?: boolean; unheard?: boolean } = {},
) {
  const shown = {
    slide,
    together: false,
    told: 0,
    clock: noTime,
    seat: { ...freshSeat(role), ...given.seat },
    joined: 0,
  };
  const member = joinStage({
    ...shown.seat,
    role,
    place: at(slide),
    entered: given.entered ?? false,
    peer: { current: null },
    now: () => time,
    onPlace: (place, joining) => {
      shown.slide = place.slide;
      shown.told += 1;
      if (joining) shown.joined += 1;
    },
    onClock: (clock) => {
      shown.clock = clock;
    },
    onLaser: () => {},
    onTogether: (together) => {
      shown.together = together;
    },
    onSeat: (seat) => {
      shown.seat = seat;
    },
  });
  if (!given.unheard) member.hello();
  return {
    shown,
    hello: member.hello,
    ask: member.ask,
    setClock: member.setClock,
    turn: (to: number) => {
      shown.slide = to;
      member.move(at(to));
    },
    shut: () => {
      member.bye();
      member.close();
    },
    /** As a browser that ends a tab without a word. */
    crash: member.close,
    pair: member.pair,
  };
}

/** The seat of a window that another one opens: the same pair, a tab of its own. */
const beside = ({ shown }: ReturnType<typeof openWindow>) => ({
  seat: { ...freshSeat('stage'), pair: shown.seat.pair },
});

/** A wall, and the presenter's window that it opened. */
function talk(slide = 1) {
  const wall = openWindow('stage', slide);
  const desk = openWindow('presenter', slide, beside(wall));
  return { wall, desk };
}

it('moves both windows from either', () => {
  const { wall, desk } = talk();
  expect([wall.shown.together, desk.shown.together]).toEqual([true, true]);
  wall.turn(2);
  expect(desk.shown.slide).toBe(2);
  desk.turn(3);
  expect(wall.shown.slide).toBe(3);
  // What was heard is not told again.
  expect([wall.shown.told, desk.shown.told]).toEqual([1, 2]);
});

it('goes where a page was turned to before the wall had answered', () => {
  const wall = openWindow('stage', 2);
  wall.turn(3);
  wall.turn(4);
  const desk = openWindow('presenter', 4, { ...beside(wall), unheard: true });
  desk.turn(5);
  desk.hello();
  expect([wall.shown.slide, desk.shown.slide]).toEqual([5, 5]);
});

it('follows the first wall that it finds where its own pages were turned without any', () => {
  const desk = openWindow('presenter', 1);
  desk.turn(6);
  const wall = openWindow('stage', 2);
  desk.ask();
  expect([wall.shown.slide, desk.shown.slide]).toEqual([2, 2]);
});

it('goes on at the same slide on a wall that the presenter’s window opens again', () => {
  const { wall, desk } = talk();
  wall.turn(7);
  wall.shut();
  expect(desk.shown.together).toBe(false);
  desk.turn(8);
  const again = openWindow('stage', 1, beside(desk));
  expect(again.shown.slide).toBe(8);
  expect(desk.shown.together).toBe(true);
  again.turn(9);
  expect(desk.shown.slide).toBe(9);
});

it('lets a wall lead that is opened by hand for a presenter’s window that lost its own', () => {
  const { wall, desk } = talk();
  desk.turn(7);
  wall.shut();
  const other = openWindow('stage', 2);
  expect(other.shown.slide).toBe(2);
  expect(desk.shown).toMatchObject({ slide: 2, together: true });
});

it('lets the slide lead at which the show is entered from a screen', () => {
  const { wall, desk } = talk();
  desk.turn(7);
  wall.shut();
  const entered = openWindow('stage', 3, { ...beside(desk), entered: true });
  expect([entered.shown.slide, desk.shown.slide]).toEqual([3, 3]);
});

it('moves two walls of one presenter alike, and still knows the one when the other is closed', () => {
  const { wall, desk } = talk();
  const second = openWindow('stage', 1, beside(desk));
  desk.turn(4);
  expect([wall.shown.slide, second.shown.slide]).toEqual([4, 4]);
  second.turn(5);
  expect([wall.shown.slide, desk.shown.slide]).toEqual([5, 5]);
  second.shut();
  expect(desk.shown.together).toBe(true);
  wall.shut();
  expect(desk.shown.together).toBe(false);
});

it('takes a presenter’s window that is opened again to where the wall is, without turning a page', () => {
  const { wall, desk } = talk();
  wall.turn(5);
  desk.shut();
  wall.turn(6);
  const again = openWindow('presenter', 6, beside(wall));
  expect(again.shown).toMatchObject({ slide: 6, joined: 1, together: true });
  again.turn(7);
  expect(wall.shown.slide).toBe(7);
});

it('leaves the talk to the wall whose tab was duplicated', () => {
  const { wall, desk } = talk();
  desk.turn(3);
  const copy = openWindow('stage', 3, { seat: wall.shown.seat });
  expect(copy.shown.seat.pair).not.toBe(wall.shown.seat.pair);
  copy.turn(9);
  expect([wall.shown.slide, desk.shown.slide]).toEqual([3, 3]);
  desk.turn(4);
  expect([wall.shown.slide, copy.shown.slide]).toEqual([4, 9]);
  copy.shut();
  expect(desk.shown.together).toBe(true);
});

it('leaves the talk to the presenter’s window that was duplicated, and takes it over when that one is closed', () => {
  const { wall, desk } = talk();
  const copy = openWindow('presenter', 1, { seat: desk.shown.seat });
  copy.ask();
  expect(copy.shown.together).toBe(false);
  copy.turn(9);
  expect([wall.shown.slide, desk.shown.slide]).toEqual([1, 1]);
  desk.shut();
  copy.ask();
  expect(copy.shown).toMatchObject({ slide: 1, together: true });
});

it('joins a presenter’s window that was opened by hand to a wall without one', () => {
  const taken = talk(2);
  const free = openWindow('stage', 5);
  const desk = openWindow('presenter', 1);
  desk.ask();
  expect(desk.shown).toMatchObject({ slide: 5, joined: 1 });
  desk.turn(6);
  expect([free.shown.slide, taken.wall.shown.slide]).toEqual([6, 2]);
});

it('notices that a wall is gone which said nothing', () => {
  const { wall, desk } = talk();
  for (let i = 0; i < 9; i += 1) desk.ask();
  expect(desk.shown.together).toBe(true);
  wall.crash();
  for (let i = 0; i < 3; i += 1) desk.ask();
  expect(desk.shown.together).toBe(false);
});

it('shows the same in both windows that were moved at one time', () => {
  const { wall, desk } = talk();
  const waiting: (() => void)[] = [];
  const deliver = vi.spyOn(Channel.prototype, 'postMessage').mockImplementation(function (
    this: Channel,
    data,
  ) {
    waiting.push(() => {
      for (const other of [...open]) if (other !== this) other.onmessage?.({ data });
    });
  });
  wall.turn(2);
  desk.turn(3);
  for (let said = waiting.shift(); said !== undefined; said = waiting.shift()) said();
  deliver.mockRestore();
  expect(wall.shown.slide).toBe(desk.shown.slide);
});

it('keeps the time at the wall while the presenter’s window is closed', () => {
  const { wall, desk } = talk();
  time = 1000;
  desk.setClock(clockFrom(noTime, true, time));
  time = 61_000;
  desk.shut();
  time = 91_000;
  const again = openWindow('presenter', 1, beside(wall));
  expect(elapsedOf(again.shown.clock, time)).toBe(90_000);
  time = 92_000;
  again.setClock(clockFrom(again.shown.clock, false, time));
  time = 99_000;
  expect(elapsedOf(wall.shown.clock, time)).toBe(91_000);
});
