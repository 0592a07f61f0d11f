import type { Indicator } from '../../edition/types';
import { halfWidth } from './decimal-text';
import type { WholeRow } from './making';
import type { Faults } from './sheet-rows';

const thresholds = (text: string): readonly string[] =>
  halfWidth(text).match(/\d[\d.]*[^\d\s，,。；;、%]{1,4}?以[上下]/g) ?? [];

/** Says where a figure that is called the same as last year's may be another: by its size, or by a threshold. */
export function sayUnlike(
  { cellOf, before }: WholeRow,
  { name, printed, unit, evidence }: Indicator,
  isSame: boolean,
  faults: Faults,
): void {
  const last = before?.unit === unit ? Number(before.printed) : 0;
  const times = Number(printed) / last;
  if (isSame && times > 0 && last > 0 && (times > 3 || times < 1 / 3))
    faults.add('notice', cellOf('value'), 'size', before?.printed, String(Number(times.toPrecision(2))));
  const [named] = thresholds(name.zh);
  const said = thresholds(evidence.phrase);
  // The hedge of the value itself is no threshold.
  const other = said.find((one) => Number.parseFloat(one) !== Number(printed));
  if (named !== undefined && other !== undefined && !said.includes(named))
    faults.add('notice', cellOf('relation'), 'threshold', named, other);
}
