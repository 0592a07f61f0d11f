const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function chineseCount(n: number): string {
  return numerals[n] ?? String(n);
}

/** A number before a measure word: 两项, not 二项. */
export const countOf = (n: number): string => (n === 2 ? '两' : chineseCount(n));
