import { halfWidth } from '../../../edition/workbook/half-width';
import type { PhraseNumber } from './phrase';

const joint = String.raw`\s*(?:至|到|~|～|∼|〜|—|–|―|－|-)+\s*`;
/** What may stand between a number and the joint besides its unit. */
const scales = ['%', '个百分点', '成', '万', '亿', '千', '百'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * The range of which a number of a phrase is one end, as it stands there: 6至8, 3%—5%; null where it is none. From one to the
 * other (由12个到15个) is none.
 */
export function rangeIn(phrase: string, { from, to }: PhraseNumber, unit: string): string | null {
  const text = halfWidth(phrase);
  const units = [unit, ...scales].filter((one) => one !== '').map((one) => escaped(halfWidth(one)));
  const between = String.raw`(?:\s*(?:${units.join('|')})){0,2}`;
  const before = new RegExp(String.raw`(^|[^.\d])(\d[\d,.]*${between}${joint})$`).exec(text.slice(0, from));
  const after = new RegExp(String.raw`^${between}${joint}\d[\d,.]*\d|^${between}${joint}\d`).exec(
    text.slice(to),
  );
  const first = before === null ? from : from - (before[2] ?? '').length;
  if ((before === null && after === null) || /[由从自]$/.test(text.slice(0, first).trimEnd())) return null;
  return phrase.slice(first, to + (after?.[0].length ?? 0));
}

/** Whether a text is a share in words: 四分之一, 1/4, 三成, 过半. */
export const isShareInWords = (text: string): boolean =>
  /[一二三四五六七八九十百\d]\s*分之\s*[一二三四五六七八九十百\d]|^\D{0,2}\d+\s*\/\s*\d+|[一二三四五六七八九两\d]成|半数|过半|一半/.test(
    halfWidth(text),
  );

/** Whether a number of a phrase is a part of a fraction: the 4 of 1/4. */
export const isInFraction = (phrase: string, { from, to }: PhraseNumber): boolean => {
  const text = halfWidth(phrase);
  return /\d\s*\/\s*$/.test(text.slice(0, from)) || /^\s*\/\s*\d/.test(text.slice(to));
};
