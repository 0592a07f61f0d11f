import type { Change } from '../../../edition/types';
import { halfWidth } from '../decimal-text';
import { hedgeIn, numbersIn, type PhraseNumber } from './phrase';
import { rangeIn } from './range';

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
  const before = new RegExp(
    String.raw`(?:同比|[比较](?:[上去]年|上一年|${previousYear}年)(?:同期)?)((?:(增长|上升|提高|增加)|下降|减少|降低)了?)$`,
  );
  const all = numbersIn(phrase).flatMap((number) => {
    const said = before.exec(text.slice(0, number.from));
    const unit = /^\s*(%|个百分点)/.exec(text.slice(number.to))?.[1] as Change['unit'] | undefined;
    return said === null || unit === undefined ? [] : [{ number, said, unit }];
  });
  const [only] = all;
  if (only === undefined || all.length > 1) return null;
  const { number, said, unit } = only;
  const end = number.to + text.slice(number.to).indexOf(unit) + unit.length;
  const isOfValue =
    value.to <= said.index
      ? /^[^\d，,。；;、（(]{0,8}[，,（(]?\s*$/.test(text.slice(value.to, said.index))
      : value.from >= end && /^[，,]?(?:达到?|至|到|为)$/.test(text.slice(end, value.from));
  const isVague =
    hedgeIn(phrase, number) !== null ||
    rangeIn(phrase, number, unit) !== null ||
    /^[、和]\d/.test(text.slice(end));
  if (!isOfValue || isVague) return null;
  return {
    number,
    unit,
    direction: said[2] === undefined ? 'down' : 'up',
    words: `${said[1]}${number.digits}${unit}`,
  };
}
