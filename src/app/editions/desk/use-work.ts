import { useMemo } from 'react';
import type { Edition } from '../../../edition/types';
import { isFinished, type Unfinished } from '../../../views/edition/describe-save';
import { settled, undecidedIn } from '../../../views/edition/proposed';
import type { DeskState } from './desk-state';
import type { Draft } from './draft';

/** The draft with all that follows from it. */
export interface Work {
  readonly draft: Draft;
  readonly before: Edition | null;
  /** As it is shown and saved: with what is certain, marked as a draft while anything is open. */
  readonly shown: Edition;
  readonly unfinished: Unfinished;
  /** Figures of the earlier edition that it does not have, and of which nobody said so. */
  readonly unconfirmed: readonly string[];
}

export function useWork({ draft, before }: DeskState): Work | null {
  return useMemo(() => (draft === null ? null : workOf(draft, before)), [draft, before]);
}

function workOf(draft: Draft, before: Edition | null): Work {
  const { edition, errors } = draft;
  const { asked, unconfirmed } = undecidedIn(edition, before);
  // Rows with an error are missing, too, and are told as errors.
  const unfinished = { undecided: asked, errors, unfilled: errors > 0 ? 0 : unconfirmed.length };
  return {
    draft,
    before,
    shown: marked({ ...edition, matches: settled(edition, before) }, isFinished(unfinished)),
    unfinished,
    unconfirmed,
  };
}

/** The day of today: 2026-03-02. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** With its day, and marked as a draft where it is one. */
export function marked(edition: Edition, isDone: boolean): Edition {
  const { draft: _, ...done } = edition;
  const made = { ...done, made: today() };
  return isDone ? made : { ...made, draft: true };
}
