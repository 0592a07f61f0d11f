import { createListeners } from '../../loading/listeners';
import { PartLost } from '../../loading/part';
import { cancelled, isCancelled } from './drive';
import type { Made, Say } from './make';
import { keepFile, type SavedFile, saveFile } from './save';

/** What a person asked for, from its beginning until it is closed. */
export interface Job {
  readonly id: number;
  /** What it is called. */
  readonly name: string;
  readonly state: JobState;
}

export type JobState =
  | { readonly kind: 'working'; readonly said: string; readonly share: number | null }
  /** What a pack lacks is named. */
  | {
      readonly kind: 'saved';
      readonly file: SavedFile;
      readonly missing: readonly string[];
      readonly note: string | null;
    }
  /** Something to read: what was copied, or why not. */
  | { readonly kind: 'said'; readonly text: string; readonly isFault: boolean }
  /** `kept`: parts of a pack that were made before. */
  | { readonly kind: 'cancelled'; readonly kept: readonly SavedFile[] }
  | {
      readonly kind: 'failed';
      readonly how: 'lost' | 'gone' | 'other';
      readonly why: string;
      readonly kept: readonly SavedFile[];
    };

/** How a file is made; called again for a second try. */
export interface Maker {
  readonly name: string;
  readonly make: (say: Say, signal: AbortSignal) => Promise<Made>;
  /** What a maker that was stopped has made until then. */
  readonly kept: () => readonly Made[];
  /** Said beside the file. */
  readonly note?: string;
}

let jobs: readonly Job[] = [];
const makers = new Map<number, { readonly maker: Maker; controller: AbortController }>();
let last = 0;
const { subscribe, tell } = createListeners();

export const subscribeJobs = subscribe;
export const jobsNow = (): readonly Job[] => jobs;

function become(id: number, state: JobState): void {
  jobs = jobs.map((job) => (job.id === id ? { ...job, state } : job));
  tell();
}

/** A new job takes the place of those that are over. */
function begin(name: string, state: JobState): number {
  last += 1;
  for (const { id, state: old } of jobs) if (old.kind !== 'working') forget(id);
  jobs = [...jobs, { id: last, name, state }];
  tell();
  return last;
}

/** Something to read that no file stands behind. */
export function say(name: string, text: string, isFault = false): void {
  begin(name, { kind: 'said', text, isFault });
}

/** Makes a file and saves it. Never rejects: what goes wrong is a state of the job. */
export function start(maker: Maker): void {
  const id = begin(maker.name, { kind: 'working', said: '', share: null });
  void run(id, maker);
}

async function run(id: number, maker: Maker): Promise<void> {
  const controller = new AbortController();
  makers.set(id, { maker, controller });
  const { signal } = controller;
  const tellHow: Say = (said, share) => {
    if (!signal.aborted) become(id, { kind: 'working', said, share });
  };
  // Whoever cancels is answered at once, also while a writer is still on its way.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(cancelled()), { once: true });
  });
  try {
    const made = await Promise.race([maker.make(tellHow, signal), stopped]);
    become(id, {
      kind: 'saved',
      file: saveFile(made),
      missing: made.missing ?? [],
      note: maker.note ?? null,
    });
  } catch (fault) {
    const kept = keptOf(maker);
    if (isCancelled(fault)) become(id, { kind: 'cancelled', kept });
    else if (fault instanceof PartLost)
      become(id, { kind: 'failed', how: fault.gone ? 'gone' : 'lost', why: '', kept });
    else {
      console.error(fault);
      become(id, {
        kind: 'failed',
        how: 'other',
        why: fault instanceof Error ? fault.message : String(fault),
        kept,
      });
    }
  }
}

const keptOf = (maker: Maker): readonly SavedFile[] => maker.kept().map(keepFile);

/** Ends it. */
export const cancel = (id: number): void => makers.get(id)?.controller.abort();

/** Once more, from where it stopped. */
export function retry(id: number): void {
  const maker = makers.get(id)?.maker;
  if (maker === undefined) return;
  become(id, { kind: 'working', said: '', share: null });
  void run(id, maker);
}

export function close(id: number): void {
  forget(id);
  tell();
}

function forget(id: number): void {
  const gone = jobs.filter((job) => job.id === id);
  jobs = jobs.filter((job) => job.id !== id);
  makers.delete(id);
  for (const { address } of gone.flatMap(filesOf)) setTimeout(() => URL.revokeObjectURL(address), released);
}

/** Milliseconds after which the browser has begun to save what it was given. */
const released = 60_000;

function filesOf({ state }: Job): readonly SavedFile[] {
  if (state.kind === 'saved') return [state.file];
  return state.kind === 'cancelled' || state.kind === 'failed' ? state.kept : [];
}
