import type { Edition } from '../../edition/types';
import { plainTable } from '../../views/list/table-query';
import { plainStage } from '../../views/slide/stage-query';
import { toHref } from '../address/codec';
import { besideByDefault } from '../address/parameters/editions';
import type { Route, Screen } from '../address/route-types';
import type { Shelf } from './shelf';

/**
 * The screen that is shown, of another edition: its overview where it hasn't this section. Sectors that it hasn't are left
 * out, and so is what is opened over the screen.
 *
 * @param edition null where only its id is known yet
 */
export function hrefOfEdition(route: Route, shelf: Shelf, id: string, edition: Edition | null): string {
  const has = (kind: 'sections' | 'sectors', wanted: string) =>
    edition?.[kind].some((each) => each.id === wanted) ?? false;
  const { screen, sectors, table } = route;
  // The desk is no screen of an edition.
  const isHere = ({ name }: Screen) =>
    name !== 'edition' && (screen.name !== 'area' || has('sections', screen.area));
  return toHref({
    ...route,
    screen: isHere(screen) ? withoutPlace(screen) : { name: 'overview' },
    edition: id === shelf[0].edition.id ? null : id,
    beside: null,
    sectors: sectors.filter((sector) => has('sectors', sector)),
    figure: null,
    block: null,
    fromSlide: null,
    term: null,
    table: { ...plainTable, sort: table.sort, descending: table.descending },
    stage: plainStage,
  });
}

/** The first part and the first slide: others need not be there. */
const withoutPlace = (screen: Screen): Screen =>
  screen.name === 'booklet'
    ? { name: 'booklet', part: null }
    : screen.name === 'present'
      ? { name: 'present', slide: 1 }
      : screen;

/** The same screen with other editions beside its own. */
export function hrefBeside(route: Route, shelf: Shelf, edition: Edition, ids: readonly string[]): string {
  const byDefault = besideByDefault(
    edition,
    shelf.map((each) => each.edition),
  ).map(({ id }) => id);
  return toHref({ ...route, beside: ids.join() === byDefault.join() ? null : ids });
}
