import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { FigureView } from '../../views/figure/figure';
import type { Datum } from '../../views/picture/pieces';
import type { ChartProps } from '../picture-kind';
import { fills, hollowOutline } from '../signs/fills';
import { SvgFigure } from '../signs/SvgFigure';
import { axisHeight, type WithShare } from './geometry';

type Row = WithShare<{
  readonly figure: FigureView;
  readonly label: string;
  readonly text: string;
  readonly tone: Datum['tone'];
  readonly hollow: boolean;
}> & { readonly start?: number; readonly zero?: number };

interface Props extends Omit<ChartProps<'bars'>, 'spec'> {
  readonly rows: readonly Row[];
  /** Of the axis, in percent of it; null for bars without an axis. */
  readonly ticks: readonly number[] | null;
}

/** Lying bars from one zero, label above the bar at the left, value at the right. */
export function RowsChart({ rows, ticks, width, height, rem }: Props) {
  const barSize = 1.5 * rem;
  const shape = ({ y, width: length, height: thickness, index }: BarShapeProps) => {
    const row = rows[index];
    if (row === undefined) return <g />;
    const top = Number(y);
    const { start = 0, zero = 0 } = row;
    return (
      <g key={row.figure.indicatorId}>
        {ticks !== null && (
          <rect x={0} y={top} width={width} height={thickness} className="fill-accent-soft" />
        )}
        {row.hollow ? (
          <rect x={1} y={top} width={Number(length)} height={thickness} {...hollowOutline} />
        ) : (
          <rect
            x={start * width + (row.tone === 'soft' ? 1 : 0)}
            y={top}
            width={Math.max(0, Number(length) - (row.tone === 'soft' ? 2 : 0))}
            height={thickness}
            className={fills[row.tone]}
            strokeWidth={row.tone === 'soft' ? 1.5 : 0}
          />
        )}
        {zero > 0 && <rect x={zero * width} y={top} width={1} height={thickness} className="fill-ink" />}
        <text x={0} y={top - 0.5 * rem} className="fill-ink text-body">
          {row.label}
        </text>
        <SvgFigure figure={row.figure}>
          <text x={width} y={top - 0.5 * rem} textAnchor="end" className="fill-ink text-label font-bold">
            {row.text}
          </text>
        </SvgFigure>
      </g>
    );
  };
  return (
    <BarChart
      data={[...rows]}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0.75 * rem, right: 1, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        domain={[0, 100]}
        hide={ticks === null}
        height={axisHeight * rem}
        ticks={[...(ticks ?? [])]}
        tick={({ x, y, payload }) => (
          <text
            x={x}
            y={Number(y) + rem}
            textAnchor={payload.value === 0 ? 'start' : payload.value === 100 ? 'end' : 'middle'}
            className="fill-ink-soft text-note"
          >
            {payload.value}%
          </text>
        )}
        interval={0}
        axisLine={false}
        tickLine={false}
      />
      <YAxis type="category" dataKey="label" hide />
      <Bar
        dataKey={({ share }: Row) => share * 100}
        barSize={barSize}
        shape={shape}
        isAnimationActive={false}
      />
    </BarChart>
  );
}
