import { type ResultUnit, resultUnits } from '../indicators/units';
import { groupDigits } from './group-digits';

/**
 * How a base unit is said in English behind a number. Counters that only Chinese needs (个, 条, 名 …) are
 * not said: the name of the figure says what is counted.
 */
const nouns: Readonly<Record<string, string>> = {
  '%': '%',
  元: 'CNY',
  人次: 'person-times',
  户: 'households',
  次: 'times',
  套: 'homes',
  公里: 'km',
  亩: 'mu',
  平方米: 'm²',
  '元/人': 'CNY each',
  '元/名': 'CNY each',
  '元/人次': 'CNY each',
  '元/个': 'CNY each',
  '名/户': 'people each',
  '户/名': 'households each',
  '条/户': 'measures each',
  '户/村': 'households each',
  '村/名': 'villages each',
  '名/个': 'people each',
};

export const englishNoun = (unit: ResultUnit): string => nouns[resultUnits[unit].base] ?? '';

/** A unit with 万 or 亿 is kept as printed, because its number means nothing without it. */
export const isScaled = (unit: ResultUnit): boolean => resultUnits[unit].exponent > 0;

/** A base value said out: CNY 873 million, 208,000, 867,000 households. */
export function sayInEnglish(value: number, unit: ResultUnit): string {
  const noun = englishNoun(unit);
  if (noun === '') return groupDigits(value);
  if (noun !== 'CNY') return `${groupDigits(value)} ${noun}`;
  if (value >= 1e9) return `CNY ${groupDigits(value / 1e9)} billion`;
  if (value >= 1e6) return `CNY ${groupDigits(value / 1e6)} million`;
  return `CNY ${groupDigits(value)}`;
}
