import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { Datum, FigureView } from '../views/view';
import { axisHeight, type ChartProps } from './chart-props';
import { fills } from './fills';
import { SvgFigure } from './SvgFigure';

export interface BarRow {
  readonly figure: FigureView;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tone: Datum['tone'];
  readonly hollow: boolean;
}

interface Props extends ChartProps {
  readonly rows: readonly BarRow[];
  /** End of the axis, then drawn with its ticks; null for the largest value, without an axis. */
  readonly max: number | null;
}

/** Lying bars from one zero, label above the bar at the left, value at the right. */
export function BarsChart({ rows, max, width, height, rem, hrefOf }: Props) {
  const end = max ?? Math.max(...rows.map(({ value }) => value));
  const barSize = 1.5 * rem;
  const shape = ({ y, width: length, height: thickness, index }: BarShapeProps) => {
    const row = rows[index];
    if (row === undefined) return <g />;
    const top = Number(y);
    return (
      <g key={row.figure.indicatorId}>
        {max !== null && <rect x={0} y={top} width={width} height={thickness} className="fill-accent-soft" />}
        {row.hollow ? (
          <rect
            x={1}
            y={top}
            width={Number(length)}
            height={thickness}
            className="fill-none stroke-ink-soft"
            strokeWidth={2}
            strokeDasharray="6 4"
          />
        ) : (
          <rect
            x={row.tone === 'soft' ? 1 : 0}
            y={top}
            width={Math.max(0, Number(length) - (row.tone === 'soft' ? 2 : 0))}
            height={thickness}
            className={fills[row.tone]}
            strokeWidth={row.tone === 'soft' ? 1.5 : 0}
          />
        )}
        <text x={0} y={top - 0.5 * rem} className="fill-ink text-body">
          {row.label}
        </text>
        <SvgFigure figure={row.figure} href={hrefOf(row.figure.indicatorId)}>
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
        domain={[0, end]}
        hide={max === null}
        height={axisHeight * rem}
        ticks={[0, 25, 50, 75, 100]}
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
      <Bar dataKey="value" barSize={barSize} shape={shape} isAnimationActive={false} />
    </BarChart>
  );
}
