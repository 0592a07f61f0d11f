/** What Office shows of digits by a number format of ours: text in quotes, `0.00` or `#,##0.00`, perhaps in percent. */
export function shownBy(digits: string, format: string): string {
  if (format === 'General') return digits;
  // A label in words.
  if (/^"[^"]*"$/.test(format)) return unquoted(format);
  const [forRises = '', forFalls = ''] = format.split(/;(?=[^"]*(?:"[^"]*"[^"]*)*$)/);
  const chosen = digits.startsWith('-') && forFalls !== '' ? forFalls : forRises;
  const parts = /^((?:"[^"]*"|[+-])*)(#,##0|0)(\.0+)?(%?)((?:"[^"]*")*)$/.exec(chosen);
  if (parts === null) throw new Error(`${format} is no number format of ours`);
  const [, before = '', whole = '', behind = '', percent = '', after = ''] = parts;
  const decimals = Math.max(0, behind.length - 1);
  const value = Number(digits) * (percent === '' ? 1 : 100);
  const number = Math.abs(value).toFixed(decimals);
  const grouped = whole === '0' ? number : number.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const sign = value < 0 && forFalls === '' ? '−' : '';
  return `${sign}${unquoted(before)}${grouped}${percent}${unquoted(after)}`;
}

const unquoted = (text: string): string => text.replaceAll('"', '');
