import type { ReactNode } from 'react';
import { Prose } from '../../ui/text/Prose';

interface Props {
  readonly title: string;
  /** Whether there is something to list; an edition may have none of it. */
  readonly shown?: boolean;
  readonly text: string | null;
  readonly children: ReactNode;
}

export function MethodSection({ title, shown = true, text, children }: Props) {
  if (!shown) return null;
  return (
    <section className="min-w-0 border-t-2 border-rule-strong pt-1.5">
      <h2 className="text-section font-bold">{title}</h2>
      {text !== null && <Prose as="p" className="mt-0.5 max-w-[70rem] text-ink-soft" text={text} />}
      <div className="mt-1.5">{children}</div>
    </section>
  );
}
