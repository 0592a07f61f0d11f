import { useState } from 'react';
import { button, mainButton, quietButton } from '../../ui/styles';
import type { KeptView, OpenView } from '../../views/edition/describe-open';
import { FileButton } from './FileButton';
import { ReadingNote } from './ReadingNote';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: OpenView;
  readonly onTemplate: () => void;
  readonly onFile: (file: File) => void;
  readonly onCancel: () => void;
  readonly onSwap: () => void;
  readonly onResume: () => void;
  readonly onDropKept: () => void;
}

/** First step: the sheet for next year out, and a file in. */
export function OpenStep({ view, onTemplate, onFile, onCancel, onSwap, onResume, onDropKept }: Props) {
  const words = useDeskWords();
  const { open } = words;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <p className="max-w-[60rem] text-label text-ink-soft">{words.lead}</p>
      {view.kept !== null && <Kept kept={view.kept} onResume={onResume} onDrop={onDropKept} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 lg:grid-cols-2 lg:gap-6">
        <section className="grid content-start gap-1">
          <h2 className="font-title text-section font-bold">{open.templateTitle}</h2>
          <p>{view.templateText}</p>
          <p>
            <button
              type="button"
              className={view.work === null ? mainButton : button}
              onClick={onTemplate}
              disabled={view.isMaking}
            >
              {view.isMaking ? words.save.making : view.template}
            </button>
          </p>
          {view.templateSaved !== null && <p role="status">{view.templateSaved}</p>}
          <ol className="grid list-disc gap-0.5 pl-2 text-note text-ink-soft">
            {open.templateHints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        </section>
        <section className="grid content-start gap-1">
          <h2 className="font-title text-section font-bold">{open.openTitle}</h2>
          <p>{open.openText}</p>
          {view.reading === null ? (
            <FileButton label={open.openButton} main onFile={onFile} />
          ) : (
            <ReadingNote view={view.reading} onCancel={onCancel} />
          )}
          <p className="text-note text-ink-soft">{open.kinds}</p>
          {view.refused !== null && (
            <div role="alert" className="grid gap-0.5 border-l-4 border-second bg-sheet p-2">
              <p className="font-bold">{view.refused.title}</p>
              {view.refused.text !== null && <p>{view.refused.text}</p>}
              {view.refused.still !== null && <p>{view.refused.still}</p>}
            </div>
          )}
          {view.work !== null && (
            <p>
              {view.work.text}{' '}
              <a href={view.work.href} className="font-bold underline underline-offset-4">
                {open.goOn}
              </a>
            </p>
          )}
          {view.aside !== null && (
            <p>
              {view.aside}{' '}
              <button type="button" className={quietButton} onClick={onSwap}>
                {open.swap}
              </button>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}

/** What the browser kept when it was closed without saving. */
function Kept({
  kept,
  onResume,
  onDrop,
}: {
  readonly kept: KeptView;
  readonly onResume: () => void;
  readonly onDrop: () => void;
}) {
  const { open } = useDeskWords();
  const [sure, setSure] = useState(false);
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-l-4 border-accent bg-sheet p-2"
    >
      <p className="font-bold">{kept.title}</p>
      <button type="button" className={mainButton} onClick={onResume}>
        {open.keptResume}
      </button>
      <button type="button" className={quietButton} onClick={() => (sure ? onDrop() : setSure(true))}>
        {sure ? open.keptSure : open.keptDrop}
      </button>
    </div>
  );
}
