/** The shortest digits of a stored number, without an exponent; null for what is no number. */
export function decimalText(stored: string): string | null {
  const number = stored.trim() === '' ? Number.NaN : Number(stored);
  if (!Number.isFinite(number)) return null;
  const text = String(number);
  const [, sign = '', digits = '', exponent = '0'] = /^(-?)([\d.]+)e([+-]\d+)$/.exec(text) ?? [];
  return digits === '' ? text : sign + shifted(digits, Number(exponent));
}

/** Digits with their point moved to the right by so many places, or to the left. */
export function shifted(digits: string, places: number): string {
  if (digits.startsWith('-')) return `-${shifted(digits.slice(1), places)}`;
  const [whole = '', rest = ''] = digits.split('.');
  const all = whole + rest;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(1, point);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const after = padded.slice(at).replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}

/** Whether two digits say the same number: 1781.3 and 1781.30. */
export const sameNumber = (a: string, b: string): boolean => plainDigits(a) === plainDigits(b);

/** Digits without zeros in front of them and behind their fraction. */
export const plainDigits = (digits: string): string => {
  const [whole = '', rest = ''] = digits.split('.');
  const after = rest.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=\d)/, '')}${after === '' ? '' : `.${after}`}`;
};
