const decimals = 10;

/**
 * Writes a number with commas between its thousands: 873,000,000, in Chinese and English. It has at most ten decimals,
 * which removes the errors of floating point (0.1 + 0.2). It works for 0 and values from a millionth to 10^15, which all
 * values of an edition are.
 *
 * `Intl.NumberFormat` is not used, because its first use makes the browser read its tables, which takes an office PC
 * longer than drawing the first screen.
 */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Number(value.toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
