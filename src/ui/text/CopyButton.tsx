import { useEffect, useState } from 'react';
import { button } from '../styles';

interface Props {
  /** Copies and says whether it worked. */
  readonly onCopy: () => boolean;
  readonly label: string;
  /** What is said when it has, and when it could not. */
  readonly words: { readonly copied: string; readonly copyFailed: string };
  readonly className?: string;
}

const shownFor = 4000;

/** A button that copies, with a note beside it that says whether that worked. */
export function CopyButton({ onCopy, label, words, className = button }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <button
        type="button"
        className={className}
        onClick={() => setOutcome(onCopy() ? words.copied : words.copyFailed)}
      >
        {label}
      </button>
      <span role="status" className="text-note text-ink-soft">
        {outcome}
      </span>
    </span>
  );
}
