import type { SlideView } from '../../views/slide/stage-view';

/** A slide in the editor, chosen or left out. */
export interface Entry {
  readonly slide: SlideView;
  readonly chosen: boolean;
}

/** What is shown comes first, in its order; what is left out follows in the order of the story. */
export function entriesOf(all: readonly SlideView[], shown: readonly SlideView[]): readonly Entry[] {
  const chosen = new Set(shown.map(({ id }) => id));
  return [
    ...shown.map((slide) => ({ slide, chosen: true })),
    ...all.filter(({ id }) => !chosen.has(id)).map((slide) => ({ slide, chosen: false })),
  ];
}

export const toggled = (entries: readonly Entry[], at: number): readonly Entry[] =>
  entries.map((entry, i) => (i === at ? { ...entry, chosen: !entry.chosen } : entry));

/** The list with one entry moved a place down or up; unchanged at the ends. */
export function moved(entries: readonly Entry[], at: number, by: 1 | -1): readonly Entry[] {
  const entry = entries[at];
  const other = entries[at + by];
  if (entry === undefined || other === undefined) return entries;
  return entries.map((old, i) => (i === at ? other : i === at + by ? entry : old));
}
