import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  /** What is in it, in a few words; null for nothing. */
  readonly note: string | null;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A folded part of the choices. What is in it is drawn when it is opened. */
export function Fold({ title, note, isOpen: atFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(atFirst);
  return (
    <details
      open={isOpen}
      className="border-t border-rule"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="flex min-h-[2.75rem] cursor-pointer flex-wrap items-baseline gap-x-2 py-1">
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        <span className="font-bold">{title}</span>
        {note !== null && <span className="text-note text-ink-soft">{note}</span>}
      </summary>
      {isOpen && <div className="grid grid-cols-[minmax(0,1fr)] gap-1 pb-2 pl-3">{children}</div>}
    </details>
  );
}
