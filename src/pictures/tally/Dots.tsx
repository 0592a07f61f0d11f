import { dotsOf } from './geometry';

interface Props {
  readonly count: number;
  /** Dots of a full row. */
  readonly columns: number;
  readonly radius: number;
  /** How far the dots stand to the left of the middle of their places. */
  readonly left?: number;
  readonly className: string;
}

export function Dots({ count, columns, radius, left = 0, className }: Props) {
  const { width, height, centres } = dotsOf(count, columns);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className} aria-hidden="true">
      {centres.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x - left} cy={y} r={radius} />
      ))}
    </svg>
  );
}
