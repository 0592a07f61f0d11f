/** A name in a sentence: `{id}`, `{id|growth}`, `{check:id}`, `{year}`. */
export interface Reference {
  readonly name: string;
  /** Which fact of it: `growth`, `increase`, `name`, `label`, `bare`; null for the figure itself. */
  readonly aspect: string | null;
}

export type TemplatePart = string | Reference;

const known = new Map<string, readonly TemplatePart[]>();

/**
 * Splits a written sentence at its braces. A sentence contains no digits of a figure but names the figure, so that each
 * number is written only once. Braces that don't pair are a fault of the sentence and throw a RangeError.
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const parts = template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? referenceIn(part) : textOf(part)));
  known.set(template, parts);
  return parts;
}

function textOf(part: string): string {
  if (/[{}]/.test(part)) throw new RangeError(`a brace without its partner in “${part}”`);
  return part;
}

function referenceIn(part: string): Reference {
  const [name = '', aspect = null] = part.slice(1, -1).split('|');
  if (name === '') throw new RangeError('empty braces');
  return { name, aspect };
}

/** Every reference of a sentence, in order. */
export const referencesOf = (template: string): readonly Reference[] =>
  parseTemplate(template).filter((part) => typeof part !== 'string');

/** A text of the edition that a sentence quotes: its braces name nothing. */
export const withoutBraces = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝');
