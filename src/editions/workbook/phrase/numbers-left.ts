import type { NoIndicator } from '../../../edition/remarks';
import type { Claim, Indicator } from '../../../edition/types';
import { plainDigits } from '../decimal-text';
import type { Faults } from '../sheet-rows';
import type { PastedTexts } from './pasted-texts';
import { findIn, hasUnit, numbersIn, type PhraseNumber } from './phrase';

interface Said {
  readonly indicators: readonly Indicator[];
  readonly claims: readonly Claim[];
  readonly others: readonly NoIndicator[];
}

/** So many of them are listed. */
const most = 12;

/** Says of each pasted paragraph which of its numbers no row says: a figure may have been forgotten. One text in each step. */
export function* sayNumbersLeft(
  { long }: PastedTexts,
  { indicators, claims, others }: Said,
  faults: Faults,
): Generator<undefined, void> {
  if (long.length === 0) return;
  const phrases: (readonly [string, readonly (PhraseNumber | null)[]])[] = [
    ...indicators.flatMap(({ evidence: { phrase }, printed, unit, change }) => [
      [phrase, [findIn(phrase, printed, unit)]] as const,
      ...(change === undefined
        ? []
        : [[change.evidence.phrase, [findIn(change.evidence.phrase, change.printed, change.unit)]] as const]),
    ]),
    ...claims.map(({ evidence: { phrase } }) => [phrase, numbersIn(phrase)] as const),
    ...others.map(({ phrase }) => [phrase, numbersIn(phrase)] as const),
  ];
  const units = new Map<string, Set<string>>();
  for (const { printed, unit } of indicators) {
    const key = plainDigits(printed);
    units.set(key, (units.get(key) ?? new Set()).add(unit));
  }
  /** The article may say a figure again elsewhere. */
  const isSaid = (text: string, number: PhraseNumber) =>
    [...(units.get(plainDigits(number.digits)) ?? [])].some((unit) => hasUnit(text, number, unit));
  yield;
  for (const { cell, text } of long) {
    const used = new Set<number>();
    for (const [phrase, numbers] of phrases) {
      const at = text.indexOf(phrase);
      if (at >= 0) for (const number of numbers) if (number !== null) used.add(at + number.from);
    }
    const left = numbersIn(text).filter(
      (number) => !used.has(number.from) && isFigure(text, number) && !isSaid(text, number),
    );
    const listed = left.slice(0, most).map(({ from, to }) => text.slice(from, to) + wordBehind(text, to));
    if (left.length > 0) faults.add('notice', cell, 'numbers-left', String(left.length), listed.join('、'));
    yield;
  }
}

const wordBehind = (text: string, to: number): string =>
  /^[^，,。；;、：:（()）\d]{0,4}/.exec(text.slice(to))?.[0] ?? '';

/** Whether a number may be a figure: a date, an ordinal, the number of a document and a threshold are none. */
const isFigure = (text: string, { from, to }: PhraseNumber): boolean =>
  !/^([年月日时届号〕］\]]|[^，,。；;、\d]{0,4}以[上下内])/.test(text.slice(to)) &&
  !/[第〔［[-—–]$/.test(text.slice(0, from));
