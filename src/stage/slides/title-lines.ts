import { widthOf } from '../../pictures/wall/fit';

/** Where a Chinese headline may break without tearing a word: behind a pause, before a conjunction. */
const pauses = /[，；：、]|.(?=[和与及])/g;

/** The shares of a headline between which a break looks like one. */
const earliest = 0.3;
const latest = 0.7;

/** A Chinese headline in two lines, broken where one pauses; in one piece where it has no such place. */
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
