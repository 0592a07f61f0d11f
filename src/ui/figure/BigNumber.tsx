import type { NumberText } from '../../format/number-style';
import { Prose } from '../text/Prose';

interface Props {
  readonly figure: NumberText;
  /** Tailwind text size of the digits; long numbers take the next smaller ones of the same step. */
  readonly size: string;
  readonly unitSize?: string;
  readonly className?: string;
}

/** Longer than this a unit is a word (households) that may stand in a line of its own. */
const shortUnit = 4;
/** Keeps number and unit on one line as far as there is room: a long number (1781.30) may leave its unit below. */
function lineOf({ prefix, number, unit }: NumberText): string {
  if (unit.length > shortUnit || prefix.length + number.length > 12) return '';
  return prefix.length + number.length > 6 ? 'md:whitespace-nowrap' : 'whitespace-nowrap';
}

/** Digits bold and large, what stands around them small and regular: the number is read first. */
export function BigNumber({ figure, size, unitSize = 'text-body', className = '' }: Props) {
  const { prefix, number, unit } = figure;
  const isWord = /^[a-z]/i.test(unit);
  return (
    // Number and unit change together or not at all, whatever a translator has made of either.
    <span
      key={`${prefix}${number} ${unit}`}
      className={`font-bold tracking-tight [text-autospace:no-autospace] ${lineOf(figure)} ${size} ${className}`}
    >
      <span className={number.includes(' ') ? '' : 'whitespace-nowrap'}>
        {prefix !== '' && <span className={`font-normal tracking-normal ${unitSize}`}>{prefix}</span>}
        {number}
      </span>
      {isWord && ' '}
      {unit !== '' && (
        <span
          className={`font-normal tracking-normal ${isWord ? '' : 'ml-0.5'} ${unit.length <= shortUnit ? '' : 'inline-block'} ${unitSize}`}
        >
          <Prose text={unit} />
        </span>
      )}
    </span>
  );
}
