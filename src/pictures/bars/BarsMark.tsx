import type { MarkProps } from '../picture-kind';
import { Rows } from '../plot/Rows';
import { barsOf, ticksOf } from './geometry';

interface Props extends MarkProps<'bars' | 'rates'> {
  readonly size?: 'card' | 'panel';
}

/** Bars from one zero; the bars of rates lie on the whole of their axis. */
export function BarsMark({ spec, size = 'panel' }: Props) {
  const rows = barsOf(spec).map((bar) => ({
    ...bar,
    label: size === 'card' ? bar.figure.label : bar.figure.name,
    text: bar.figure.text,
  }));
  return <Rows rows={rows} track={ticksOf(spec) !== null} size={size} />;
}
