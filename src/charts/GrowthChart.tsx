import { Bar, type BarShapeProps, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { TrendView } from '../views/view';
import type { ChartProps } from './chart-props';
import { SvgFigure } from './SvgFigure';

interface Props extends ChartProps {
  readonly trend: TrendView;
}

/** Two years as columns from zero, the implied one hollow and dashed, with the slope between them. */
export function GrowthChart({ trend, width, height, rem, hrefOf }: Props) {
  const { baseline, current } = trend;
  const years = [
    ...(baseline === null ? [] : [{ year: trend.previousYear, figure: baseline, value: baseline.value }]),
    { year: trend.currentYear, figure: current, value: current.value },
  ];
  const shape = ({ x, y, width: breadth, height: size, index }: BarShapeProps) => {
    const entry = years[index];
    if (entry === undefined) return <g />;
    const { figure } = entry;
    const hollow = figure.derivedBy !== null;
    const middle = Number(x) + Number(breadth) / 2;
    const centre = Number(y) + Number(size) / 2;
    const ink = hollow ? 'fill-ink' : 'fill-on-accent';
    return (
      <g key={entry.year}>
        <rect
          x={Number(x)}
          y={y}
          width={breadth}
          height={size}
          className={hollow ? 'fill-none stroke-ink-soft' : 'fill-accent'}
          {...(hollow ? { strokeWidth: 2, strokeDasharray: '6 4' } : {})}
        />
        <SvgFigure figure={figure} href={hrefOf(figure.indicatorId)}>
          <text
            x={middle}
            y={centre}
            textAnchor="middle"
            className={`${ink} ${figure.text.length > 9 ? 'text-body' : 'text-num-xs'} ${hollow ? '' : 'font-bold'}`}
          >
            {figure.number}
            <tspan className="text-note font-normal" dx={0.3 * rem}>
              {figure.unit}
            </tspan>
          </text>
          {figure.statusLabel !== null && (
            <text x={middle} y={centre + 1.5 * rem} textAnchor="middle" className="fill-ink-soft text-note">
              {figure.statusLabel}
            </text>
          )}
        </SvgFigure>
      </g>
    );
  };
  return (
    <ComposedChart
      data={years}
      width={width}
      height={height}
      margin={{ top: 0.75 * rem, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="14%"
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="year"
        height={2 * rem}
        tick={{ className: 'fill-ink text-body' }}
        tickLine={false}
        axisLine={{ className: 'stroke-ink' }}
      />
      <YAxis type="number" domain={[0, 'dataMax']} hide />
      <Bar dataKey="value" shape={shape} isAnimationActive={false} />
      <Line
        dataKey="value"
        type="linear"
        className="text-second"
        stroke="currentColor"
        strokeWidth={3}
        dot={({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => (
          <circle
            key={index}
            cx={cx}
            cy={cy}
            r={6}
            className={
              years[index ?? 0]?.figure.derivedBy === null
                ? 'fill-second stroke-paper'
                : 'fill-paper stroke-second'
            }
            strokeWidth={2.5}
          />
        )}
        activeDot={false}
        isAnimationActive={false}
      />
    </ComposedChart>
  );
}
