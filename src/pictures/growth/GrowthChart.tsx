import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../picture-kind';
import { fills, hollowOutline } from '../signs/fills';
import { SvgFigure } from '../signs/SvgFigure';
import { shareBefore } from './geometry';

/** Two years as columns from zero, the implied one hollow and dashed, with the slope between them. */
export function GrowthChart({ spec: { trend }, width, height, rem }: ChartProps<'growth'>) {
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
          {...(hollow ? hollowOutline : { className: fills.first })}
        />
        <SvgFigure figure={figure}>
          <text
            x={middle}
            y={centre}
            textAnchor="middle"
            className={`${ink} ${figure.text.length > 9 ? 'text-body' : 'text-num-xs'} ${hollow ? '' : 'font-bold'}`}
          >
            {figure.prefix !== '' && <tspan className="text-note font-normal">{figure.prefix}</tspan>}
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
        {index > 0 && (
          <Slope
            from={{
              x: middle - width / years.length,
              y: Number(y) + Number(size) - Number(size) * shareBefore(trend),
              hollow: true,
            }}
            to={{ x: middle, y: Number(y), hollow }}
          />
        )}
      </g>
    );
  };
  return (
    <BarChart
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
    </BarChart>
  );
}

interface End {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
}

/** The way from the top of one column to the top of the next. */
function Slope({ from, to }: { readonly from: End; readonly to: End }) {
  return (
    <g>
      <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-second" strokeWidth={3} />
      {[from, to].map(({ x, y, hollow }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={6}
          className={hollow ? 'fill-paper stroke-second' : 'fill-second stroke-paper'}
          strokeWidth={2.5}
        />
      ))}
    </g>
  );
}
