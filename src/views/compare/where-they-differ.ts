import type { Text } from '../../edition/text';
import { pick } from '../../format/locale';
import type { Compared } from './describe-row';

interface Kept {
  readonly id: string;
  readonly name: Text;
}

/** In which columns something of this id stands, and how it is called there, the newest last. */
const whereOf = ({ editions, columns }: Compared, id: string, of: (at: number) => readonly Kept[]) =>
  editions.flatMap((_, i) => {
    const found = of(i).find((one) => one.id === id);
    const column = columns[i];
    return found === undefined || column === undefined ? [] : [{ column: column.name, name: found.name }];
  });

/** Which editions have a section, and what they call it; null where all have it under one name. */
export function sectionNote(compared: Compared, id: string): string | null {
  const { editions, locale, words } = compared;
  const where = whereOf(compared, id, (i) => editions[i]?.sections ?? []);
  const last = where[where.length - 1];
  const notes = [
    ...(where.length < editions.length
      ? [words.onlyIn(where.map(({ column }) => column).join(locale.words.listSeparator))]
      : []),
    ...where
      .filter(({ name }) => name.zh !== last?.name.zh)
      .map(({ column, name }) => words.named(column, pick(locale, name))),
  ];
  return notes.length === 0 ? null : notes.join(locale.words.memberSeparator);
}

/** Sectors that some edition lacks, or calls otherwise than the newest. */
export function sectorNotesOf(compared: Compared): readonly string[] {
  const { editions, locale, words } = compared;
  const ids = new Set(editions.flatMap(({ sectors }) => sectors.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const where = whereOf(compared, id, (i) => editions[i]?.sectors ?? []);
    const last = where[where.length - 1];
    if (last === undefined) return [];
    const name = pick(locale, last.name);
    const only =
      where.length < editions.length
        ? [words.sectors.only(name, where.map(({ column }) => column).join(locale.words.listSeparator))]
        : [];
    const named = where
      .filter((one) => one.name.zh !== last.name.zh)
      .map((one) => words.sectors.named(name, one.column, pick(locale, one.name)));
    return [...only, ...named];
  });
}
