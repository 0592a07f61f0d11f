import type { ReactNode } from 'react';
import { mainButton } from '../../ui/styles';
import type { ReadingView } from '../../views/edition/describe-open';
import type { Step, StepView } from '../../views/edition/steps';
import { ReadingNote } from './ReadingNote';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly step: Step;
  readonly steps: readonly StepView[];
  /** What is on the desk: 某市 · 2022年; null where nothing is. */
  readonly about: string | null;
  /** Where it comes from and whether it is saved. */
  readonly state: string | null;
  /** The way on; null where this step does not lead on yet. */
  readonly next: StepView | null;
  /** What takes a while; null where nothing does, or where the step itself says so. */
  readonly reading: ReadingView | null;
  readonly onCancel: () => void;
  /** Said while a file is held over the page; else null. */
  readonly drop: string | null;
  readonly children: ReactNode;
}

/** The way through on which next year's figures are brought: its heads, and the step that is open. */
export function EditionScreen({ step, steps, about, state, next, reading, onCancel, drop, children }: Props) {
  const words = useDeskWords();
  return (
    <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-rule pb-2 pt-2.5">
      <header className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
        <h1 className="font-title text-title font-bold xl:text-finding">{words.title}</h1>
        <p className="text-note text-ink-soft">
          {[about, state, about === null ? words.privacy : words.offline]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </header>
      {/* The way on stands with the steps, well below the green button of the frame. */}
      <div className="grid gap-1 lg:flex lg:items-end lg:justify-between lg:gap-3 lg:border-b-2 lg:border-rule-strong">
        <nav aria-label={words.stepsName} className="border-b-2 border-rule-strong lg:border-0">
          <ol className="-mb-[2px] flex flex-wrap gap-x-2 md:gap-x-3">
            {steps.map(({ step: own, number, name, href, isDone }) => (
              <li key={own}>
                <a
                  href={href}
                  aria-label={words.step(number, name, isDone)}
                  aria-current={own === step ? 'step' : undefined}
                  className={`inline-flex min-h-[2.75rem] items-center gap-0.5 border-b-4 ${own === step ? 'border-accent font-bold' : 'border-transparent text-ink-soft hover:text-ink'}`}
                >
                  <span className="font-bold text-accent">{number}</span>
                  <span className={own === step ? '' : 'max-md:hidden'}>{name}</span>
                  {isDone && <span aria-hidden="true">✓</span>}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {next !== null && (
          <a href={next.href} className={`${mainButton} justify-self-start lg:mb-1`}>
            {words.next(next.name)}
          </a>
        )}
      </div>
      {reading !== null && <ReadingNote view={reading} onCancel={onCancel} />}
      {drop !== null && (
        <p className="border-2 border-dashed border-accent bg-accent-soft p-2 text-center text-label font-bold">
          {drop}
        </p>
      )}
      {children}
    </div>
  );
}
