import { expect, it } from 'vitest';
import type { Asked } from '../../derive/match/propose-matches';
import type { Indicator } from '../../edition/types';
import { deskWordsOf } from './desk-words';
import { matchGroups } from './match-groups';

const named = (names: Readonly<Record<string, string>>): ReadonlyMap<string, Indicator> =>
  new Map(
    Object.entries(names).map(([id, zh]) => [id, { id, name: { zh, en: zh } } as unknown as Indicator]),
  );

const one = (here: string, kind: 'period' | 'words' | null, ...there: readonly string[]): Asked => ({
  here,
  candidates: there.map((id) => ({
    there: id,
    similarity: 1,
    veto: kind === null ? null : { kind, here: '', there: '累计' },
  })),
});

const groupsOf = (asked: readonly Asked[], here: Record<string, string>, there: Record<string, string>) =>
  matchGroups(deskWordsOf('zh'), asked, named(here), named(there));

it('puts together what has the same name and the same doubt', () => {
  const names = { a: '危房', b: '水窖', c: '学校' };
  const [group, ...others] = groupsOf(
    [one('a', 'period', 'a'), one('b', 'period', 'b'), one('c', null, 'c')],
    names,
    names,
  );
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    title: '名称相同，时期写得不同（2）；其实一样的，把填写表的“时期”写成一样再打开，才算增长',
    pairs: [
      { here: 'a', there: 'a' },
      { here: 'b', there: 'b' },
    ],
    answers: ['same', 'redefined', 'new'],
  });
});

it('says of names that are only alike nothing but that all are new', () => {
  const groups = groupsOf(
    [one('a', 'words', 'x'), one('b', 'words', 'y')],
    { a: '收入', b: '进口' },
    { x: '支出', y: '出口' },
  );
  expect(groups.map(({ answers }) => answers)).toEqual([['new']]);
});

it('leaves out a single one, and a name that two figures have', () => {
  const names = { a: '危房', b: '水窖' };
  expect(groupsOf([one('a', 'period', 'a')], names, names)).toEqual([]);
  const twice = { a: '危房', b: '危房' };
  expect(groupsOf([one('a', 'period', 'a', 'b'), one('b', 'period', 'b', 'a')], twice, twice)).toEqual([]);
});
