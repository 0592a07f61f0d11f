import type { MarkProps } from '../picture-kind';
import { Rows } from '../plot/Rows';
import { growthsOf } from './geometry';

/** Growth rates as bars from zero, the largest as long as there is room. */
export function GrowthsMark({ spec }: MarkProps<'growths'>) {
  const rows = growthsOf(spec).map(({ current, change, ...side }) => ({
    ...side,
    figure: current,
    label: current.name,
    text: change.text,
    tone: 'first' as const,
    hollow: false,
  }));
  return <Rows rows={rows} track={false} size="panel" />;
}
