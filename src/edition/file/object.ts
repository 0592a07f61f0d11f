import type { Wanted } from '../fault';
import { visibleText } from './hidden';
import { limits } from './limits';
import { fault, memberOf, notice, type Read, type Reading, recordIn, wanted, within } from './reading';

/** A property that may be absent: it is null or missing in the file, or what `empty` says. */
export interface Optional<T> {
  readonly read: Read<T>;
  readonly empty: (value: unknown) => boolean;
}

/** A property that older formats lack: what it is then. */
export interface Otherwise<T> {
  readonly read: Read<T>;
  readonly otherwise: T;
}

export type Field = Read<unknown> | Optional<unknown> | Otherwise<unknown>;

type IsOptional<T, K extends keyof T> = object extends Pick<T, K> ? true : false;
/** A reader for each property of T: the compiler names the one that is forgotten. */
export type Fields<T> = {
  readonly [K in keyof T]-?: IsOptional<T, K> extends true
    ? Optional<Exclude<T[K], undefined>>
    : Read<T[K]> | Otherwise<T[K]>;
};

export const optional = <T>(
  read: Read<T>,
  empty: (value: unknown) => boolean = () => false,
): Optional<T> => ({ read, empty });

export const or = <T>(read: Read<T>, otherwise: T): Otherwise<T> => ({ read, otherwise });

/** Names by which a file could reach into the program. */
export const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a record property by property. Null is the same as absent. A name that nobody knows is left out and said.
 * @param aside names that the format has and that are worked out again instead of being read
 */
export function object<T extends object>(fields: Fields<T>, aside: readonly string[] = []): Read<T> {
  const known = Object.entries(fields) as [string, Field][];
  const names = new Set([...known.map(([name]) => name), ...aside]);
  return (value, reading) => {
    const json = recordIn(value);
    if (json === null) return no(reading, 'record', value);
    sayUnknown(Object.keys(json), names, reading);
    const made: [string, unknown][] = [];
    let whole = true;
    for (const [name, field] of known) {
      const property = readField(memberOf(json, name), name, field, reading);
      if (property === bad) whole = false;
      else if (property !== absent) made.push([name, property]);
    }
    return whole ? (Object.fromEntries(made) as T) : undefined;
  };
}

/** A property with a fault, and one that is rightly not there. */
export const bad = Symbol('bad');
export const absent = Symbol('absent');

/** Reads a property: its value, `bad` or `absent`. */
export function readField(given: unknown, name: string, field: Field, reading: Reading): unknown {
  const missing = given === undefined || given === null;
  if (typeof field === 'function') return within(reading, name, field, missing ? missed : given) ?? bad;
  if ('otherwise' in field)
    return missing ? field.otherwise : (within(reading, name, field.read, given) ?? bad);
  return missing || field.empty(given) ? absent : (within(reading, name, field.read, given) ?? bad);
}

/** Stands for what is not there, so that the reader of the property says so at its place. */
export const missed = Symbol('missed');

/** Names that the format doesn't know, each once for all entries of a list; such as reach into the program are faults. */
export function sayUnknown(names: readonly string[], known: ReadonlySet<string>, reading: Reading): void {
  for (const name of names) {
    if (known.has(name)) continue;
    if (forbidden.has(name)) {
      fault(reading, 'key', name, undefined);
      continue;
    }
    const pattern = [...reading.way.filter((step) => typeof step === 'string'), name].join(' ');
    if (reading.said.has(pattern)) continue;
    if (reading.said.size < 10 * limits.listed) reading.said.add(pattern);
    notice(reading, 'unknown-key', visibleText(name).text.slice(0, 64), undefined);
  }
}

/** Says that something is missing, or that it is of another kind. */
export const no = (reading: Reading, what: Wanted, value: unknown): undefined =>
  value === missed ? fault(reading, 'missing', what, undefined) : wanted(reading, what, value);
