import type { NumberText } from '../../format/number-style';
import { besideDigits, stageSteps } from '../../format/tokens';

/** Each step is a class of wall.css: 2.4 is `st-2-4`. */
type Size = (typeof stageSteps)[number];

export const classOf = (size: Size): string => `st-${String(size).replace('.', '-')}`;

/** Width of a text in em, a little more than any of the fonts takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\u2e80-\uffef“”]/.test(letter)) width += 1;
    else if (/[0-9+−%A-Zmw]/.test(letter)) width += 0.62;
    else width += letter === ' ' || letter === '.' || letter === ',' ? 0.3 : 0.54;
  }
  return width;
}

/**
 * The largest size in which a number with its unit keeps to one line.
 * @param room in rem
 * @param most the largest size wanted, in rem
 */
export const fitNumber = (numeral: NumberText, room: number, most: Size): string =>
  largest((size) => numberWidth(numeral, size), room, most);

/** Of a number with its unit, in em of the digits. */
function numberWidth({ prefix, number, unit }: NumberText, size = 2.6): number {
  const { unit: usual, unitOfHuge, percent, unitAtLeast } = besideDigits;
  const scale = Math.max(size > 6 ? unitOfHuge : usual, unitAtLeast / size);
  return (
    scale * widthOf(prefix) +
    widthOf(number) +
    (unit.startsWith('%') ? Math.max(percent, unitAtLeast / size) : scale) * (widthOf(unit) + 0.3)
  );
}

/** The number that needs most room, so that several can have one size: a smaller number is no smaller sum. */
export const widestOf = (numerals: readonly NumberText[], size = 2.6): NumberText =>
  numerals.reduce((a, b) => (numberWidth(b, size) > numberWidth(a, size) ? b : a), {
    prefix: '',
    number: '',
    unit: '',
  });

/** The text that needs most room, so that several can have one size. */
export const widestText = (texts: readonly string[]): string =>
  texts.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), '');

/**
 * The largest size in which a text keeps to so many lines.
 * @param room of one line, in rem
 */
export const fitText = (text: string, room: number, most: Size, lines = 1): string =>
  // The last word of a line may not fit: of several lines a part stays empty.
  largest(() => widthOf(text), lines === 1 ? room : room * lines * 0.9, most);

function largest(widthAt: (size: Size) => number, room: number, most: Size): string {
  const found = stageSteps.find((size) => size <= most && size * widthAt(size) <= room);
  return classOf(found ?? 1.3);
}
