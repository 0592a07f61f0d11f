const decimals = 10;

/**
 * A number with its thousands set apart: 873,000,000. The same in Chinese and English; at most ten decimals,
 * which takes away what floating point adds (0.1 + 0.2). For 0 and values from a millionth to 10^15, as all
 * of an edition are.
 *
 * By hand, because the first `Intl.NumberFormat` of a page reads the browser's tables: on an office PC that
 * takes longer than drawing the first screen.
 */
export function groupDigits(value: number): string {
  const [whole = '', fraction] = String(Number(value.toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
