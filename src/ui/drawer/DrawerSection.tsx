import type { ReactNode } from 'react';

interface Props {
  readonly title: string | null;
  readonly remark?: string;
  readonly children: ReactNode;
}

export function DrawerSection({ title, remark, children }: Props) {
  return (
    <section className="mt-2 border-t border-rule pt-1.5">
      {title !== null && (
        <h3 className="mb-0.5 flex flex-wrap justify-between gap-x-2 text-body text-ink-soft">
          <span>{title}</span>
          {remark !== undefined && <span>{remark}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
