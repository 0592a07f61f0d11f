import { unitFacts } from '../../edition/units';
import type { NumberText } from '../number-style';
import { groupDigits } from './group-digits';

/**
 * How a base unit is said in English behind a number. Counters that only Chinese needs are not said: the name of
 * the figure says what is counted. Money says its currency in front. A unit that stands in neither list is said
 * as the article prints it.
 */
const nouns: Readonly<Record<string, string>> = {
  '%': '%',
  户: 'households',
  套: 'homes',
  公里: 'km',
  亩: 'mu',
  平方米: 'm²',
  吨: 'tonnes',
  公顷: 'hectares',
  '元/人': 'each',
  '元/名': 'each',
  '元/人次': 'each',
  '元/个': 'each',
  '名/户': 'people each',
  '名/套': 'people each',
  '户/名': 'households each',
  '条/户': 'measures each',
  '户/村': 'households each',
  '个/名': 'villages each',
  '名/个': 'people each',
};

const counters: readonly string[] = [...'个条名人次项件场家座处元', '人次'];

/** The English word behind a number, in the singular behind 1: 1 household each, 1 home. */
const nounOf = (base: string, number: string): string => {
  const noun = nouns[base] ?? (counters.includes(base) ? '' : base);
  if (number !== '1') return noun;
  const [first = '', ...rest] = noun.split(' ');
  return [first === 'people' ? 'person' : first.replace(/s$/, ''), ...rest].join(' ');
};

/** Whether a unit has 万 or 亿, so that English writes the number otherwise. */
export const isScaled = (unit: string): boolean => unitFacts(unit).exponent > 0;

const isMoney = (unit: string): boolean => unitFacts(unit).base.startsWith('元');

/** Power of ten in which English writes money: 9 for billion, 6 for million, 0 below and for all that is no money. */
export const stepOf = (value: number, unit: string): 0 | 6 | 9 =>
  !isMoney(unit) || value < 1e6 ? 0 : value < 1e9 ? 6 : 9;

const stepNames = { 0: '', 6: 'million', 9: 'billion' } as const;

/**
 * A value of the base unit as English reads it: CNY 873 million, 867,000 households, 208,000.
 * @param decimals digits behind the point that are kept even if they are 0; fewer where absent
 * @param step power of ten by which it is said, where another value decides it
 */
export function sayInEnglish(
  value: number,
  unit: string,
  decimals?: number,
  step: 0 | 6 | 9 = stepOf(value, unit),
): NumberText {
  const said = value / 10 ** step;
  const [whole = '', fraction] = (decimals === undefined ? groupDigits(said) : said.toFixed(decimals)).split(
    '.',
  );
  const number = `${groupDigits(Number(whole.replaceAll(',', '')))}${fraction === undefined ? '' : `.${fraction}`}`;
  return {
    prefix: isMoney(unit) ? 'CNY ' : '',
    number,
    unit: [stepNames[step], nounOf(unitFacts(unit).base, number)].filter((part) => part !== '').join(' '),
  };
}
