import { halfWidth } from '../../edition/workbook/half-width';

const ordinals: Readonly<Record<string, string>> = {
  一: '1st',
  二: '2nd',
  三: '3rd',
  四: '4th',
  五: '5th',
  六: '6th',
  七: '7th',
  八: '8th',
  九: '9th',
  十: '10th',
  十一: '11th',
  十二: '12th',
  十三: '13th',
  十四: '14th',
  十五: '15th',
  十六: '16th',
};

const ends: Readonly<Record<string, string>> = {
  末: 'the end of ',
  底: 'the end of ',
  初: 'the beginning of ',
};

const whole: ReadonlyMap<string, string> = new Map([
  ['年均', 'yearly average'],
  ['年均增长', 'yearly average'],
  ['累计', 'cumulative'],
  ['环比', 'on the period before'],
  ['上年', 'the year before'],
  ['去年', 'the year before'],
  ['上年同期', 'the same period of the year before'],
  ['去年同期', 'the same period of the year before'],
  ['上年末', 'the end of the year before'],
  ['上年底', 'the end of the year before'],
  ['去年底', 'the end of the year before'],
  ['年初', 'the beginning of the year'],
  ['上月', 'the month before'],
  ['上季度', 'the quarter before'],
  ['上届', 'the one before'],
  ['改革前', 'before the reform'],
]);

/** A point or a stretch of time; null where no rule knows it. */
function time(zh: string): string | null {
  const plain = halfWidth(zh).replace(/[\s“”"「」]/g, '');
  const said = whole.get(plain);
  if (said !== undefined) return said;
  const [, year, end] = /^(\d{4})年?(末|底|初)?$/.exec(plain) ?? [];
  if (year !== undefined) return `${ends[end ?? ''] ?? ''}${year}`;
  const [, first, last] = /^(\d{4})年?(?:至|到|—|–|-|~)+(\d{4})年?$/.exec(plain) ?? [];
  if (first !== undefined && last !== undefined) return `${first}–${last}`;
  const [, since] = /^(\d{4})年以来$/.exec(plain) ?? [];
  if (since !== undefined) return `since ${since}`;
  const [, plan, part] = /^([一二三四五六七八九十]{1,2})五(?:时期|期间)?(末|底|初)?$/.exec(plain) ?? [];
  const ordinal = ordinals[plan ?? ''];
  return ordinal === undefined ? null : `${ends[part ?? ''] ?? ''}the ${ordinal} five-year plan`;
}

/** The English of a period that a phrase names; the Chinese again where no rule knows it. */
export const periodInEnglish = (zh: string): string => time(zh.replace(/年度$/, '年')) ?? zh;

/**
 * What a growth is measured against, as the dashboard says it: 比2020年末 for 2020年末, 较2020年末; in English where a rule
 * knows it.
 */
export function baseLabel(text: string): { readonly zh: string; readonly en: string } {
  const base = text.trim().replace(/^[比较与同对]\s*|\s*(相比|比)?$/g, '');
  const english = time(base);
  const isTime =
    english !== null && !['年均', '年均增长', '累计', '环比'].includes(base) && !base.endsWith('以来');
  if (isTime) return { zh: `比${base}`, en: `on ${english}` };
  const zh = /^[比较]/.test(text) ? `比${base}` : text;
  return { zh, en: english ?? zh };
}
