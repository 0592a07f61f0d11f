import type { Indicator } from './types';
import { halfWidth } from './workbook/half-width';

/** What a figure counts from or up to: 10万元以上. */
const thresholds = (text: string): readonly string[] =>
  halfWidth(text).match(/\d[\d.]*[^\d\s，,。；;、%]{1,4}?以[上下]/g) ?? [];

/**
 * The threshold of a name and another one that the phrase of a figure says instead of it, so that it counts something else; null
 * where the phrase says none or the same. The hedge of the value itself (9万元以上) is no threshold.
 */
export function otherThreshold(
  name: string,
  { printed, evidence }: Pick<Indicator, 'printed' | 'evidence'>,
): { readonly named: string; readonly said: string } | null {
  const [named] = thresholds(name);
  const all = thresholds(evidence.phrase);
  const said = all.find((one) => Number.parseFloat(one) !== Number(printed));
  return named === undefined || said === undefined || all.includes(named) ? null : { named, said };
}
