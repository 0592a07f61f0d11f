import type { ReactNode } from 'react';
import { button, mainButton } from '../../ui/styles';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly links: readonly { readonly name: string; readonly href: string }[];
  readonly isDraft: boolean;
  /** What can be chosen of the edition: pictures, tiles, slides. */
  readonly children: ReactNode;
}

/** Fourth step: the real dashboard on this edition, and what can be chosen of it. */
export function PreviewStep({ links, isDraft, children }: Props) {
  const { preview } = useDeskWords();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <section className="grid gap-1 border-l-4 border-accent bg-sheet p-2">
        <h2 className="font-title text-section font-bold">{preview.title}</h2>
        <p>{preview.text}</p>
        {isDraft && <p className="text-second">{preview.draft}</p>}
        <p className="flex flex-wrap gap-1">
          {links.map(({ name, href }, i) => (
            <a key={name} href={href} className={i === 0 ? mainButton : button}>
              {name}
            </a>
          ))}
        </p>
      </section>
      {children}
    </div>
  );
}
