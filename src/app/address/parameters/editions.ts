import type { Edition } from '../../../edition/types';
import { decoded } from '../pieces';
import { listOf, type Parameter } from './parameter';

/*
 * The two parameters that name editions. They are looked for before the rest of an address is read, because its sections,
 * sectors and figures are those of the chosen edition. The first edition of the page is the one that needs no name.
 */

/** What `with` says where an edition is to stand alone, though it was matched with an earlier one. */
const alone = 'none';

/** The id that an address gives for its edition, as it stands there; null where it gives none. */
function editionNamedIn(hash: string): string | null {
  const found = /[?&]edition=([^&]*)/.exec(hash)?.[1];
  return found === undefined || found === '' ? null : decoded(found);
}

/** The edition that an address names, which may stand in a sentence; null where it names none that the page has. */
export function editionOf(hash: string, editions: readonly Edition[]): Edition | null {
  const named = editionNamedIn(hash);
  const word = /^[a-z0-9.-]*[a-z0-9]/.exec(named ?? '')?.[0];
  return editions.find(({ id }) => id === named) ?? editions.find(({ id }) => id === word) ?? null;
}

/** The newest earlier edition with which this one was matched: it stands beside it unless an address says otherwise. */
export function besideByDefault(edition: Edition, editions: readonly Edition[]): readonly Edition[] {
  const matched = editions
    .filter(
      ({ id, place, year }) =>
        place.zh === edition.place.zh &&
        year < edition.year &&
        edition.matches?.some((match) => match.with === id),
    )
    .sort((a, b) => a.year - b.year);
  return matched.slice(-1);
}

const edition: Parameter = {
  name: 'edition',
  screen: null,
  read: (route, value, { editions, say }) => {
    const at = editions.findIndex(({ id }) => id === value);
    if (at < 0) say({ kind: 'edition', value });
    return { ...route, edition: at > 0 ? value : null };
  },
  write: ({ edition: id }) => id,
};

const beside: Parameter = {
  name: 'with',
  screen: null,
  read: (route, value, reading) => {
    const { editions } = reading;
    const byDefault = besideByDefault(reading.edition, editions).map(({ id }) => id);
    const wanted = value === alone ? [] : listOf('with', value, reading);
    const known = editions
      .map(({ id }) => id)
      .filter((id) => wanted.includes(id) && id !== reading.edition.id);
    for (const id of wanted)
      if (!editions.some((each) => each.id === id)) reading.say({ kind: 'edition', value: id });
    // Of nothing but unknown ones nothing can be said.
    if (known.length === 0 && wanted.length > 0) return route;
    return { ...route, beside: known.join() === byDefault.join() ? null : known };
  },
  write: (route) => (route.beside === null ? null : route.beside.join(',') || alone),
};

export const editionParameters: readonly Parameter[] = [edition, beside];
