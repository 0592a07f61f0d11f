import { useSyncExternalStore } from 'react';
import type { EditionTexts } from '../../edition/texts';
import type { Edition } from '../../edition/types';
import { builtIn } from '../../editions/built-in';
import { createListeners } from '../../loading/listeners';

/** An edition that this page can show. */
export interface Shelved {
  readonly edition: Edition;
  /** Null for the built-in one, whose texts are a file of their own. */
  readonly texts: EditionTexts | null;
  /** Embedded in a copy of the page, opened by a person, or read from the folder beside the page. */
  readonly from: 'built-in' | 'embedded' | 'opened' | 'folder';
  /** Its file in the folder. */
  readonly file?: string;
}

/** The first is what an address without an edition shows. */
export type Shelf = readonly [Shelved, ...Shelved[]];

let shelved: Shelf = [{ edition: builtIn, texts: null, from: 'built-in' }];

const { subscribe, tell } = createListeners();

const become = (next: Shelf): void => {
  shelved = next;
  tell();
};

/** The editions of this page. They live in the memory of its tab; nothing is stored. */
export const shelf = {
  list: (): Shelf => shelved,
  /** In a copy of the page: its editions take the place of the built-in one before anything is drawn. */
  begin: (embedded: Shelf): void => become(embedded),
  /** Adds an edition behind the others, or puts it in the place of the one with its id. */
  add: (added: Shelved): void => {
    const isOther = ({ edition }: Shelved) => edition.id !== added.edition.id;
    const [first, ...others] = shelved;
    if (!isOther(first)) become([added, ...others]);
    else if (others.every(isOther)) become([...shelved, added]);
    else become([first, ...others.map((each) => (isOther(each) ? each : added))]);
  },
  /** Takes an edition away; the first one stays. */
  remove: (id: string): void => {
    const [first, ...others] = shelved;
    become([first, ...others.filter(({ edition }) => edition.id !== id)]);
  },
  subscribe,
} as const;

/** Where the server has the data of an edition; null for one that it has not. */
export function fileOnServer(id: string): string | null {
  const shelved = shelf.list().find(({ edition }) => edition.id === id);
  if (shelved?.from === 'built-in') return `data/${id}.json`;
  return shelved?.file === undefined ? null : `editions/${encodeURIComponent(shelved.file)}`;
}

export const useShelf = (): Shelf => useSyncExternalStore(shelf.subscribe, shelf.list, shelf.list);
