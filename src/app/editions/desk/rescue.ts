/** What the browser keeps of a draft that no file has yet. */
export interface Kept {
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

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  request.onblocked = () => undefined;
  return asked(request);
}

async function within<T>(mode: IDBTransactionMode, act: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const base = await opened();
  try {
    return await asked(act(base.transaction(store, mode).objectStore(store)));
  } finally {
    base.close();
  }
}

/** The draft that was kept last; null where there is none, or where the browser keeps nothing. */
export async function keptDraft(): Promise<Kept | null> {
  try {
    const kept: unknown = await within('readonly', (entries) => entries.get(key));
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Rejects where the browser keeps nothing: private windows, blocked storage, a full disk. */
export const keepDraft = (kept: Kept): Promise<unknown> => within('readwrite', (entries) => entries.put(kept, key));

/** Nothing is left behind, not even an empty store. */
export async function wipeDraft(): Promise<void> {
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
    typeof name === 'string' && typeof at === 'number' && typeof file === 'string' && typeof errors === 'number'
  );
};
