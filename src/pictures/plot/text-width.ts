/**
 * Width of a text in type sizes: of the typefaces that an office may have, nearly the widest. The wall knows its typeface and
 * measures closer (wall/fit).
 */
export function emsOf(text: string, bold = false): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u2e80-\uffef“”]/.test(letter)) width += 1;
    else if (/[A-Zmw%+−▲▼—]/.test(letter)) width += bold ? 0.78 : 0.72;
    else if (/[0-9]/.test(letter)) width += 0.63;
    else if (/[ .,'’:;ijl|()-]/.test(letter)) width += 0.33;
    else width += bold ? 0.61 : 0.57;
  }
  return width;
}
