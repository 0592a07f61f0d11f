import type { FigureView } from '../../views/view';
import { fitNumber } from './fit';

interface Props {
  readonly figure: Pick<FigureView, 'number' | 'unit'>;
  /** Width that it may take, in rem. */
  readonly room: number;
  /** Largest size of its digits, in rem. */
  readonly most: Parameters<typeof fitNumber>[2];
  /** The figure whose size it takes, where several stand side by side. */
  readonly like?: Pick<FigureView, 'number' | 'unit'>;
  readonly className?: string;
}

/** Digits bold and large, the unit small: the number is read from the back row. */
export function StageNumber({ figure, room, most, like = figure, className = '' }: Props) {
  return (
    <span className={`st-number ${fitNumber(like, room, most)} ${className}`}>
      {figure.number}
      <span className={figure.unit.startsWith('%') ? 'st-unit st-percent' : 'st-unit'}>{figure.unit}</span>
    </span>
  );
}
