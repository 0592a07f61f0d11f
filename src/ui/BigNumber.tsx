import { Prose } from './Prose';

interface Props {
  readonly number: string;
  readonly unit: string;
  /** Tailwind text size of the digits; long numbers take the next smaller ones of the same step. */
  readonly size: string;
  readonly unitSize?: string;
  readonly className?: string;
}

/** Longer than this a unit is a word (households) that may stand in a line of its own. */
const shortUnit = 4;
/** Keeps number and unit on one line as far as there is room: a long number (1781.30) may leave its unit below. */
function lineOf(number: string, unit: string): string {
  if (unit.length > shortUnit || number.length > 12) return '';
  return number.length > 6 ? 'md:whitespace-nowrap' : 'whitespace-nowrap';
}

/** Digits bold and large, unit small and regular: the number is read first. */
export function BigNumber({ number, unit, size, unitSize = 'text-body', className = '' }: Props) {
  return (
    <span
      className={`font-bold tracking-tight [text-autospace:no-autospace] ${lineOf(number, unit)} ${size} ${className}`}
    >
      <span className={number.includes(' ') ? '' : 'whitespace-nowrap'}>{number}</span>
      <span
        className={`ml-0.5 font-normal tracking-normal ${unit.length <= shortUnit ? '' : 'inline-block'} ${unitSize}`}
      >
        <Prose text={unit} />
      </span>
    </span>
  );
}
