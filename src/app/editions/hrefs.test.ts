import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition/types';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { parseAddress } from '../address/pasted';
import { hrefBeside, hrefOfEdition } from './hrefs';
import type { Shelf } from './shelf';

const first: Edition = suining2021;
/** Made up: without the first section and the first sector, and matched with the year before. */
const next: Edition = {
  ...first,
  id: 'made-up-2022',
  year: 2022,
  sections: first.sections.slice(1),
  sectors: first.sectors.slice(1),
  matches: [{ with: first.id, here: null, there: null, relation: 'dropped', by: 'person' }],
};
const shelf: Shelf = [
  { edition: first, texts: null, from: 'built-in' },
  { edition: next, texts: null, from: 'opened' },
];
const routeOf = (hash: string, edition = first) => parseAddress(hash, edition, [first, next]).route;
const [gone, kept] = first.sections;
const [goneSector, keptSector] = first.sectors;
if (gone === undefined || kept === undefined || goneSector === undefined || keptSector === undefined)
  throw new Error('the built-in edition has too little');

describe('the address of another edition', () => {
  it.each([
    ['#/growth', '#/growth?edition=made-up-2022'],
    [`#/area/${kept.id}`, `#/area/${kept.id}?edition=made-up-2022`],
    [`#/area/${gone.id}`, '#/?edition=made-up-2022'],
    ['#/edition/preview', '#/?edition=made-up-2022'],
    ['#/compare?with=none', '#/compare?edition=made-up-2022'],
    [
      `#/indicators?q=1&sort=-value&sector=${goneSector.id},${keptSector.id}&lang=en`,
      `#/indicators?edition=made-up-2022&sector=${keptSector.id}&sort=-value&lang=en`,
    ],
    ['#/present/7?minutes=10', '#/present/1?edition=made-up-2022'],
  ])('%s becomes %s', (from, to) => {
    expect(hrefOfEdition(routeOf(from), shelf, next.id, next)).toBe(to);
  });

  it('keeps nothing that is not known to be there, of one that is not loaded yet', () => {
    const from = `#/area/${kept.id}?sector=${keptSector.id}`;
    expect(hrefOfEdition(routeOf(from), shelf, 'made-up-2023', null)).toBe('#/?edition=made-up-2023');
  });

  it('needs no name for the first one', () => {
    const from = routeOf('#/growth?edition=made-up-2022', next);
    expect(hrefOfEdition(from, shelf, first.id, first)).toBe('#/growth');
  });
});

it('what stands beside an edition by itself is not written', () => {
  const route = routeOf('#/growth?edition=made-up-2022&with=none', next);
  expect(hrefBeside(route, shelf, next, [first.id])).toBe('#/growth?edition=made-up-2022');
  expect(hrefBeside(route, shelf, next, [])).toBe('#/growth?edition=made-up-2022&with=none');
});
