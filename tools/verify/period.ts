import type { Edition, Indicator } from '../../src/edition/types';
import type { Standing } from './article';
import type { Reason, Reasons } from './our-words';
import type { Fault } from './phrases';
import { phrasesOf } from './restored';

/** Words by which the article says that a number is of the whole year. */
const yearWord = (year: number) => new RegExp(`全年|${year}年|年度`);
/** Words by which it says another time. */
const otherTime = (year: number) =>
  new RegExp(`(?<!较)(?!${year}年)(?:19|20)\\d\\d年|—\\d+月|汛期|“十[一二三四五六]五”`);

/**
 * Holds the period of a figure against the time words of its sentence, both ways: what the figure says must
 * stand there, and what stands before its number must be said, or have a reason.
 */
export function verifyPeriod(
  edition: Pick<Edition, 'year'>,
  indicator: Indicator,
  { sentence, at }: Standing,
  { yearOfOthers, cumulativeOfOthers }: Reasons,
  used: Set<object>,
): readonly Fault[] {
  const { id, yearWords, kind } = indicator;
  const period = indicator.period?.zh ?? '';
  const before = sentence.slice(0, at);
  const clause = /[^,，]*$/.exec(before)?.[0] ?? '';
  const earlier = before.slice(0, before.length - clause.length);
  const isExcused = (reasons: readonly Reason[]): boolean => {
    const reason = reasons.find((candidate) => candidate.id === id);
    if (reason !== undefined) used.add(reason);
    return reason !== undefined;
  };
  const faults: string[] = [];

  if (yearWords !== undefined && !sentence.includes(yearWords))
    faults.push(`“${yearWords}” does not stand in its sentence`);
  if (yearWords !== undefined && period !== '')
    faults.push(`it has a word for the year and another period: “${yearWords}”, “${period}”`);
  const behind = /^[^,，]*/.exec(sentence.slice(at))?.[0] ?? '';
  const said = yearWord(edition.year).exec(before + behind)?.[0];
  if (said !== undefined && yearWords === undefined && period === '' && !isExcused(yearOfOthers))
    faults.push(`“${said}” stands before its number or in its clause, and it names no word for the year`);
  const time = otherTime(edition.year).exec(before)?.[0];
  if (time !== undefined && period === '')
    faults.push(`“${time}” stands before its number, and it has no period`);

  // 全年累计 is the sum of the year.
  const isOfYear = yearWords !== undefined && before.includes(`${yearWords}累计`);
  const saysAfter = period.includes('承“累计”');
  const saysCumulative = period.includes('累计') && !saysAfter;
  if (saysCumulative && !clause.includes('累计')) faults.push('“累计” does not stand in its own clause');
  if (saysAfter && (clause.includes('累计') || !earlier.includes('累计')))
    faults.push('“累计” does not stand in an earlier clause of its sentence alone');
  if (clause.includes('累计') && !saysCumulative && !isOfYear)
    faults.push('“累计” stands in its own clause, and its period does not say so');
  const mayBeSummed = kind !== 'rate' && kind !== 'ratio';
  const mayFollow = mayBeSummed && earlier.includes('累计') && !clause.includes('累计');
  if (mayFollow && !saysAfter && !isOfYear && !isExcused(cumulativeOfOthers))
    faults.push('“累计” stands in an earlier clause of its sentence, and its period does not say so');

  return [...faults, ...spanFaults(indicator)].map(
    (message): Fault => ({ kind: 'period', where: id, message }),
  );
}

/** A span of dates stands in a phrase that the figure quotes, or in its reading: 2021年1—9月. */
function spanFaults(indicator: Indicator): readonly string[] {
  const period = indicator.period?.zh ?? '';
  // 比例未另写时期 names the dates of its sentence without claiming them.
  if (period.includes('未另写时期')) return [];
  const dates = period.match(/\d[\d年]*—\d+[年月]/g) ?? [];
  const readings = phrasesOf(indicator).map(({ phrase, reading }) => reading ?? phrase);
  return dates
    .filter((date) => !readings.some((reading) => reading.includes(date)))
    .map((date) => `“${date}” stands in no phrase or reading of its own`);
}
