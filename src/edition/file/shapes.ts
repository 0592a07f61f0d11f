import type { Wanted } from '../fault';
import type { Text } from '../text';
import { visibleText } from './hidden';
import { limits } from './limits';
import { forbidden, missed, no, type Optional, type Otherwise, object, optional, or } from './object';
import { fault, memberOf, notice, type Read, type Reading, recordIn, wanted, within } from './reading';

/** A text without hidden characters; those that were in it are said. */
export const words =
  (most: number = limits.text): Read<string> =>
  (value, reading) => {
    if (typeof value !== 'string') return no(reading, 'text', value);
    if (value.length > 4 * most + 100) return fault(reading, 'too-long', String(most), value.slice(0, 60));
    const { text, removed } = visibleText(value);
    if (removed.length > 0) notice(reading, 'hidden', removed.join(' '), text);
    if (text === '') return no(reading, 'text', value);
    return text.length > most ? fault(reading, 'too-long', String(most), text) : text;
  };

/** A text in both languages. If there is no English, the English pages show the Chinese. */
export const text: Read<Text> = (value, reading) => {
  const read = twoLanguages(value, reading);
  return read === undefined ? undefined : { zh: read.zh, en: read.en ?? read.zh };
};
const twoLanguages = object<{ readonly zh: string; readonly en?: string }>({
  zh: words(),
  en: optional(words()),
});

export const idPattern = /^[a-z0-9][a-z0-9.-]{0,63}$/;
export const id: Read<string> = (value, reading) => {
  if (typeof value !== 'string' || !idPattern.test(value)) return no(reading, 'id', value);
  return forbidden.has(value) ? fault(reading, 'key', value, undefined) : value;
};

/** Digits as printed, at most as many as a computer reckons exactly. */
export const digits: Read<string> = (value, reading) => {
  if (typeof value !== 'string' || !/^\d{1,30}(\.\d{1,30})?$/.test(value))
    return no(reading, 'digits', value);
  return value.replace('.', '').length > limits.digits
    ? fault(reading, 'too-long', String(limits.digits), value)
    : value;
};

const wholeNumber =
  (what: Wanted, least: number, most: number): Read<number> =>
  (value, reading) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : no(reading, what, value);

export const whole = (least: number, most: number): Read<number> => wholeNumber('whole-number', least, most);
export const year: Read<number> = wholeNumber('year', 1900, 2200);

/** Only the sign of it is ever used: `printed` says the size. */
export const number: Read<number> = (value, reading) =>
  typeof value === 'number' && Number.isFinite(value) ? value : no(reading, 'number', value);

export const day: Read<string> = (value, reading) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
    ? value
    : no(reading, 'date', value);

/** Present where it is true; false is the same as absent. */
export const flag: Optional<true> = optional<true>(
  (value, reading) => (value === true ? true : no(reading, 'true', value)),
  (value) => value === false,
);

export const oneOf =
  <const T extends string | number>(allowed: readonly T[]): Read<T> =>
  (value, reading) =>
    allowed.find((one) => one === value) ??
    (value === missed
      ? fault(reading, 'missing', allowed.join('|'), undefined)
      : fault(reading, 'shape', allowed.join('|'), value));

export const nullable = <T>(read: Read<T>): Otherwise<T | null> => or<T | null>(read, null);

/** Reads a list, or one entry of it where the work is done in steps. */
export interface ReadList<T> extends Read<readonly T[]> {
  readonly each: Read<T>;
}

/** The entries of a list as the file gives them; null, which is said, where it is none or too long. */
export function entriesIn(value: unknown, reading: Reading): readonly unknown[] | null {
  if (!Array.isArray(value)) no(reading, 'list', value);
  else if (value.length <= limits.entries) return value;
  else fault(reading, 'too-many', String(limits.entries), String(value.length));
  return null;
}

export const list = <T>(each: Read<T>): ReadList<T> =>
  Object.assign(
    (value: unknown, reading: Reading) => {
      const entries = entriesIn(value, reading);
      if (entries === null) return undefined;
      const made: T[] = [];
      entries.forEach((entry, i) => {
        const one = within(reading, i, each, entry ?? missed);
        if (one !== undefined) made.push(one);
      });
      return made.length === entries.length ? made : undefined;
    },
    { each },
  );

/** A list of so many entries: the wanted number is said in words. */
export const listOf =
  <T, L extends readonly T[]>(read: Read<T>, fits: (length: number) => boolean, what: Wanted): Read<L> =>
  (value, reading) => {
    const made = list(read)(value, reading);
    if (made === undefined) return undefined;
    return fits(made.length) ? (made as unknown as L) : wanted(reading, what, value);
  };

export const some = <T>(read: Read<T>): Read<readonly [T, ...T[]]> =>
  listOf<T, readonly [T, ...T[]]>(read, (length) => length >= 1, 'one');
export const several = <T>(read: Read<T>): Read<readonly [T, T, ...T[]]> =>
  listOf<T, readonly [T, T, ...T[]]>(read, (length) => length >= 2, 'two');

/** Optional lists: an empty one is the same as none. */
export const optionalList = <T>(read: Read<T>): Optional<readonly T[]> =>
  optional(list(read), (value) => Array.isArray(value) && value.length === 0);

/** A record of any names of this kind, as sentences by what they are about. */
export const dictionary =
  <T>(name: RegExp, read: Read<T>): Read<Readonly<Record<string, T>>> =>
  (value, reading) => {
    const json = recordIn(value);
    if (json === null) return no(reading, 'record', value);
    const keys = Object.keys(json);
    if (keys.length > limits.entries)
      return fault(reading, 'too-many', String(limits.entries), String(keys.length));
    const made: [string, T][] = [];
    let whole = true;
    for (const key of keys) {
      if (!name.test(key) || forbidden.has(key)) {
        fault(reading, forbidden.has(key) ? 'key' : 'shape', forbidden.has(key) ? key : 'id', key);
        whole = false;
        continue;
      }
      const entry = within(reading, key, read, json[key] ?? missed);
      if (entry === undefined) whole = false;
      else made.push([key, entry]);
    }
    return whole ? Object.fromEntries(made) : undefined;
  };

/** Reads by what a property of it says: the kind of a picture, of a slide. */
export const byKind =
  <T>(readers: Readonly<Record<string, Read<T>>>): Read<T> =>
  (value, reading) => {
    const json = recordIn(value);
    if (json === null) return no(reading, 'record', value);
    const kind = memberOf(json, 'kind');
    const read = typeof kind === 'string' ? memberOf(readers, kind) : undefined;
    if (read !== undefined) return (read as Read<T>)(value, reading);
    within(reading, 'kind', oneOf(Object.keys(readers)), kind ?? missed);
    return undefined;
  };

/** Reads, and makes something else of it. */
export const mapped =
  <A, B>(read: Read<A>, make: (value: A, reading: Reading) => B | undefined): Read<B> =>
  (value, reading) => {
    const made = read(value, reading);
    return made === undefined ? undefined : make(made, reading);
  };
