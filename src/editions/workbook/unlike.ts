import { otherThreshold } from '../../edition/threshold';
import type { Indicator } from '../../edition/types';
import type { WholeRow } from './making';
import type { Faults } from './sheet-rows';

/**
 * Says where a figure that is called the same as last year's may be another: by its size, or by a threshold.
 *
 * @returns whether a threshold speaks against it, so that it must be asked about
 */
export function sayUnlike(
  { cellOf, before }: WholeRow,
  made: Indicator,
  isSame: boolean,
  faults: Faults,
): boolean {
  const last = before?.unit === made.unit ? Number(before.printed) : 0;
  const times = Number(made.printed) / last;
  if (isSame && times > 0 && last > 0 && (times > 3 || times < 1 / 3))
    faults.add('notice', cellOf('value'), 'size', before?.printed, String(Number(times.toPrecision(2))));
  const other = otherThreshold(made.name.zh, made);
  if (other !== null) faults.add('notice', cellOf('relation'), 'threshold', other.named, other.said);
  return other !== null;
}
