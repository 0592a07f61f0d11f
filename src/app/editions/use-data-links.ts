import { useEffect } from 'react';
import type { DataKind } from '../../exports/published/write-edition-data';
import { moduleOf } from '../../loading/part';
import { listen } from '../../ui/listen';
import { takeAway } from '../take-away/menu/take-away';
import { type Shelved, shelf } from './shelf';

/**
 * Lets links to the data of an edition work that was opened, or came with a copy of the page: `data/<edition>.json` lies
 * beside the page for the built-in one alone, so that of others is made on click. Beside the dashboard in one file lies nothing.
 */
export function useDataLinks(): void {
  useEffect(() => listen(document, { click: onClick }), []);
}

const liesInAFile = (from: Shelved['from']): boolean =>
  from === 'built-in' && import.meta.env.MODE !== 'single';

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
  const [, id, kind] = /^data\/(.+?)\.(json|zh\.csv|en\.csv)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  const shelved = shelf.list().find(({ edition, from }) => edition.id === id && !liesInAFile(from));
  if (shelved === undefined) return;
  event.preventDefault();
  // Where what makes files can't be loaded, the menu of downloads says so.
  moduleOf(takeAway).then(
    ({ takeAwayParts }) => takeAwayParts.giveData(shelved, kind as DataKind, `${id}.${kind}`),
    () => undefined,
  );
}
