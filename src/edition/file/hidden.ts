/**
 * Characters that nobody sees: control characters, those of no width, those that turn the direction of the writing (they can
 * turn digits round), tags, halves of characters, blanks that count as letters. A line break and a tabulator stay.
 */
const hidden = /(?![\n\t])(?:\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f)/gu;

/** The text without characters that nobody sees, and the names of those that were taken out (`U+202E`), each once. */
export function visibleText(text: string): { readonly text: string; readonly removed: readonly string[] } {
  const removed = new Set<string>();
  const seen = text.replace(hidden, (character) => {
    removed.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  return { text: seen, removed: [...removed] };
}
