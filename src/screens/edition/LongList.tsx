import { type ReactNode, useState } from 'react';
import { button } from '../../ui/styles';
import { useDeskWords } from './use-desk-words';

interface Props<T> {
  readonly title: string;
  readonly lead?: string;
  readonly entries: readonly T[];
  readonly children: (entry: T) => ReactNode;
}

/** So many rows are drawn at once. */
const page = 100;

/** A folded list, drawn when it is opened, a hundred rows at a time. Not shown at all where it is empty. */
export function LongList<T>({ title, lead, entries, children }: Props<T>) {
  const { match } = useDeskWords();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState(page);
  if (entries.length === 0) return null;
  return (
    <details
      className="border-t-2 border-rule-strong pt-0.5"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="inline-flex min-h-[2.75rem] cursor-pointer items-center font-title text-section font-bold">
        <span aria-hidden="true" className="mr-0.5">
          ›
        </span>
        {title}
      </summary>
      {isOpen && (
        <>
          {lead !== undefined && <p className="max-w-[60rem] text-note text-ink-soft">{lead}</p>}
          <ul>{entries.slice(0, shown).map(children)}</ul>
          {entries.length > shown && (
            <button type="button" className={`${button} mt-1`} onClick={() => setShown(shown + page)}>
              {match.more(entries.length - shown)}
            </button>
          )}
        </>
      )}
    </details>
  );
}
