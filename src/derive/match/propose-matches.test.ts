import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../edition/match';
import type { Edition, Indicator } from '../../edition/types';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { nextYearEdition } from './next-year-edition';
import { proposeMatches, proposeMatchesSteps } from './propose-matches';

const [sample] = suining2021.indicators;

type Given = Partial<Omit<Indicator, 'name' | 'period'>> & { readonly zh: string; readonly during?: string };

const editionOf = (year: number, ...figures: readonly Given[]): Edition => ({
  ...suining2021,
  id: `made-up-${year}`,
  year,
  indicators: figures.map(({ zh, during, ...more }, i): Indicator => {
    const { change: _, period: __, ...plain } = sample as Indicator;
    const period = during === undefined ? {} : { period: { zh: during, en: during } };
    return { ...plain, id: `f${i}`, unit: '万元', kind: 'total', name: { zh, en: zh }, ...period, ...more };
  }),
});

const propose = (now: Given, before: Given, decided: readonly Match[] = []) =>
  proposeMatches(editionOf(2022, now), editionOf(2021, before), decided);

describe('matches by key', () => {
  it('are sure where unit, kind, period and name agree, also in another power of ten', () => {
    expect(propose({ zh: '资金投入', unit: '亿元' }, { zh: '资金投入' }).sure).toEqual([
      { with: 'made-up-2021', here: 'f0', there: 'f0', relation: 'same', by: 'key' },
    ]);
  });

  it('are renamed where the name is only alike', () => {
    expect(propose({ zh: '各级衔接资金投入' }, { zh: '衔接资金投入' }).sure[0]?.relation).toBe('renamed');
  });

  it.each<[string, Given, Given]>([
    ['unit', { zh: '危房', unit: '户' }, { zh: '危房', unit: '人' }],
    ['kind', { zh: '危房', kind: 'count' }, { zh: '危房', kind: 'average' }],
    [
      'threshold',
      {
        zh: '集体经济10万元以上的村',
        printed: '41',
        evidence: { part: 0, item: null, paragraph: 0, phrase: '41个村达到15万元以上' },
      },
      { zh: '集体经济10万元以上的村' },
    ],
    ['period', { zh: '危房', during: '累计' }, { zh: '危房' }],
    ['words', { zh: '财政收入' }, { zh: '财政支出' }],
    [
      'scope',
      { zh: '危房', scope: { zh: '市本级', en: 'x' } },
      { zh: '危房', scope: { zh: '全市', en: 'y' } },
    ],
  ])('are asked where the %s says otherwise', (kind, now, before) => {
    const { sure, asked, fresh, gone } = propose(now, before);
    expect(sure).toEqual([]);
    expect(asked[0]?.candidates[0]?.veto?.kind).toBe(kind);
    expect([fresh, gone]).toEqual([[], []]);
  });

  it('are asked where the name is another one altogether, as made-up ids may meet', () => {
    expect(propose({ zh: '危房改造' }, { zh: '资金投入' })).toMatchObject({
      sure: [],
      asked: [{ here: 'f0', candidates: [{ there: 'f0', veto: null }] }],
    });
  });
});

describe('a scope that only one year says', () => {
  const city = { zh: '市本级', en: 'x' };
  it('is no veto by key', () => {
    expect(propose({ zh: '危房', scope: city }, { zh: '危房' }).sure).toMatchObject([{ by: 'key' }]);
    expect(propose({ zh: '危房' }, { zh: '危房', scope: city }).sure).toMatchObject([{ by: 'key' }]);
  });

  it('is one by name', () => {
    const { sure, asked } = propose({ id: 'x', zh: '危房', scope: city }, { zh: '危房' });
    expect(sure).toEqual([]);
    expect(asked[0]?.candidates[0]?.veto?.kind).toBe('scope');
  });
});

describe('matches by name', () => {
  it('are sure where name, unit and section are the same', () => {
    expect(propose({ id: 'x', zh: ' 资金（投入）' }, { zh: '资金投入' }).sure).toMatchObject([
      { here: 'x', there: 'f0', relation: 'same', by: 'exact' },
    ]);
  });

  it('are asked where two figures have the name', () => {
    const { sure, asked } = proposeMatches(
      editionOf(2022, { id: 'x', zh: '资金投入' }),
      editionOf(2021, { zh: '资金投入' }, { zh: '资金投入' }),
      [],
    );
    expect(sure).toEqual([]);
    expect(asked[0]?.candidates.map(({ there }) => there)).toEqual(['f0', 'f1']);
  });
});

describe('suggestions', () => {
  it('go down to a similarity of 0.55 and are only asked', () => {
    const { sure, asked } = propose({ id: 'x', zh: '公共财政预算收入' }, { zh: '一般公共预算收入' });
    expect(sure).toEqual([]);
    expect(asked[0]?.candidates[0]?.similarity).toBeCloseTo(0.57, 2);
    expect(asked[0]?.candidates[0]?.veto).toBeNull();
  });

  it.each([
    ['一般公共预算收入', '一般公共预算支出', '收入', '支出'],
    ['新增城镇就业', '累计新增城镇就业', '', '累计'],
    ['外贸出口总额', '外贸进出口总额', '出口', '进出口'],
    ['城镇居民可支配收入', '农村居民可支配收入', '城镇', '农村'],
  ])('%s is most likely not %s', (now, before, here, there) => {
    expect(propose({ id: 'x', zh: now }, { zh: before }).asked[0]?.candidates[0]?.veto).toEqual({
      kind: 'words',
      here,
      there,
    });
  });

  it('are none in another unit or kind, or for names that differ', () => {
    for (const before of [
      { zh: '资金总投入', unit: '人' },
      { zh: '资金总投入', kind: 'average' as const },
      { zh: '危房' },
    ])
      expect(propose({ id: 'x', zh: '资金投入' }, before)).toMatchObject({
        asked: [],
        fresh: ['x'],
        gone: ['f0'],
      });
  });
});

