import type { FigureView } from '../../views/figure/figure';
import { dotCell, dotsHeight, dotsPath } from './dots';
import { PointerLink } from './PointerLink';

interface Group {
  readonly figure: Pick<FigureView, 'indicatorId' | 'derivedBy' | 'value'>;
  /** The class of its dots. A hollow group is drawn in the second class within the first. */
  readonly stroke: string;
  readonly within?: string;
}

interface Props {
  /** From the smallest to the largest; a dot belongs to the first group that counts it. */
  readonly groups: readonly Group[];
  /** Dots of a full row. */
  readonly columns: number;
  readonly className?: string;
}

/** Diameter of a dot, and of what is left out of a hollow one. */
const dot = 7;
const hole = 5.2;

/** A dot for each thing counted. Every group answers to the pointer. */
export function DotField({ groups, columns, className = '' }: Props) {
  const most = Math.max(...groups.map(({ figure }) => figure.value));
  return (
    <svg
      viewBox={`0 0 ${columns * dotCell} ${dotsHeight(most, columns)}`}
      className={`block w-full fill-none [stroke-linecap:round] ${className}`}
      aria-hidden="true"
    >
      {groups.map(({ figure, stroke, within }, i) => {
        const path = dotsPath(figure.value, columns, groups[i - 1]?.figure.value ?? 0);
        return (
          <PointerLink key={figure.indicatorId} figure={figure}>
            <path d={path} strokeWidth={dot} className={stroke} />
            {within !== undefined && <path d={path} strokeWidth={hole} className={within} />}
          </PointerLink>
        );
      })}
    </svg>
  );
}
