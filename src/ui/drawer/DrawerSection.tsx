import type { ReactNode } from 'react';

interface Props {
  readonly title: string | null;
  /** At the other end of the line of the title. */
  readonly remark?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a detail under a small grey head. */
export function DrawerSection({ title, remark, children }: Props) {
  return (
    <section className="mt-1.5 border-t border-rule pt-1">
      {title !== null && (
        <h3 className="mb-0.5 flex flex-wrap justify-between gap-x-2 text-note text-ink-soft">
          <span>{title}</span>
          {remark !== undefined && <span>{remark}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
