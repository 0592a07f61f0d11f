import type { NumberText } from '../../format/number-style';
import { isWrittenOut } from '../styles';
import { Prose } from '../text/Prose';

interface Props {
  readonly figure: NumberText;
  /** Tailwind classes for the size of the digits. */
  readonly size: string;
  readonly unitSize?: string;
  readonly className?: string;
}

/** A unit longer than this is a word (households), which may stand in a line of its own. */
const shortUnit = 4;
/** Classes that keep number and unit on one line. What stands around a number with every digit may go to another. The unit of 1781.30 may go to the next line on a phone. */
function lineOf(figure: NumberText): string {
  if (figure.unit.length > shortUnit || isWrittenOut(figure.number)) return '';
  return figure.prefix.length + figure.number.length > 6 ? 'md:whitespace-nowrap' : 'whitespace-nowrap';
}

/** Digits bold and large, what stands around them small and regular: the number is read first. */
export function BigNumber({ figure, size, unitSize = 'text-body', className = '' }: Props) {
  const { prefix, number, unit } = figure;
  const isWord = /^[a-z]/i.test(unit);
  return (
    // The key makes React replace number and unit together, even if a browser's translator has changed one of them.
    <span
      key={`${prefix}${number} ${unit}`}
      className={`big-number font-bold tracking-tight [text-autospace:no-autospace] ${lineOf(figure)} ${size} ${className}`}
    >
      <span className={number.includes(' ') || isWrittenOut(number) ? '' : 'whitespace-nowrap'}>
        {prefix !== '' && <span className={`font-normal tracking-normal ${unitSize}`}>{prefix}</span>}
        {number}
      </span>
      {isWord && ' '}
      {unit !== '' && (
        <span
          className={`font-normal tracking-normal ${isWord ? '' : 'ml-0.5'} ${unit.length <= shortUnit ? 'whitespace-nowrap' : 'inline-block'} ${unitSize}`}
        >
          <Prose text={unit} />
        </span>
      )}
    </span>
  );
}
