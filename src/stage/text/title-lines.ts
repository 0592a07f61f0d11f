import { widthOf } from '../../pictures/wall/fit';

/** Where a Chinese headline may break without cutting a word: after punctuation, before a conjunction. */
const pauses = /[，；：、]|.(?=[和与及])/g;

/** A break must lie between these shares of the headline, or the two lines look too uneven. */
const earliest = 0.3;
const latest = 0.7;

/** Splits a Chinese headline into two lines at such a place; without one it stays in one piece. */
export function linesOf(text: string): readonly string[] {
  if (!/[\u4e00-\u9fff]/.test(text)) return [text];
  const whole = widthOf(text);
  const share = (at: number) => widthOf(text.slice(0, at)) / whole;
  const places = [...text.matchAll(pauses)]
    .map((match) => match.index + 1)
    .filter((at) => share(at) >= earliest && share(at) <= latest)
    .sort((a, b) => Math.abs(share(a) - 0.5) - Math.abs(share(b) - 0.5));
  const [best] = places;
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best)];
}

/** A title and the year that it ends with, which stands in a line of its own; empty where it names none. */
export function nameAndYear(text: string): readonly [name: string, year: string] {
  const at = text.search(/[ ,，]+\d{4}/);
  return at > 0 ? [text.slice(0, at), text.slice(at).replace(/^[ ,，]+/, '')] : [text, ''];
}
