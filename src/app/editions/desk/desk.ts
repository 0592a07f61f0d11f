import type { Match, MatchRelation } from '../../../edition/match';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { createListeners } from '../../../loading/listeners';
import { isCancelled } from '../../take-away/drive';
import { type DeskState, empty, type Onwards, type Surroundings } from './desk-state';
import {
  carriedOver,
  type Draft,
  decided,
  errorsIn,
  type Opened,
  planned,
  replanned,
  said,
  saidGone,
  stepped,
  undecided,
  undone,
} from './draft';
import type { Refused } from './kind-of-file';

/** The desk on which a further edition is brought in. It lives as long as the tab, whatever screen is shown. */
export function createDesk(around: Surroundings) {
  let state = empty;
  let reading = new AbortController();
  const { subscribe, tell } = createListeners();
  const become = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    tell();
  };
  const change = (draft: Draft) => become({ draft, unsaved: true });
  const onDraft = (next: (edition: Edition, before: string) => Edition) => {
    const { draft, before } = state;
    if (draft !== null && before !== null) change(stepped(draft, next(draft.edition, before.id)));
  };

  /** The earlier edition on the shelf that an edition was made from or matched with, else the one of the year before. */
  const earlierOf = (edition: Edition, from: string | null): Edition | null => {
    const others = around
      .shelved()
      .map((each) => each.edition)
      .filter((other) => other.id !== edition.id && other.year < edition.year);
    const named = [from, ...(edition.matches ?? []).map((match) => match.with)];
    const found = named.flatMap((id) => others.find((other) => other.id === id) ?? [])[0];
    const yearBefore = others.find(
      ({ place, year }) => place.zh === edition.place.zh && year === edition.previousYear,
    );
    return found ?? yearBefore ?? null;
  };

  /**
   * Becomes what it is told once both years are compared, and the page answers meanwhile. Throws where it was cancelled.
   * @param next is asked again if the draft changed meanwhile
   */
  const settle = async (next: () => Partial<DeskState>, signal: AbortSignal): Promise<void> => {
    for (;;) {
      const from = state.draft;
      const change = next();
      const { draft, before } = { ...state, ...change };
      if (draft !== null && before !== null) {
        const say = (share: number) => become({ reading: { name: draft.name, share, does: 'compare' } });
        await around.compare(draft.edition, before, say, signal);
      }
      if (state.draft === from) return become({ ...change, reading: null });
    }
  };

  /** Does one thing at a time: what was begun before is given up. False where this one was. */
  const begin = async (name: string, act: (signal: AbortSignal) => Promise<void>): Promise<boolean> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    try {
      await act(signal);
    } catch (fault) {
      if (!isCancelled(fault)) throw fault;
      if (reading.signal === signal) become({ reading: null, refused: { name, why: 'cancelled' } });
    }
    return reading.signal === signal && !signal.aborted;
  };
  const turnTo = (name: string, next: () => Partial<DeskState>) =>
    begin(name, (signal) => settle(next, signal));

  const taken = (opened: Opened, edition: Edition): Partial<DeskState> => {
    const { draft } = state;
    const isOther = draft !== null && draft.edition.id !== edition.id;
    const before = earlierOf(edition, opened.from);
    const isArranged = !isOther && draft !== null && draft.isArranged;
    const { base, parted } = isArranged ? draft : planned(edition, before, opened.from);
    return {
      opened,
      draft: replanned(
        {
          edition: carriedOver(edition, draft),
          texts: opened.texts,
          name: opened.name,
          source: opened,
          errors: errorsIn(opened.faults),
          isArranged,
          base,
          parted,
          past: [],
        },
        before,
      ),
      aside: isOther ? draft : state.aside,
      before,
      // The file that was opened still holds all of it.
      unsaved: state.unsaved,
      savedAs: null,
    };
  };

  const read = async (
    file: File,
    use: (opened: Opened, signal: AbortSignal) => Promise<Onwards>,
  ): Promise<Onwards> => {
    const { name } = file;
    let onwards: Onwards = null;
    const isDone = await begin(name, async (signal) => {
      become({ reading: { name, share: 0, does: 'read' }, refused: null });
      const say = (share: number) => become({ reading: { name, share, does: 'read' } });
      const found = await around.find().then((find) => around.read(file, find, say, signal));
      // Another file was opened meanwhile.
      if (reading.signal !== signal) return;
      if (found.kind === 'opened') onwards = await use(found.opened, signal);
      else become({ refused: { name, why: found.kind === 'refused' ? found.why : 'cancelled' } });
      if (reading.signal === signal) become({ reading: null });
    });
    return isDone ? onwards : null;
  };

  return {
    now: () => state,
    subscribe,
    open: (file: File): Promise<Onwards> =>
      read(file, async (opened, signal) => {
        const { edition, texts, faults, bytes } = opened;
        if (edition === null || errorsIn(faults) > 0) become({ opened });
        else await settle(() => taken(opened, edition), signal);
        // A workbook that was made from it can then be opened, too.
        if (bytes === null && edition !== null && edition.draft !== true) around.shelve(edition, texts);
        return edition === null || bytes !== null || faults.length > 0 ? 'check' : 'match';
      }),
    /** Opens the edition of an earlier year, to match with. */
    openEarlier: async (file: File): Promise<void> => {
      await read(file, async ({ name, edition, texts }, signal) => {
        const { draft } = state;
        if (edition === null || draft === null || edition.year >= draft.edition.year)
          become({ refused: { name, why: 'notEarlier' } });
        else {
          await settle(() => ({ before: edition }), signal);
          around.shelve(edition, texts);
        }
        return null;
      });
    },
    cancel: () => reading.abort(),
    refuse: (name: string, why: Refused) => become({ refused: { name, why } }),
    /** Works on the opened file in spite of its errors. */
    takeAsDraft: async (): Promise<void> => {
      const { opened } = state;
      const edition = opened?.edition ?? null;
      if (opened !== null && edition !== null) await turnTo(opened.name, () => taken(opened, edition));
    },
    swap: (): Promise<boolean> =>
      turnTo(state.aside?.name ?? '', () => ({
        opened: state.aside?.source ?? null,
        draft: state.aside,
        aside: state.draft,
        before: state.aside && earlierOf(state.aside.edition, null),
      })),
    matchWith: (before: Edition): Promise<boolean> => turnTo(state.draft?.name ?? '', () => ({ before })),
    /** These figures of the earlier edition are absent this year. */
    drop: (there: readonly string[]) =>
      onDraft((edition, before) => decided(edition, saidGone(before, there))),
    answer: (here: string, there: string | null, relation: MatchRelation) =>
      onDraft((edition, before) => decided(edition, [said(before, here, there, relation)])),
    /** One answer for several pairs, undone as one. */
    answerAll: (
      pairs: readonly { readonly here: string; readonly there: string }[],
      relation: MatchRelation,
    ) =>
      onDraft((edition, before) =>
        decided(
          edition,
          pairs.map(({ here, there }) => said(before, here, relation === 'new' ? null : there, relation)),
        ),
      ),
    askAgain: (match: Match) => onDraft((edition) => undecided(edition, match)),
    /** Another plan, other tiles: whatever is chosen in the preview. */
    choose: (edition: Edition) => {
      if (state.draft !== null) change({ ...stepped(state.draft, edition), isArranged: true });
    },
    /** Fits the plan to what was decided since. Nothing that can be undone, because it follows from the decisions. */
    replan: async (): Promise<void> => {
      const { draft, before, reading: isBusy } = state;
      // What is read or compared now brings a plan that fits.
      if (draft === null || isBusy !== null || replanned(draft, before) === draft) return;
      await turnTo(draft.name, () => ({ draft: state.draft && replanned(state.draft, before) }));
    },
    undo: () => {
      if (state.draft !== null) change(undone(state.draft));
    },
    /** A change that was made while the file was written is not in it. */
    saved: (draft: Draft, name: string) =>
      become({ savedAs: name, unsaved: state.draft?.edition !== draft.edition }),
    shelve: around.shelve,
    /** Takes up a draft that the browser kept. */
    resume: (name: string, edition: Edition, texts: EditionTexts, errors: number): Promise<boolean> => {
      const source: Opened = { name, bytes: null, edition, texts, from: null, faults: [] };
      const before = earlierOf(edition, null);
      const plan = planned(edition, before, before?.id ?? null);
      return turnTo(name, () => ({
        opened: source,
        draft: { edition, texts, name, source, errors, isArranged: true, ...plan, past: [] },
        before,
        unsaved: true,
      }));
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
