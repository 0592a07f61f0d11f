import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { Datum } from '../../views/picture/pieces';
import type { ChartProps } from '../picture-kind';
import { fills, hollowOutline } from '../signs/fills';
import { SvgFigure } from '../signs/SvgFigure';
import { piecesOf } from './geometry';

/** One bar cut into its parts, a label above each part, and the whole as a bracket below. */
export function PartsChart({ spec: { whole, parts }, width, height, rem }: ChartProps<'parts'>) {
  const row = Object.fromEntries(piecesOf(parts).map(({ share }, i) => [`part${i}`, share]));
  const barTop = 3.25 * rem;
  const thickness = 3.5 * rem;
  const bracketTop = barTop + thickness + 0.5 * rem;
  const shapeOf =
    (part: Datum, last: boolean) =>
    ({ x, width: length }: BarShapeProps) => {
      const left = Number(x);
      const right = left + Number(length);
      return (
        <g>
          <rect
            x={left + 1}
            y={barTop + (part.hollow ? 1 : 0)}
            width={Math.max(0, Number(length) - 2)}
            height={thickness - (part.hollow ? 2 : 0)}
            {...(part.hollow ? hollowOutline : { className: fills[part.tone] })}
          />
          {part.also !== null && (
            <SvgFigure figure={part.also}>
              <text
                x={left + Number(length) / 2}
                y={barTop + thickness / 2 + 0.5 * rem}
                textAnchor="middle"
                className="fill-on-accent text-num-xs font-bold"
              >
                {part.also.text}
              </text>
            </SvgFigure>
          )}
          <Label
            part={part}
            x={last ? right : left}
            anchor={last ? 'end' : 'start'}
            y={barTop - 2 * rem}
            rem={rem}
          />
        </g>
      );
    };
  return (
    <BarChart
      data={[{ name: whole.figure.label, ...row }]}
      layout="vertical"
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="name" hide />
      {parts.map((part, i) => (
        <Bar
          key={part.figure.label}
          dataKey={`part${i}`}
          stackId="whole"
          shape={shapeOf(part, i > 0 && i === parts.length - 1)}
          isAnimationActive={false}
        />
      ))}
      <path
        d={`M1 ${bracketTop}v${0.5 * rem}H${width - 1}v${-0.5 * rem}`}
        className="fill-none stroke-ink-soft"
        strokeWidth={1.5}
      />
      <SvgFigure figure={whole.figure}>
        <text x={width / 2} y={bracketTop + 2.25 * rem} textAnchor="middle" className="fill-ink text-body">
          {whole.figure.label} <tspan className="font-bold">{whole.figure.labelled}</tspan>
        </text>
      </SvgFigure>
    </BarChart>
  );
}

interface LabelProps {
  readonly part: Datum;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly rem: number;
}

function Label({ part: { figure }, x, y, anchor, rem }: LabelProps) {
  return (
    <>
      <text x={x} y={y} textAnchor={anchor} className="fill-ink-soft text-body">
        {figure.label}
      </text>
      <SvgFigure figure={figure}>
        <text x={x} y={y + 1.5 * rem} textAnchor={anchor} className="fill-ink text-section font-bold">
          {figure.labelled}
        </text>
      </SvgFigure>
    </>
  );
}
