import { createListeners } from '../../../loading/listeners';
import type { Desk } from './desk';
import { replanned } from './draft';
import { editionOf, textOf } from './edition-text';

/** What the browser keeps of a draft that no file has yet. */
interface Kept {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The draft as an edition file. */
  readonly file: string;
  /** Errors of the file that it came from. */
  readonly errors: number;
}

const database = 'xczx-desk';
const store = 'draft';
const key = 'draft';

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage refused'));
  });

/** Who only reads makes no database, so that nothing of it is left behind. */
async function opened(mode: IDBTransactionMode): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => {
    if (mode === 'readwrite') request.result.createObjectStore(store);
    else request.transaction?.abort();
  };
  return asked(request);
}

async function within<T>(
  mode: IDBTransactionMode,
  act: (entries: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const base = await opened(mode);
  try {
    return await asked(act(base.transaction(store, mode).objectStore(store)));
  } finally {
    base.close();
  }
}

/** The draft that was kept last; null where there is none, or where the browser keeps nothing. */
async function keptDraft(): Promise<Kept | null> {
  try {
    const kept: unknown = await within('readonly', (entries) => entries.get(key));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Rejects where the browser keeps nothing: private windows, blocked storage, a full disk. */
const keepDraft = (kept: Kept): Promise<unknown> => within('readwrite', (entries) => entries.put(kept, key));

/** Nothing is left behind, not even an empty store. */
async function wipeDraft(): Promise<void> {
  try {
    await asked(indexedDB.deleteDatabase(database));
  } catch {
    // Where nothing can be kept, nothing is to be wiped.
  }
}

/** Other pages of the same origin could have written it: under file:// that is every page of the disk. */
const isKept = (kept: unknown): kept is Kept => {
  if (typeof kept !== 'object' || kept === null) return false;
  const { name, at, file, errors } = kept as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    typeof at === 'number' &&
    typeof file === 'string' &&
    typeof errors === 'number'
  );
};

/** Milliseconds after the last change until the draft is kept. */
const pause = 300;

interface RescueState {
  /** `asks`: nothing is kept until the person says so. `refused`: the browser keeps nothing. */
  readonly mode: 'on' | 'asks' | 'refused';
  /** What was kept when the page was left without saving; null where nothing was. */
  readonly kept: Kept | null;
}

/**
 * Keeps the draft of a desk in the browser while it is unsaved, and wipes it once it is saved.
 * @param isOn whether it keeps without being asked
 */
export function createRescue(desk: Desk, isOn: boolean) {
  let state: RescueState = { mode: isOn ? 'on' : 'asks', kept: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = desk.now().draft;
  /** Whether the browser holds something that a saving makes needless. */
  let mayHold = false;
  let turn = Promise.resolve();
  const { subscribe, tell } = createListeners();
  const become = (change: Partial<RescueState>) => {
    state = { ...state, ...change };
    tell();
  };
  // One after the other, so that nothing is written behind a wiping.
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    turn = turn.then(act);
    return turn;
  };
  const keep = () =>
    inTurn(async () => {
      const { draft, before, unsaved } = desk.now();
      if (draft === null || !unsaved || draft === written) return;
      written = draft;
      const { edition, texts, name, errors } = replanned(draft, before);
      try {
        const file = await textOf(edition, texts);
        mayHold = true;
        await keepDraft({ name, at: Date.now(), file, errors });
      } catch {
        become({ mode: 'refused' });
      }
    });
  const wipe = () => {
    clearTimeout(timer);
    mayHold = false;
    written = null;
    become({ kept: null });
    return inTurn(wipeDraft);
  };
  desk.subscribe(() => {
    const { draft, unsaved, savedAs } = desk.now();
    clearTimeout(timer);
    if (draft === null) return;
    if (unsaved) {
      if (state.mode === 'on') timer = setTimeout(keep, pause);
    } else if (savedAs !== null && mayHold) wipe();
  });
  keptDraft().then((kept) => {
    if (kept === null) return;
    mayHold = true;
    become({ kept });
  });
  return {
    now: () => state,
    subscribe,
    /** The person agrees that the browser keeps it. */
    accept: () => {
      become({ mode: 'on' });
      return keep();
    },
    wipe,
    /** Takes up what was kept; false where it can't be read any more. */
    resume: async (): Promise<boolean> => {
      const { kept } = state;
      if (kept === null) return false;
      const read = await editionOf(kept.file);
      if (read === null) {
        await wipe();
        return false;
      }
      const isResumed = await desk.resume(kept.name, read.edition, read.texts, kept.errors);
      if (isResumed) become({ kept: null });
      return isResumed;
    },
  };
}
