import type { ChangeView } from '../../views/figure/figure';

interface Props {
  readonly change: ChangeView;
  /** Class of the triangle. */
  readonly signClass?: string;
  /** Class of what it is measured against. */
  readonly labelClass: string;
}

/** Triangle, sign and number of a growth, so that its direction is not shown by colour alone. */
export function ChangeText({ change, signClass, labelClass }: Props) {
  return (
    <>
      {change.direction !== 'flat' && (
        <svg viewBox="0 0 10 8" className={signClass} aria-hidden="true">
          <path d={change.direction === 'up' ? 'M5 0 10 8H0Z' : 'M0 0H10L5 8Z'} fill="currentColor" />
        </svg>
      )}
      <span aria-hidden="true" title={change.tip ?? undefined}>
        {change.number}
      </span>
      {change.label !== null && (
        <span aria-hidden="true" className={labelClass}>
          {change.label}
        </span>
      )}
      <span className="sr-only">{change.spoken}</span>
    </>
  );
}
