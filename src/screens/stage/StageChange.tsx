import type { ChangeView } from '../../views/view';

interface Props {
  readonly change: ChangeView;
  readonly className?: string;
}

/** Triangle, sign and number: the direction is never told by colour alone. */
export function StageChange({ change, className = '' }: Props) {
  return (
    <span className={`st-change st-${change.tone} ${className}`}>
      <svg viewBox="0 0 10 8" aria-hidden="true">
        <path d={change.direction === 'up' ? 'M5 0 10 8H0Z' : 'M0 0H10L5 8Z'} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{change.text}</span>
      <span className="sr-only">{change.spoken}</span>
    </span>
  );
}
