import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { LivePlotProps } from './live-plot';
import { PieceRect } from './PieceRect';
import { PlotLines } from './PlotLines';
import type { Piece } from './piece';

/** Pieces drawn by recharts, each from where it begins to where it ends on one axis. */
export function PlotChart({ pieces, lines, width, height }: LivePlotProps) {
  const shape = ({ x, width: length, index }: BarShapeProps) => {
    const piece = pieces[index];
    return piece === undefined ? (
      <g />
    ) : (
      <PieceRect
        piece={piece}
        x={Number(x)}
        y={piece.y * height}
        width={Math.max(0, Number(length))}
        height={piece.height * height}
      />
    );
  };
  return (
    <BarChart
      data={[...pieces]}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="key" hide />
      <Bar
        dataKey={({ x, width: length }: Piece) => [x, x + length]}
        shape={shape}
        isAnimationActive={false}
      />
      <PlotLines lines={lines} />
    </BarChart>
  );
}
