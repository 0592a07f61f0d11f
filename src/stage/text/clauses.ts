import { isChinese, partOf, plainOf } from '../../format/pieces/pieces';
import type { SentenceText } from '../../format/sentence';

type Pieces = SentenceText['pieces'];

/**
 * A Chinese sentence in lines that end with punctuation; a sentence in another language stays whole, because its lines break
 * between words anyway.
 *
 * @param longest characters of a line in which a comma ends no line
 */
export function clausesOf(pieces: Pieces, longest: number): readonly Pieces[] {
  const text = plainOf(pieces);
  if (text === '') return [];
  if (!isChinese(text) || /[a-z]{3} /i.test(text)) return [pieces];
  const ends = [...text.matchAll(/[，；。：]/g)].map(({ index }) => index + 1);
  if (ends[ends.length - 1] !== text.length) ends.push(text.length);
  const lines: { from: number; to: number; full: boolean }[] = [];
  let from = 0;
  for (const end of ends) {
    const last = lines[lines.length - 1];
    // A semicolon or a full stop ends a line; a comma only where the line would be too long.
    if (last !== undefined && !last.full && end - last.from <= longest) last.to = end;
    else lines.push({ from, to: end, full: false });
    const now = lines[lines.length - 1];
    if (now !== undefined) now.full = /[；。]/.test(text[end - 1] ?? '');
    from = end;
  }
  return lines.map((line) => partOf(pieces, line.from, line.to));
}

/** A text in its parts, a line for each, without the marks between them: these would stand alone beside large numbers. */
export function partsOf(pieces: Pieces): readonly Pieces[] {
  const text = plainOf(pieces);
  const marks = [...text.matchAll(/[，；。]|[.;] |[.;]$|$/g)];
  return marks
    .map(({ index }, i) => {
      const before = marks[i - 1];
      return partOf(pieces, before === undefined ? 0 : before.index + before[0].length, index);
    })
    .filter((part) => part.length > 0);
}

/** A text in its sentences, as a language writes them that has a space between them. */
export function sentencesOf(pieces: Pieces): readonly Pieces[] {
  const text = plainOf(pieces);
  const starts = [
    0,
    ...[...text.matchAll(/[a-z%)]\. (?=[A-Z])/g)].map(({ index, 0: end }) => index + end.length),
  ];
  return starts.map((from, i) => partOf(pieces, from, starts[i + 1] ?? text.length));
}
