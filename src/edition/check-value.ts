import type { Edition } from './types';

/**
 * Eight hexadecimal digits that two copies of an edition share if they say the same, whatever made them: a person compares
 * them where two files of one year lie side by side. The day on which an edition was put together doesn't count, nor what
 * is worked out from an earlier edition beside it. It tells copies apart and is no proof against forgery.
 */
export function checkValueOf(edition: Edition): string {
  const known = values.get(edition);
  if (known !== undefined) return known;
  const value = digitsOf(withObject(0x811c9dc5, { ...edition, made: undefined }));
  values.set(edition, value);
  return value;
}

const values = new WeakMap<Edition, string>();

/*
 * FNV-1a over UTF-16 units, mixed at the end so that every digit depends on every unit. The state is handed on as a number: a
 * large edition has ten million units, and the first screen waits for them.
 */

/** Takes a text with its end, so that `ab, c` is not `a, bc`. */
function withText(hash: number, text: string): number {
  let now = hash;
  for (let i = 0; i < text.length; i += 1) now = Math.imul(now ^ text.charCodeAt(i), 0x01000193);
  // No text holds half a pair of surrogates at its end.
  return Math.imul(now ^ 0xdfff, 0x01000193);
}

function digitsOf(hash: number): string {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

function withValue(hash: number, value: unknown): number {
  if (typeof value === 'string') return withText(hash, `"${value}`);
  if (Array.isArray(value)) return value.reduce(withValue, withText(hash, `[${value.length}`));
  if (typeof value === 'object' && value !== null) return withObject(hash, value);
  return withText(hash, String(value));
}

/** The properties of an object in the order of their names. */
function withObject(hash: number, object: object): number {
  let now = withText(hash, '{');
  for (const key of Object.keys(object).sort()) {
    const value: unknown = object[key as keyof typeof object];
    if (!isLeftOut(key, value)) now = withValue(withText(now, key), value);
  }
  return withText(now, '}');
}

const isLeftOut = (key: string, value: unknown): boolean =>
  value === undefined ||
  key === 'earlier' ||
  (key === 'change' && typeof value === 'object' && value !== null && 'computed' in value);
