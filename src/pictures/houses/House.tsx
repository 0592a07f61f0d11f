interface Props {
  readonly solid: boolean;
  readonly className?: string;
}

/** A house, solid or hollow: any settlement. */
export function House({ solid, className = '' }: Props) {
  return (
    <svg viewBox="0 0 56 50" className={`overflow-visible ${className}`} aria-hidden="true">
      <path
        d="M28 2 54 22V48H2V22Z"
        className={solid ? 'fill-accent stroke-accent' : 'fill-transparent stroke-accent'}
        strokeWidth="3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
