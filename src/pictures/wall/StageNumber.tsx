import type { NumberText } from '../../format/number-style';
import { fitNumber } from './fit';

interface Props {
  readonly figure: NumberText;
  /** Width that it may take, in rem. */
  readonly room: number;
  /** Largest size of its digits, in rem. */
  readonly most: Parameters<typeof fitNumber>[2];
  /** The figure whose size it takes, where several stand side by side. */
  readonly like?: NumberText;
  readonly className?: string;
}

/** Digits bold and large, the unit small: the number is read from the back row. */
export function StageNumber({ figure, room, most, like = figure, className = '' }: Props) {
  return (
    <span className={`st-number ${fitNumber(like, room, most)} ${className}`}>
      {figure.prefix !== '' && <span className="st-unit st-prefix">{figure.prefix.trim()} </span>}
      {figure.number}
      <span className={figure.unit.startsWith('%') ? 'st-unit st-percent' : 'st-unit'}>
        {/^[a-z]/i.test(figure.unit) && ' '}
        {figure.unit}
      </span>
    </span>
  );
}
