import type { NumberText } from '../format/number-style';

/** Classes that several components share. */
export const button =
  'inline-flex min-h-[2.75rem] cursor-pointer items-center gap-1 whitespace-nowrap rounded-edge border border-rule lg:min-h-[2.5rem] bg-paper px-2 text-body text-ink hover:border-ink print:hidden';

export const mainButton =
  'inline-flex min-h-[2.75rem] lg:min-h-[2.5rem] cursor-pointer items-center gap-1 whitespace-nowrap rounded-edge border border-accent bg-accent px-2 text-body font-bold text-on-accent print:hidden';

/** A link or button of a menu. */
export const menuEntry =
  'flex min-h-[2.75rem] w-full cursor-pointer items-center whitespace-nowrap px-1 text-left text-body text-ink hover:bg-sheet lg:min-h-[2.25rem]';

/** Size of the sheet that lists the sectors: never wider than the window, and hardly ever higher. */
export const sectorSheet = 'w-[26rem] max-w-[calc(100vw-2rem)] max-h-[max(10rem,calc(100vh-9rem))]';

/** A small action in running text. */
export const quietButton =
  'min-h-[2.75rem] cursor-pointer whitespace-nowrap bg-transparent text-note text-accent underline underline-offset-4 hover:no-underline lg:min-h-[1.5rem] print:hidden';

/** Class for the size of a headline number. A number with every digit (873,000,000) must leave room for its growth. */
export function headlineSize({ prefix, number, unit }: NumberText): string {
  // A unit is set at 0.4 of the digits; Chinese characters are twice as wide as digits.
  const width = number.length + prefix.length * 0.4 + unit.length * (/[a-z]/i.test(unit) ? 0.4 : 0.8);
  if (width <= 7) return 'text-num-l xl:text-num-xl';
  if (width <= 9) return 'text-num-m xl:text-num-l';
  return width <= 11 ? 'text-num-s xl:text-num-m' : 'text-num-xs xl:text-num-s';
}

/** Whether it is as long as a number with every digit: 40,000,000. */
export const isWrittenOut = (number: string): boolean => number.length > 8;

/** Size of a tile's number. */
export const tileSize = (number: string): string =>
  isWrittenOut(number) ? 'text-label md:text-section xl:text-num-xs' : 'text-num-xs xl:text-num-s';

/** Size of the number of a step. */
export const stepSize = (number: string, first: boolean): string =>
  isWrittenOut(number) ? 'text-section xl:text-num-s' : first ? 'text-num-s' : 'text-num-xs';
