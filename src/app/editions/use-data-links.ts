import { useEffect } from 'react';
import type { DataKind } from '../../exports/published/write-edition-data';
import { moduleOf } from '../../loading/part';
import { listen } from '../../ui/listen';
import { takeAway } from '../take-away/menu/take-away';
import { shelf } from './shelf';

/** Whether the page is one file, with nothing beside it. */
const isAlone = import.meta.env.MODE === 'single';

/**
 * Lets links to the data of any edition work: `data/<edition>.json` lies beside the served page for the built-in one alone, so
 * that of others, and all of it in one file, is made on click.
 */
export function useDataLinks(): void {
  useEffect(() => listen(document, { click: onClick }), []);
}

function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
  const [, id, kind] = /^data\/(.+?)\.(json|zh\.csv|en\.csv)$/.exec(link?.getAttribute('href') ?? '') ?? [];
  const shelved = shelf
    .list()
    .find(({ edition, from }) => edition.id === id && (isAlone || from !== 'built-in'));
  if (shelved === undefined) return;
  event.preventDefault();
  // Where what makes files can't be loaded, the menu of downloads says so.
  moduleOf(takeAway).then(
    ({ takeAwayParts }) => takeAwayParts.giveData(shelved, kind as DataKind, `${id}.${kind}`),
    () => undefined,
  );
}
