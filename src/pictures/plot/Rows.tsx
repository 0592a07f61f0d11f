import type { FigureView } from '../../views/figure/figure';
import type { Datum } from '../../views/picture/pieces';
import { FigurePiece } from '../signs/FigurePiece';
import { rowsDrawing, type WithSide } from './geometry';
import { Plot } from './Plot';
import { keyOf } from './piece';
import { columnsOf } from './row-columns';

/** A bar with its label at the left and its number at the right. */
export type Row = WithSide<Pick<Datum, 'tone' | 'hollow'>> & {
  readonly figure: FigureView;
  readonly label: string;
  readonly text: string;
};

interface Props {
  readonly rows: readonly Row[];
  /** Whether the axis has an end, which a light track shows. */
  readonly track: boolean;
  readonly size: 'card' | 'panel';
}

const sizes = {
  card: { row: 'min-h-[1.5rem] py-[0.125rem] text-note xl:text-body', value: '', most: '[--most:50%]' },
  panel: { row: 'min-h-7 text-body', value: 'text-label font-bold', most: '[--most:40%]' },
} as const;

const inColumns = 'grid grid-cols-[min(var(--most),var(--label))_minmax(0,1fr)_var(--value)] gap-x-1';

/**
 * Lying bars from one zero: label, bar and number on one line, which answers as a whole. The rows are equally high, so that
 * bars stand beside their labels, however many lines these take.
 */
export function Rows({ rows, track, size }: Props) {
  const { row: rowClass, value, most } = sizes[size];
  return (
    <div className={`relative ${most} ${columnsOf(rows, size)}`}>
      <div className={`absolute inset-0 ${inColumns}`}>
        <div className="relative col-start-2">
          <Plot {...rowsDrawing(rows, track)} />
        </div>
      </div>
      <ul className="grid auto-rows-fr grid-cols-[minmax(0,1fr)]">
        {rows.map(({ figure, label, text }) => (
          <li key={keyOf(figure)} className={`relative items-center leading-tight ${inColumns} ${rowClass}`}>
            <span>{label}</span>
            <span className={`col-start-3 text-right ${value}`}>
              <FigurePiece figure={figure} wide>
                {text}
              </FigurePiece>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
