import type { EditionTexts } from '../../../edition/texts';
import type { Edition } from '../../../edition/types';
import type { Shelved } from '../shelf';
import type { Draft, Opened } from './draft';
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
  /** What takes a while now: a file is read, or the draft is compared with the year before. */
  readonly reading: {
    readonly name: string;
    readonly share: number;
    readonly does: 'read' | 'compare';
  } | null;
  /** The last file, if it was not opened. */
  readonly refused: { readonly name: string; readonly why: Refused | 'cancelled' } | null;
  /** Whether the draft holds what no file has yet. */
  readonly unsaved: boolean;
  /** The file that the draft was last saved to. */
  readonly savedAs: string | null;
}

/** A desk on which nothing has been put yet. */
export const empty: DeskState = {
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
  /** Finds what the figures of two years may be to each other, so that whatever asks for it later finds it at once. */
  readonly compare: (
    now: Edition,
    before: Edition,
    say: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** What came of opening a file: the step that goes on from there; null where the page stays. */
export type Onwards = 'check' | 'match' | null;
