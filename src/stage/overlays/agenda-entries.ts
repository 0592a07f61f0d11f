/** A slide in the editor by its name, chosen or left out. */
export interface Entry {
  readonly id: string;
  readonly chosen: boolean;
}

/** What is shown comes first, in its order; what is left out follows in the order of the story. */
export const entriesOf = (all: readonly string[], shown: readonly string[]): readonly Entry[] => [
  ...shown.map((id) => ({ id, chosen: true })),
  ...all.filter((id) => !shown.includes(id)).map((id) => ({ id, chosen: false })),
];

export const chosenIn = (entries: readonly Entry[]): readonly string[] =>
  entries.filter(({ chosen }) => chosen).map(({ id }) => id);

export const toggled = (entries: readonly Entry[], id: string): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, chosen: !entry.chosen } : entry));

/** The list with one entry at another place; what lies beyond the ends means the ends. */
export function moved(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = entries[from];
  if (entry === undefined) return entries;
  const others = entries.filter((_, i) => i !== from);
  const at = Math.max(0, Math.min(others.length, to));
  return [...others.slice(0, at), entry, ...others.slice(at)];
}

/** The list with a slide taken in before another one; last of the chosen where that one is not chosen. */
export function withAdded(entries: readonly Entry[], id: string, before: string | null): readonly Entry[] {
  const others = entries.filter((entry) => entry.id !== id);
  const end = others.findIndex((entry) => entry.chosen && entry.id === before);
  const at = end >= 0 ? end : 1 + others.reduce((last, { chosen }, i) => (chosen ? i : last), -1);
  return [...others.slice(0, at), { id, chosen: true }, ...others.slice(at)];
}
