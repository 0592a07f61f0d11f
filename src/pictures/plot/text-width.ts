/** What decides how wide letters are. */
interface Look {
  readonly bold?: boolean;
  readonly heading?: boolean;
}

/**
 * Width of a text in type sizes: of the typefaces that an office may have, nearly the widest. The wall knows its typeface and
 * measures closer (wall/fit).
 */
export function emsOf(text: string, { bold = false, heading = false }: Look = {}): number {
  const wider = (bold ? 1.1 : 1) * (heading ? 1.06 : 1);
  let width = 0;
  for (const letter of text) width += /[\u2e80-\uffef“”]/.test(letter) ? 1 : wider * latin(letter);
  return width;
}

function latin(letter: string): number {
  if (/[A-Zmw%+−▲▼—]/.test(letter)) return 0.74;
  if (/[0-9]/.test(letter)) return 0.63;
  return /[ .,'’:;ijl|()-]/.test(letter) ? 0.34 : 0.59;
}
