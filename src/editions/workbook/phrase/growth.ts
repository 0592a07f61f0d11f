import type { Change } from '../../../edition/types';
import { halfWidth } from '../../../edition/workbook/half-width';
import type { PhraseNumber } from './phrase';

export interface GrowthSaid extends Pick<Change, 'unit' | 'direction'> {
  readonly number: PhraseNumber;
  /** As it stands there: 增长4.81%. */
  readonly words: string;
}

/**
 * The growth on the year before that a phrase states of its value; null where it states none, or several, or where it may be that
 * of something else: another number or another subject stands between the two.
 */
export function growthIn(phrase: string, value: PhraseNumber, previousYear: number): GrowthSaid | null {
  const text = halfWidth(phrase);
  const growths = new RegExp(
    String.raw`(?:同比|[比较](?:[上去]年|上一年|${previousYear}年)(?:同期)?)((?:增长|上升|提高|增加|下降|减少|降低)了?(\d[\d.]*)(%|个百分点))(?![左上以][右下上内]|[、和至到~—–-]+\d)`,
    'g',
  );
  const [only, second] = [...text.matchAll(growths)];
  if (only === undefined || second !== undefined) return null;
  const [all, words = '', digits = '', unit] = only;
  const end = only.index + all.length;
  const isOfValue =
    value.to <= only.index
      ? /^[^\d，,。；;、（(]{0,8}[，,（(]?$/.test(text.slice(value.to, only.index))
      : /^[，,]?(?:达到?|至|到|为)$/.test(text.slice(end, value.from));
  if (!isOfValue) return null;
  const from = text.lastIndexOf(digits, end);
  return {
    number: { digits, from, to: from + digits.length },
    unit: unit as Change['unit'],
    direction: /^[下减降]/.test(words) ? 'down' : 'up',
    words,
  };
}

/** Words of a growth right behind a value, on whatever base: 比2020年末增长21.3%; null where none stand there. */
export function growthBehind(phrase: string, { to }: PhraseNumber): string | null {
  const behind =
    /^[^\d，,。；;、]{0,8}[，,（(]?((?:同比|环比|年均|累计|[比较与][^，,。；;、]{1,14}?)?(?:增长|提高|上升|增加|下降|减少|降低)[^\d，,。；;、]{0,3}\d[\d.]*(?:%|个百分点))/;
  return behind.exec(halfWidth(phrase.slice(to)))?.[1] ?? null;
}
