import type { Indicator } from '../../edition/types';
import { DetailYears } from '../../ui/drawer/DetailYears';
import type { Context } from '../../views/context';
import { describeYears } from '../../views/figure/describe-years';

interface Props {
  readonly context: Context;
  readonly indicator: Indicator;
}

/** A figure in this edition and in the earlier one beside it. */
export const EditionYears = ({ context, indicator }: Props) => (
  <DetailYears years={describeYears(context, indicator)} />
);
