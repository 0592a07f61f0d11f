import { freshSeat, type Seat } from './stage-pair';

type Role = Parameters<typeof freshSeat>[0];

/** The name of a window that one of a pair opens; with it the pair is known there. */
export const nameOf = (role: Role, pair: string, number = ''): string => `stage-${role}:${pair}:${number}`;

const keyOf = (role: Role): string => `suining-dashboard.stage-seat.${role}`;

const isSeat = (value: unknown): value is Seat & { readonly name: string } =>
  typeof value === 'object' && value !== null && 'pair' in value && 'seat' in value && 'name' in value;

/**
 * The seat that this tab had before a reload, or a new one. A window that another one opens gets a copy of what that
 * one stored; its own name then tells that the seat is not its own.
 */
export function takeSeat(role: Role): Seat {
  const known = readSeat(role);
  if (known !== null && known.name === window.name) return { pair: known.pair, seat: known.seat };
  const [kind, pair] = window.name.split(':');
  const fresh = freshSeat(role);
  const seat = kind === `stage-${role}` && pair !== undefined ? { ...fresh, pair } : fresh;
  writeSeat(role, seat);
  return seat;
}

/** Stores the seat with the tab. A duplicated window loses the name that it was opened with. */
export function keepSeat(role: Role, seat: Seat): void {
  if (seat.pair === null || !window.name.includes(seat.pair)) window.name = '';
  writeSeat(role, seat);
}

function readSeat(role: Role) {
  try {
    const known: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(role)) ?? 'null');
    return isSeat(known) ? known : null;
  } catch {
    return null;
  }
}

function writeSeat(role: Role, seat: Seat): void {
  try {
    window.sessionStorage.setItem(keyOf(role), JSON.stringify({ ...seat, name: window.name }));
  } catch {
    // Nothing may be stored; after a reload the tab has a new seat, and a direct message tells it its pair.
  }
}
