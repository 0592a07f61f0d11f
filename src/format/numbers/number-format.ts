import type { ShownNumber } from '../shown-number';

/*
 * Numbers for the cells and charts of Office: digits that are written as they are printed, and a format that says unit, hedge
 * and digits behind the point, so that the label follows a number that somebody changes.
 */

interface Written {
  /** As it is said, with unit and hedge. */
  readonly text: string;
  readonly shown: ShownNumber;
}

/** Whether Office keeps the number as a part of one and shows it in percent. */
const isPercent = ({ shown }: Pick<Written, 'shown'>): boolean => shown.unit.startsWith('%');

/** The digits of a cell: 8.73 of 8.73亿元; 0.8891 of 88.91%, since whoever types 90% there means 90%. */
export function cellDigits(figure: Pick<Written, 'shown'>): string {
  const { value, decimals } = figure.shown;
  const digits = value.toFixed(decimals);
  return isPercent(figure) ? movedByTwo(digits) : digits;
}

/** Moves the point two places to the left in the text: a division would write 0.8890999999999999. */
function movedByTwo(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', behind = ''] = digits.slice(sign.length).split('.');
  const padded = whole.padStart(3, '0');
  const at = padded.length - 2;
  // Zeros behind the point are the number format's to show.
  return `${sign}${padded.slice(0, at)}.${padded.slice(at)}${behind}`.replace(/0+$/, '').replace(/\.$/, '');
}

/** Digits of a figure in the unit of another, for a bar beside others: 3766 people are 0.3766 of ten thousand. */
export function digitsInUnitOf(figure: InUnit, other: InUnit): string {
  if (figure.shown.unit === other.shown.unit || other.shown.value === 0) return cellDigits(figure);
  const factor = other.value / other.shown.value;
  // Twelve digits are more than any figure has, and hide what binary fractions add.
  return String(Number((figure.value / factor).toPrecision(12)));
}

interface InUnit {
  /** In the base unit. */
  readonly value: number;
  readonly shown: ShownNumber;
}

/** The number format by which Office says the figure as it is printed: `"约"0.00"亿元"`, `0.0%"以下"`, `+0.00%`. */
export function numberFormat(figure: Written): string {
  const { text, shown } = figure;
  const { index: at = text.length, 0: number = '' } = /\d[\d,]*(\.\d+)?/.exec(text) ?? {};
  // 持平 is said without a digit.
  if (number === '') return literal(text);
  // Office writes a minus itself, in front of a currency, too; a plus it must be told, and then the other sign, too.
  const before = text.slice(0, at).replace(/^−|−$/, '');
  const after = text.slice(at + number.length);
  const pattern = `${number.includes(',') ? '#,##0' : '0'}${shown.decimals === 0 ? '' : `.${'0'.repeat(shown.decimals)}`}`;
  const sign = before.endsWith('+') ? '+' : '';
  const front = literal(before.slice(0, before.length - sign.length));
  const back = isPercent(figure) && after.startsWith('%') ? `%${literal(after.slice(1))}` : literal(after);
  const said = `${front}${pattern}${back}`;
  return sign === '+' ? `+${said};-${said}` : said;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replace(/"/g, '”')}"`);
