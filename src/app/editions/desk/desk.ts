import type { Match, MatchRelation } from '../../../edition/match';
import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import { createListeners } from '../../../loading/listeners';
import type { Shelved } from '../shelf';
import {
  carriedOver,
  type Draft,
  decided,
  errorsIn,
  type Opened,
  said,
  saidGone,
  stepped,
  undecided,
  undone,
} from './draft';
import type { Refused } from './kind-of-file';
import type { Find, Reading } from './read-file';

/** All that stands on the desk. */
export interface DeskState {
  /** The file that was opened last, if it could be read. */
  readonly opened: Opened | null;
  /** What is worked on: an edition that could be built. A file with faults leaves it as it is. */
  readonly draft: Draft | null;
  /** The draft before, if another one took its place. */
  readonly aside: Draft | null;
  /** The earlier edition that the draft is matched with; null where there is none. */
  readonly before: Edition | null;
  readonly reading: { readonly name: string; readonly share: number } | null;
  /** The last file, if it was not opened. */
  readonly refused: { readonly name: string; readonly why: Refused | 'cancelled' } | null;
  /** Whether the draft holds what no file has yet. */
  readonly unsaved: boolean;
  /** The file that the draft was last saved to. */
  readonly savedAs: string | null;
}

const empty: DeskState = {
  opened: null,
  draft: null,
  aside: null,
  before: null,
  reading: null,
  refused: null,
  unsaved: false,
  savedAs: null,
};

/** What the desk needs of the page around it. */
export interface Surroundings {
  readonly shelved: () => readonly Shelved[];
  readonly shelve: (edition: Edition, texts: EditionTexts) => void;
  readonly find: () => Promise<Find>;
  readonly read: (
    file: File,
    find: Find,
    say: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Reading>;
}

/** What came of opening a file: the step that goes on from there; null where the page stays. */
export type Onwards = 'check' | 'match' | null;

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

  const take = (opened: Opened, edition: Edition) => {
    const { draft } = state;
    const isOther = draft !== null && draft.edition.id !== edition.id;
    become({
      draft: {
        edition: carriedOver(edition, draft),
        texts: opened.texts,
        name: opened.name,
        source: opened,
        errors: errorsIn(opened.faults),
        isArranged: !isOther && draft !== null && draft.isArranged,
        past: [],
      },
      aside: isOther ? draft : state.aside,
      before: earlierOf(edition, opened.from),
      // The file that was opened still holds all of it.
      unsaved: state.unsaved,
      savedAs: null,
    });
  };

  const read = async (file: File, taken: (opened: Opened) => Onwards): Promise<Onwards> => {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const { name } = file;
    become({ reading: { name, share: 0 }, refused: null });
    const say = (share: number) => become({ reading: { name, share } });
    const found = await around.find().then((find) => around.read(file, find, say, signal));
    // Another file was opened meanwhile.
    if (reading.signal !== signal) return null;
    become({ reading: null });
    if (found.kind === 'opened') return taken(found.opened);
    become({ refused: { name, why: found.kind === 'refused' ? found.why : 'cancelled' } });
    return null;
  };

  return {
    now: () => state,
    subscribe,
    open: (file: File): Promise<Onwards> =>
      read(file, (opened) => {
        become({ opened });
        const { edition, texts, faults, bytes } = opened;
        // A workbook that was made from it can then be opened, too.
        if (bytes === null && edition !== null && edition.draft !== true) around.shelve(edition, texts);
        if (edition !== null && errorsIn(faults) === 0) take(opened, edition);
        return edition === null || bytes !== null || faults.length > 0 ? 'check' : 'match';
      }),
    /** Opens the edition of an earlier year, to match with. */
    openEarlier: async (file: File): Promise<void> => {
      await read(file, ({ name, edition, texts }) => {
        const { draft } = state;
        if (edition === null || draft === null || edition.year >= draft.edition.year)
          become({ refused: { name, why: 'notEarlier' } });
        else {
          around.shelve(edition, texts);
          become({ before: edition });
        }
        return null;
      });
    },
    cancel: () => reading.abort(),
    refuse: (name: string, why: Refused) => become({ refused: { name, why } }),
    /** Works on the opened file in spite of its errors. */
    takeAsDraft: () => {
      const { opened } = state;
      if (opened?.edition) take(opened, opened.edition);
    },
    swap: () =>
      become({
        opened: state.aside?.source ?? null,
        draft: state.aside,
        aside: state.draft,
        before: state.aside && earlierOf(state.aside.edition, null),
      }),
    matchWith: (before: Edition) => become({ before }),
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
    undo: () => {
      if (state.draft !== null) change(undone(state.draft));
    },
    /** A change that was made while the file was written is not in it. */
    saved: (draft: Draft, name: string) =>
      become({ savedAs: name, unsaved: state.draft?.edition !== draft.edition }),
    shelve: around.shelve,
    /** Takes up a draft that the browser kept. */
    resume: (name: string, edition: Edition, texts: EditionTexts, errors: number) => {
      const source: Opened = { name, bytes: null, edition, texts, from: null, faults: [] };
      become({
        opened: source,
        draft: { edition, texts, name, source, errors, isArranged: true, past: [] },
        before: earlierOf(edition, null),
        unsaved: true,
      });
    },
  };
}

export type Desk = ReturnType<typeof createDesk>;
