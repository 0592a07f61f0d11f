import type { DeskWords } from './desk-words';

export type Step = keyof DeskWords['steps'];

/** The way through, in its order. */
const steps: readonly Step[] = ['open', 'check', 'match', 'preview', 'save'];

/** A head of the way through. */
export interface StepView {
  readonly step: Step;
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly isDone: boolean;
}

/** Which steps are done: a file is open, it has no errors, all is decided, the draft is saved. */
export interface Progress {
  readonly isOpen: boolean;
  readonly errors: number;
  readonly hasDraft: boolean;
  /** Rows that were not filled in and not said to be absent. */
  readonly unfilled: number;
  readonly undecided: number;
  readonly isSaved: boolean;
}

export function describeSteps(
  words: DeskWords,
  hrefOf: (step: Step) => string,
  { isOpen, errors, hasDraft, unfilled, undecided, isSaved }: Progress,
): readonly StepView[] {
  const done: Readonly<Record<Step, boolean>> = {
    open: isOpen,
    check: hasDraft && errors + unfilled === 0,
    match: hasDraft && undecided === 0,
    preview: false,
    save: isSaved,
  };
  return steps.map((step, i) => ({
    step,
    number: i + 1,
    name: words.steps[step],
    href: hrefOf(step),
    isDone: done[step],
  }));
}

/** The step behind one; null behind the last. */
export const stepBehind = (step: Step): Step | null => steps[steps.indexOf(step) + 1] ?? null;
