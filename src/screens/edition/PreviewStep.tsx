import type { ReactNode } from 'react';
import { button, mainButton } from '../../ui/styles';
import type { PreviewView } from '../../views/edition/describe-preview';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: PreviewView;
  readonly links: readonly { readonly name: string; readonly href: string }[];
  readonly isDraft: boolean;
  /** What can be chosen of the edition: pictures, tiles, slides. */
  readonly children: ReactNode;
}

/** Fourth step: the real dashboard on this edition, and what can be chosen of it. */
export function PreviewStep({ view, links, isDraft, children }: Props) {
  const { preview } = useDeskWords();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <section className="grid gap-1 border-l-4 border-accent bg-sheet p-2">
        <h2 className="font-title text-section font-bold">{view.title}</h2>
        <p>{view.text}</p>
        {view.head !== null && <p>{view.head}</p>}
        {isDraft && <p className="text-second">{preview.draft}</p>}
        <p className="flex flex-wrap gap-1">
          {links.map(({ name, href }, i) => (
            <a key={name} href={href} className={i === 0 ? mainButton : button}>
              {name}
            </a>
          ))}
        </p>
      </section>
      {view.toWrite.length > 0 && (
        <ul className="grid max-w-[60rem] gap-1 border-l-4 border-second pl-2">
          {view.toWrite.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
