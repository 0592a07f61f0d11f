import { halfWidth } from '../../../edition/workbook/half-width';
import type { PhraseNumber } from './phrase';

/** A year, or years from one to another, and the word that goes with it. */
const years =
  /(\d{4})(?:年?\s*(?:至|到|—|–|-|~|～)+\s*\d{4})?年(?:末|底|初|度)?(?:[^，,。；;、\d]{0,8}?以来)?/g;

/** With these before it, a year is what something is compared with. */
const compares = /[比较与同自对]$/;

/**
 * The period of another year that a phrase names before a number: 2023年, 2016—2020年, 2020年以来; null where it names none, or
 * the year of the edition.
 */
export function periodIn(phrase: string, { from }: PhraseNumber, year: number): string | null {
  const text = halfWidth(phrase).slice(0, from);
  const named = [...text.matchAll(years)].filter(
    ({ 0: all, index }) =>
      !/\d$/.test(text.slice(0, index)) &&
      (!compares.test(text.slice(0, index).trimEnd()) || all.endsWith('以来')),
  );
  const last = named[named.length - 1];
  if (last === undefined) return null;
  const said = last[0].trim();
  return Number(last[1]) === year && !/\d{4}\D+\d{4}/.test(said) ? null : said;
}
