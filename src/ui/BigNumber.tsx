interface Props {
  readonly number: string;
  readonly unit: string;
  /** Tailwind text size of the digits; the unit takes 0.4 of it, at least the note size. */
  readonly size: string;
  readonly unitSize?: string;
  readonly className?: string;
}

/** Digits bold and large, unit small and regular: the number is read first. */
export function BigNumber({ number, unit, size, unitSize = 'text-body', className = '' }: Props) {
  return (
    <span
      className={`whitespace-nowrap font-bold tracking-tight [text-autospace:no-autospace] ${size} ${className}`}
    >
      {number}
      <span className={`ml-0.5 font-normal tracking-normal ${unitSize}`}>{unit}</span>
    </span>
  );
}
