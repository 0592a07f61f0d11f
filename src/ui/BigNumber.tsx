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

/** Digits bold and large, unit small and regular: the number is read first. */
export function BigNumber({ number, unit, size, unitSize = 'text-body', className = '' }: Props) {
  return (
    <span
      className={`font-bold tracking-tight [text-autospace:no-autospace] ${unit.length <= shortUnit ? 'whitespace-nowrap' : ''} ${size} ${className}`}
    >
      <span className="whitespace-nowrap">{number}</span>
      <span
        className={`ml-0.5 font-normal tracking-normal ${unit.length <= shortUnit ? '' : 'inline-block'} ${unitSize}`}
      >
        {unit}
      </span>
    </span>
  );
}
