import { useEffect, useState } from 'react';

interface Props {
  /** Copies and says whether it worked. */
  readonly onCopy: () => boolean;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  readonly className?: string;
}

const shownFor = 4000;

/** A button that copies, with a note beside it that says whether that worked. */
export function CopyButton({ onCopy, label, done, failed, className = '' }: Props) {
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className="inline-flex flex-wrap items-center gap-1">
      <button type="button" className={className} onClick={() => setOutcome(onCopy() ? done : failed)}>
        {label}
      </button>
      <span role="status" className="text-note text-ink-soft">
        {outcome}
      </span>
    </span>
  );
}
