import type { ChangeView } from '../views/view';

interface Props {
  readonly change: ChangeView;
  readonly className?: string;
}

const tones = { good: 'text-accent', bad: 'text-second', neutral: 'text-ink' } as const;

/** Triangle, sign and number: the direction is never told by colour alone. */
export function ChangeMark({ change, className = '' }: Props) {
  return (
    <span className={`whitespace-nowrap font-bold ${tones[change.tone]} ${className}`}>
      <svg
        viewBox="0 0 10 8"
        className="mr-0.5 inline-block h-[0.55em] w-[0.7em] align-baseline"
        aria-hidden="true"
      >
        <path d={change.direction === 'up' ? 'M5 0 10 8H0Z' : 'M0 0H10L5 8Z'} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{change.text}</span>
      <span className="sr-only">{change.spoken}</span>
    </span>
  );
}
