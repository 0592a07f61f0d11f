import type { Edition } from './types';

/**
 * Eight hexadecimal digits that two copies of an edition share if they say the same, whatever made them: a person compares
 * them where two files of one year lie side by side. The day on which an edition was put together doesn't count, nor what
 * is worked out from an earlier edition beside it. It tells copies apart and is no proof against forgery.
 */
export function checkValueOf(edition: Edition): string {
  const known = values.get(edition);
  if (known !== undefined) return known;
  const hash = createHash();
  take(hash, { ...edition, made: undefined });
  const value = hash.digits();
  values.set(edition, value);
  return value;
}

const values = new WeakMap<Edition, string>();

interface Hash {
  /** Takes a text with its end, so that `ab, c` is not `a, bc`. */
  readonly text: (text: string) => void;
  readonly digits: () => string;
}

/** FNV-1a over UTF-16 units, mixed at the end so that every digit depends on every unit. */
function createHash(): Hash {
  let hash = 0x811c9dc5;
  const unit = (code: number) => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  return {
    text: (text) => {
      for (let i = 0; i < text.length; i += 1) unit(text.charCodeAt(i));
      // No text holds half a pair of surrogates at its end.
      unit(0xdfff);
    },
    digits: () => {
      let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0');
    },
  };
}

/** Feeds a value of JSON to the hash, the properties of an object in the order of their names. */
function take(hash: Hash, value: unknown): void {
  if (Array.isArray(value)) {
    hash.text(`[${value.length}`);
    for (const each of value) take(hash, each);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter((entry) => !isLeftOut(...entry));
    hash.text(`{${entries.length}`);
    for (const [key, each] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      hash.text(key);
      take(hash, each);
    }
  } else hash.text(typeof value === 'string' ? `"${value}` : String(value));
}

const isLeftOut = (key: string, value: unknown): boolean =>
  value === undefined ||
  key === 'earlier' ||
  (key === 'change' && typeof value === 'object' && value !== null && 'computed' in value);
