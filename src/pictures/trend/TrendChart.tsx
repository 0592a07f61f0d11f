import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { LiveTrendProps } from './live-trend';

/** Lines drawn by recharts, each run a line of its own: what is not joined has nothing between. */
export function TrendChart({ runs, width, height }: LiveTrendProps) {
  const data = runs.flatMap(({ key, spots }) => spots.map(({ x, y }) => ({ x, [key]: y })));
  return (
    <LineChart
      data={data}
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[0, 1]} hide />
      <YAxis type="number" domain={[0, 1]} reversed hide />
      {runs.map(({ key, dashed }) => (
        <Line
          key={key}
          dataKey={key}
          type="linear"
          stroke="currentColor"
          strokeWidth={2}
          {...(dashed ? { strokeDasharray: '6 4' } : {})}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
