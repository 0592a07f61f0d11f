import { expect, it } from 'vitest';
import type { Match } from '../../edition/match';
import type { Edition } from '../../edition/types';
import { chainsOf } from './chains';

const same = (edition: string, here: string, there: string, relation: Match['relation'] = 'same'): Match => ({
  with: edition,
  here,
  there,
  relation,
  by: 'key',
});

/** An edition of which only the ids of its figures count here. */
const edition = (id: string, ids: readonly string[], matches: readonly Match[] = []) =>
  ({ id, indicators: ids.map((one) => ({ id: one })), matches }) as unknown as Edition;

const shape = (editions: readonly Edition[]) =>
  chainsOf(editions).map(({ figures }) => figures.map((figure) => figure?.id ?? '-').join(' '));

it('follows a figure from year to year, under whatever id', () => {
  expect(
    shape([
      edition('2020', ['a']),
      edition('2021', ['b'], [same('2020', 'b', 'a', 'renamed')]),
      edition('2022', ['c'], [same('2021', 'c', 'b')]),
    ]),
  ).toEqual(['a b c']);
});

it('joins nothing that was not matched, however alike', () => {
  expect(shape([edition('2021', ['a']), edition('2022', ['a'])])).toEqual(['a -', '- a']);
});

it('leaves a gap where an edition lacks the figure and a later one was matched with the earlier', () => {
  expect(
    shape([
      edition('2020', ['a']),
      edition('2021', ['b'], [same('2020', 'b', 'x')]),
      edition('2022', ['a'], [same('2020', 'a', 'a')]),
    ]),
  ).toEqual(['a - a', '- b -']);
});

it('takes the decision of either edition', () => {
  expect(shape([edition('city', ['a'], [same('county', 'a', 'b')]), edition('county', ['b'])])).toEqual([
    'a b',
  ]);
});

it('takes no decision that names a figure twice, and loses no figure', () => {
  expect(
    shape([
      edition('2021', ['a']),
      edition('2022', ['b', 'c'], [same('2021', 'b', 'a'), same('2021', 'c', 'a')]),
    ]),
  ).toEqual(['a -', '- b', '- c']);
});

it('knows what a figure is to the one before', () => {
  const [chain] = chainsOf([
    edition('2021', ['a']),
    edition('2022', ['b'], [same('2021', 'b', 'a', 'redefined')]),
  ]);
  expect(chain?.links[0]).toBeNull();
  expect(chain?.links[1]).toMatchObject({ from: 0, match: { relation: 'redefined', here: 'b', there: 'a' } });
});
