import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../edition/types';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import { toHref } from '../codec';
import { parseAddress } from '../pasted';
import { besideByDefault, editionOf } from './editions';

const first: Edition = suining2021;
const [section] = first.sections;
/** Made up: the first edition under other names. */
const other = (id: string, year: number, withThem: readonly string[] = []): Edition => ({
  ...first,
  id,
  year,
  sections: first.sections.map((each) => (each === section ? { ...each, id: `made-up-${id}` } : each)),
  matches: withThem.map((earlier) => ({
    with: earlier,
    here: null,
    there: null,
    relation: 'dropped',
    by: 'person',
  })),
});
const next = other('made-up-2022', 2022, [first.id]);
const alone = other('made-up-2023', 2023);
const editions = [first, next, alone];

const parse = (hash: string) => parseAddress(hash, editionOf(hash, editions) ?? first, editions);

describe('an address that names editions', () => {
  it.each([
    ['#/growth', null],
    [`#/growth?edition=${first.id}`, first.id],
    ['#/?edition=made-up-2022', 'made-up-2022'],
    ['#/growth?lang=en&edition=made-up-2023', 'made-up-2023'],
    ['#/growth?edition=made-up-2022，请查收', 'made-up-2022'],
    ['#/growth&edition=made-up-2022。', 'made-up-2022'],
    ['#/growth?edition=made-up-1999', null],
    ['#/growth?edition=', null],
    ['#/growth?q=edition%3Dmade-up-2022', null],
  ])('%s is of %s', (hash, id) => {
    expect(editionOf(hash, editions)?.id ?? null).toBe(id);
  });

  it('is read with the sections of the edition that it names', () => {
    expect(parse('#/area/made-up-made-up-2022?edition=made-up-2022')).toMatchObject({
      route: { screen: { name: 'area' }, edition: 'made-up-2022' },
      problems: [],
    });
    expect(parse('#/area/made-up-made-up-2022').problems).toEqual([
      { kind: 'section', value: 'made-up-made-up-2022' },
    ]);
  });

  it.each([
    ['#/growth', null, null],
    [`#/growth?edition=${first.id}`, null, null],
    ['#/growth?edition=made-up-2022', 'made-up-2022', null],
    [`#/growth?edition=made-up-2022&with=${first.id}`, 'made-up-2022', null],
    ['#/growth?edition=made-up-2022&with=none', 'made-up-2022', []],
    ['#/growth?with=none', null, null],
    [`#/compare?with=made-up-2023,made-up-2022`, null, ['made-up-2022', 'made-up-2023']],
    [`#/compare?edition=made-up-2023&with=${first.id},made-up-2023`, 'made-up-2023', [first.id]],
  ])('%s names %j beside %j, and its link says so', (hash, edition, beside) => {
    const { route, problems } = parse(hash);
    expect({ edition: route.edition, beside: route.beside, problems }).toEqual({
      edition,
      beside,
      problems: [],
    });
    expect(parse(toHref(route))).toEqual({ route, problems: [] });
  });

  it('leads back to the first edition where the page has not the one that it names', () => {
    expect(parse('#/growth?edition=made-up-1999&with=made-up-1998')).toMatchObject({
      route: { screen: { name: 'growth' }, edition: null, beside: null },
      problems: [
        { kind: 'edition', value: 'made-up-1999' },
        { kind: 'edition', value: 'made-up-1998' },
      ],
    });
  });
});

it('beside an edition stands the newest earlier one with which it was matched', () => {
  expect(besideByDefault(next, editions)).toEqual([first]);
  expect(besideByDefault(alone, editions)).toEqual([]);
  expect(besideByDefault(first, editions)).toEqual([]);
  const both = other('made-up-2024', 2024, [first.id, next.id]);
  expect(besideByDefault(both, [both, next, first])).toEqual([next]);
});
