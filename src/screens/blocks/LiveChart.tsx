import type { Spec } from '../../pictures/kinds';
import { ChartHost } from '../../pictures/live/ChartHost';
import { Mark } from '../../pictures/Mark';
import { useSurface } from '../../ui/surface-context';

interface Props {
  readonly spec: Spec;
  readonly label: string;
}

/** A picture whose lengths the chart library draws as soon as it has come; in the booklet it stays plain. */
export function LiveChart({ spec, label }: Props) {
  const mark = <Mark spec={spec} />;
  return useSurface() === 'booklet' ? mark : <ChartHost label={label}>{mark}</ChartHost>;
}
