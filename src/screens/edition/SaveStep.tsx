import type { ReactNode } from 'react';
import { button, mainButton } from '../../ui/styles';
import type { SavedAs, SaveView } from '../../views/edition/describe-save';
import type { Step } from '../../views/edition/steps';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: SaveView;
  /** What came of the last saving, said. */
  readonly told: { readonly text: string; readonly isFault: boolean } | null;
  readonly hrefOf: (step: Step) => string;
  readonly onSave: (as: SavedAs) => void;
  /** The copy of the dashboard with this edition. */
  readonly children: ReactNode;
}

/** Last step: what is still open, and what can be taken from here. */
export function SaveStep({ view, told, hrefOf, onSave, children }: Props) {
  const { save } = useDeskWords();
  const isReady = view.open.length === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <section
        className={`grid gap-0.5 border-l-4 bg-sheet p-2 ${isReady ? 'border-accent' : 'border-second'}`}
      >
        <h2 className="font-title text-section font-bold">{view.title}</h2>
        <p>{view.text}</p>
        <ul className="grid list-disc gap-0.5 pl-2">
          {view.open.map(({ text, step }) => (
            <li key={text}>
              {text}{' '}
              <a href={hrefOf(step)} className="underline underline-offset-4">
                {save.toDo}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {told !== null && (
        <p role={told.isFault ? 'alert' : 'status'} className={told.isFault ? 'text-second' : 'font-bold'}>
          {told.text}
        </p>
      )}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2 md:grid-cols-2 xl:grid-cols-4">
        {view.entries.map(({ title, text, buttons, mark }) => (
          <li key={title} className="grid content-start gap-1 border-t-2 border-rule-strong pt-1">
            <h3 className="font-title text-section font-bold">
              {title}
              {mark !== null && (
                <span className="ml-1 rounded-edge border border-second px-0.5 font-sans text-note text-second">
                  {mark}
                </span>
              )}
            </h3>
            <p>{text}</p>
            <p className="flex flex-wrap gap-1">
              {buttons.map(({ as, label }) => (
                <button
                  key={as}
                  type="button"
                  className={as === (isReady ? 'edition' : 'draft') ? mainButton : button}
                  onClick={() => onSave(as)}
                >
                  {label}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {children}
      <section className="grid gap-0.5">
        <h2 className="font-title text-section font-bold">{save.folderTitle}</h2>
        <ol>
          {save.folderText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