describe('decisions', () => {
  const decided = (more: Partial<Match>): Match => ({
    with: 'made-up-2021',
    here: 'f0',
    there: 'f0',
    relation: 'redefined',
    by: 'person',
    ...more,
  });

  it('win over key and name', () => {
    expect(propose({ zh: '资金投入' }, { zh: '资金投入' }, [decided({})]).sure).toEqual([decided({})]);
  });

  it('that it is another are not asked again', () => {
    const parted = [decided({ there: null, relation: 'new' }), decided({ here: null, relation: 'dropped' })];
    expect(propose({ zh: '资金投入' }, { zh: '资金投入' }, parted)).toEqual({
      sure: parted,
      asked: [],
      fresh: ['f0'],
      gone: ['f0'],
    });
  });

  it('about figures or editions that are not there decide nothing', () => {
    const strangers = [decided({ with: 'other' }), decided({ here: 'z' }), decided({ there: 'z' })];
    expect(propose({ zh: '资金投入' }, { zh: '资金投入' }, strangers).sure).toMatchObject([{ by: 'key' }]);
  });
});

it('leaves no figure of either year out, whatever the names are', () => {
  const name = fc.stringMatching(/^[资金投入危房户人累计新增]{1,6}$/);
  const one = fc.record({
    zh: name,
    unit: fc.constantFrom('户', '万户', '人', '%'),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  });
  const some = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(some, some, (now, before) => {
      const { sure, asked, fresh, gone } = proposeMatches(
        editionOf(2022, ...now),
        editionOf(2021, ...before),
        [],
      );
      const here = [...sure.map((match) => match.here), ...asked.map((each) => each.here), ...fresh];
      expect([...here].sort()).toEqual(now.map(({ id }) => id).sort());
      const candidates = new Set(asked.flatMap((each) => each.candidates.map(({ there }) => there)));
      const there = [...sure.map((match) => match.there), ...candidates, ...gone];
      expect([...there].sort()).toEqual(before.map(({ id }) => id).sort());
    }),
  );
});

it('knows a next year that keeps its ids', () => {
  const { sure, asked, fresh, gone } = proposeMatches(nextYearEdition(suining2021), suining2021, []);
  expect(asked).toEqual([]);
  expect(sure).toHaveLength(suining2021.indicators.length - 1);
  expect([fresh.length, gone.length]).toEqual([1, 1]);
});

describe('after a decision', () => {
  /** With lists of its own, so that nothing that was worked out before is found. */
  const anew = (edition: Edition): Edition => ({ ...edition, indicators: [...edition.indicators] });

  /** With a step of another comparison between any two of its own, as the page may start one. */
  const inSteps = (now: Edition, before: Edition, decided: readonly Match[]) => {
    const steps = proposeMatchesSteps(now, before, decided);
    let share = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
      expect(value).toBeGreaterThanOrEqual(share);
      expect(value).toBeLessThanOrEqual(1);
      share = value;
      proposeMatches(now, before, []);
    }
  };

  it('says the same as if all were worked out anew, whatever is decided in whatever order', () => {
    const name = fc.stringMatching(/^[资金投入危户人累计]{2,4}$/);
    const one = fc.record({
      zh: name,
      unit: fc.constantFrom('户', '万户', '人'),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    });
    const some = fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
    const decision = fc.tuple(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('same', 'redefined', 'new', 'dropped', null),
    );
    fc.assert(
      fc.property(some, some, fc.array(decision, { maxLength: 6 }), (here, there, decisions) => {
        const now = editionOf(2022, ...here);
        const before = editionOf(2021, ...there);
        let decided: readonly Match[] = [];
        for (const [i, j, relation] of decisions) {
          // Null takes the last one back.
          decided =
            relation === null
              ? decided.slice(0, -1)
              : [
                  ...decided,
                  {
                    with: before.id,
                    here: relation === 'dropped' ? null : (here[i % here.length]?.id ?? null),
                    there: relation === 'new' ? null : (there[j % there.length]?.id ?? null),
                    relation,
                    by: 'person',
                  },
                ];
          const proposal = proposeMatches(now, before, decided);
          expect(proposal).toEqual(proposeMatches(anew(now), anew(before), decided));
          expect(inSteps(anew(now), anew(before), decided)).toEqual(proposal);
        }
      }),
    );
  });

  it('still asks about the last of many names alike', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `t${i}`,
      zh: `资金投入${'甲乙丙丁'[i % 4]}${i}`,
    }));
    const now = editionOf(2022, { id: 'x', zh: '资金投入' });
    const before = editionOf(2021, ...many);
    let decided: readonly Match[] = [];
    for (;;) {
      const { asked } = proposeMatches(now, before, decided);
      expect(asked).toEqual(proposeMatches(anew(now), anew(before), decided).asked);
      const [first] = asked[0]?.candidates ?? [];
      if (first === undefined) break;
      decided = [
        ...decided,
        { with: before.id, here: null, there: first.there, relation: 'dropped', by: 'person' },
      ];
    }
    expect(decided).toHaveLength(60);
  });
});
