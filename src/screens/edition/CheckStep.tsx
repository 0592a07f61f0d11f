import { button } from '../../ui/styles';
import type { CheckView } from '../../views/edition/describe-check';
import { FaultTable } from './FaultTable';
import { FileButton } from './FileButton';
import { FoundPhrases } from './FoundPhrases';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly view: CheckView;
  /** What was handed to the browser last, said. */
  readonly saved: string | null;
  /** Where the draft in work goes on. */
  readonly workHref: string;
  readonly onMarked: () => void;
  readonly onUnfilled: () => void;
  readonly onFile: (file: File) => void;
  readonly onDraft: () => void;
}

/** Second step: every fault at its cell, and what to do. */
export function CheckStep({ view, saved, workHref, onMarked, onUnfilled, onFile, onDraft }: Props) {
  const { check, open } = useDeskWords();
  const { errors, notices, phrases, unfilled } = view;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {view.notTaken !== null && (
        <p role="alert" className="border-l-4 border-second bg-sheet p-2">
          <strong>{view.notTaken}</strong>{' '}
          <a href={workHref} className="font-bold underline underline-offset-4">
            {open.goOn}
          </a>
        </p>
      )}
      <dl className="flex flex-wrap gap-x-4 gap-y-1">
        {view.counts.map(({ label, number, isAmiss }) => (
          <div key={label} className="flex items-baseline gap-1">
            <dd className={`text-num-s font-bold ${isAmiss ? 'text-second' : ''}`}>{number}</dd>
            <dt className="text-ink-soft">{label}</dt>
          </div>
        ))}
      </dl>
      {errors.count === 0 ? (
        <p role="status" className="border-l-4 border-accent bg-sheet p-2 font-bold">
          {check.fine}
        </p>
      ) : (
        <section className="grid grid-cols-[minmax(0,1fr)] gap-1">
          <h2 className="font-title text-section font-bold">{check.errorsTitle(errors.count)}</h2>
          <p className="max-w-[60rem] text-ink-soft">{check.errorsText}</p>
          <div className="flex flex-wrap items-center gap-1">
            <FileButton label={check.openAgain} main onFile={onFile} />
            {view.canMark && (
              <button
                type="button"
                className={`${button} max-md:whitespace-normal max-md:text-left`}
                title={check.markedText}
                onClick={onMarked}
              >
                {check.marked}
              </button>
            )}
            {view.canBeDraft && (
              <button
                type="button"
                className={button}
                title={check.asDraftText(errors.count)}
                onClick={onDraft}
              >
                {check.asDraft}
              </button>
            )}
          </div>
          {saved !== null && <p role="status">{check.markedSaved(saved)}</p>}
          {view.isDraft && <p role="status">{check.isDraft(errors.count)}</p>}
          {!view.hasEdition && <p className="text-ink-soft">{check.noDraft}</p>}
          <FaultTable list={errors} />
        </section>
      )}
      {view.checks.count > 0 && (
        <section className="grid grid-cols-[minmax(0,1fr)] gap-1">
          <h2 className="font-title text-section font-bold">{check.checksTitle(view.checks.count)}</h2>
          <FaultTable list={view.checks} />
        </section>
      )}
      {unfilled.length > 0 && (
        <section className="grid gap-1 border-l-4 border-second pl-2">
          <h2 className="font-title text-section font-bold">{check.unfilledTitle(unfilled.length)}</h2>
          <p className="max-w-[60rem]">{check.unfilledText}</p>
          {view.canDrop && (
            <div className="flex flex-wrap items-center gap-1">
              <button type="button" className={button} onClick={onUnfilled}>
                {check.unfilledButton(unfilled.length)}
              </button>
              <FileButton label={check.openAgain} onFile={onFile} />
            </div>
          )}
          <details>
            <summary className="inline-flex min-h-[2.75rem] cursor-pointer items-center underline underline-offset-4 lg:min-h-[2rem]">
              {check.unfilledList}
            </summary>
            <ul className="gap-4 text-note md:columns-2 xl:columns-3">
              {unfilled.map((name) => (
                <li key={name} className="break-inside-avoid">
                  {name}
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
      {phrases.length > 0 && <FoundPhrases phrases={phrases} />}
      {notices.count > 0 && (
        <details>
          <summary className="inline-flex min-h-[2.75rem] cursor-pointer items-center font-title text-section font-bold">
            <span aria-hidden="true" className="mr-0.5">
              ›
            </span>
            {check.noticesTitle(notices.count)}
          </summary>
          <FaultTable list={notices} />
        </details>
      )}
    </div>
  );
}
