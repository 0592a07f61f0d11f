import { useContext } from 'react';
import { useWords } from '../locale-context';
import { useSurface } from '../surface-context';
import { type Subject, TakeAwayContext } from './take-away-context';

interface Props {
  readonly subject: Subject;
  /** What it takes away, for who hears the button. */
  readonly name: string;
  readonly className?: string;
}

/** A small button that shows what can be taken away of what it stands beside. */
export function TakeAwayButton({ subject, name, className = '' }: Props) {
  const { app } = useWords();
  const show = useContext(TakeAwayContext);
  if (useSurface() !== 'screen') return null;
  return (
    <button
      type="button"
      className={`take app-only print:hidden ${className}`}
      aria-label={app.takeAway(name)}
      aria-haspopup="dialog"
      title={app.downloads}
      onClick={({ currentTarget }) => show({ subject, name, opener: currentTarget })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />
      </svg>
    </button>
  );
}
