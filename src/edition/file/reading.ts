import type { EditionFault, EditionNotice, FaultKind, NoticeKind, Wanted } from '../fault';
import { limits } from './limits';

/** What is known while a file is read: where we are in it, and all that was wrong so far. */
export interface Reading {
  /** Steps from the file to the part that is being read. */
  readonly way: (string | number)[];
  /** The id of the entry that is being read. */
  entry: string;
  readonly faults: EditionFault[];
  readonly notices: EditionNotice[];
  /** Those that are not listed any more. */
  readonly unlisted: { faults: number; notices: number };
  /** Names of unknown parts that were said already, with their path without numbers. */
  readonly said: Set<string>;
  /** Places of entries that had a fault, by the name of their list. */
  readonly gaps: Map<string, number[]>;
}

export const createReading = (): Reading => ({
  way: [],
  entry: '',
  faults: [],
  notices: [],
  unlisted: { faults: 0, notices: 0 },
  said: new Set(),
  gaps: new Map(),
});

/** Reads one part of the file into a fresh value; undefined if there was a fault, which is then noted. */
export type Read<T> = (value: unknown, reading: Reading) => T | undefined;

const pathOf = (way: readonly (string | number)[]): string =>
  way.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${step}`)).join('');

export function fault(reading: Reading, kind: FaultKind, detail: string, found: unknown): undefined {
  const { way, entry } = reading;
  return note(reading, () => ({ at: pathOf(way), kind, detail, found: foundText(found), entry }));
}

/** Lists a fault, or counts it where enough are listed. */
export function note({ faults, unlisted }: Reading, say: () => EditionFault): undefined {
  if (faults.length >= limits.listed) unlisted.faults += 1;
  else faults.push(say());
  return undefined;
}

export const wanted = (reading: Reading, what: Wanted, found: unknown): undefined =>
  fault(reading, 'shape', what, found);

export function notice(reading: Reading, kind: NoticeKind, detail: string, found: unknown): void {
  const { notices, way, entry } = reading;
  if (notices.length >= limits.listed) reading.unlisted.notices += 1;
  else notices.push({ at: pathOf(way), kind, detail, found: foundText(found), entry });
}

/** What stands there, in few characters and without looking into it: it may be of any depth. */
export function foundText(found: unknown): string {
  if (found === undefined || found === null) return '';
  if (Array.isArray(found)) return '[…]';
  if (typeof found === 'object') return '{…}';
  const text = String(found).replace(/[\p{C}\p{Z}]+/gu, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Reads a part one step further in. */
export function within<T>(
  reading: Reading,
  step: string | number,
  read: Read<T>,
  value: unknown,
): T | undefined {
  reading.way.push(step);
  const made = read(value, reading);
  reading.way.pop();
  return made;
}

export type Json = Readonly<Record<string, unknown>>;

/** A record of JSON; null if it is anything else. */
export const recordIn = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** A member that the file itself gives, never one of the prototype. */
export const memberOf = (json: Json, key: string): unknown =>
  Object.prototype.propertyIsEnumerable.call(json, key) ? json[key] : undefined;
