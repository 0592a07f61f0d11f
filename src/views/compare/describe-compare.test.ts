import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextYearEdition } from '../../derive/match/next-year-edition';
import type { Match } from '../../edition/match';
import type { Edition } from '../../edition/types';
import { chinese, localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeCompare } from './describe-compare';

const first: Edition = suining2021;
const second = nextYearEdition(first);
const third = nextYearEdition(second);

const compare = (
  editions: readonly [Edition, ...Edition[]],
  show: Parameters<typeof describeCompare>[1] = 'all',
) => {
  const [edition, ...beside] = editions;
  return describeCompare(createContext(chinese, edition, new Set(), beside), show);
};
const rowsOf = (view: ReturnType<typeof describeCompare>) => view.sections.flatMap(({ rows }) => rows);

describe('two years of a place', () => {
  const view = compare([second, first]);
  const rows = rowsOf(view);

  it('stand in their order, whichever the address shows', () => {
    expect(view.columns.map(({ name }) => name)).toEqual(['2021年', '2022年']);
    expect(compare([first, second]).columns).toEqual(view.columns);
    expect(rowsOf(compare([first, second]))).toEqual(rows);
  });

  it('lose no figure and show none twice', () => {
    for (const [i, edition] of [first, second].entries())
      expect(rows.flatMap(({ values }) => values[i]?.figure?.indicatorId ?? []).sort()).toEqual(
        edition.indicators.map(({ id }) => id).sort(),
      );
  });

  it('say no growth where it was redefined, left open, new or not printed, and say why', () => {
    const of = (show: Parameters<typeof describeCompare>[1]) => rowsOf(compare([second, first], show));
    const [redefined] = of('changed').filter(({ steps }) => steps[1]?.why === 'redefined');
    expect(redefined?.steps[1]).toMatchObject({ stated: null, computed: null, reason: '口径变了，不算增减' });
    expect(redefined?.values.every(({ figure }) => figure !== null)).toBe(true);
    const [fresh] = of('new');
    expect(fresh?.steps[1]).toMatchObject({ computed: null, reason: '新增' });
    const [gone] = of('gone');
    expect(gone?.values[1]).toEqual({ figure: null, note: '未载' });
    expect(gone?.steps[1]).toBeNull();
    const open = of('asked').filter(({ steps }) => steps[1]?.verdict?.kind !== 'asks');
    // The same figure of both years, which nobody matched: two rows.
    expect(
      open.map(({ values }) => values.map(({ figure, note }) => (figure === null ? note : 'printed'))),
    ).toEqual([
      ['printed', '没有对应'],
      ['没有对应', 'printed'],
    ]);
  });

  it('hold a stated growth against the two values', () => {
    const verdicts = rows.flatMap(({ steps }) => steps[1]?.verdict?.kind ?? []);
    expect(verdicts).toContain('agrees');
    expect(verdicts.length).toBe(2);
  });

  it('say the unchanged as unchanged, and a worked-out growth with its range', () => {
    const computed = rows.flatMap(({ steps }) => steps[1]?.computed ?? []);
    expect(computed.some(({ text }) => text === '持平')).toBe(true);
    expect(computed.some(({ text, interval }) => /^\+\d/.test(text) && interval !== null)).toBe(true);
  });

  it('name in the title the leading figure that grew most, and count below it', () => {
    expect(view.title.text).toMatch(/^主要指标中.+增幅最高：\+\d+(\.\d+)?%/);
    expect(view.titleEdition).toBe(second.id);
    expect(view.lead.text).toMatch(
      /^2022年与2021年：对应\d+项，可说增减\d+项，口径变了1项，新增1项，未再载1项/,
    );
  });

  it('are filtered by sectors of any of the years', () => {
    const filtered = describeCompare(createContext(chinese, second, new Set(['medical']), [first]), 'all');
    expect(filtered.rowCount).toBeGreaterThan(0);
    expect(filtered.rowCount).toBeLessThan(view.rowCount);
  });

  it('are drawn with numbers alone, whose unit is said once', () => {
    const english = describeCompare(createContext(localeOf('en'), second, new Set(), [first]), 'all');
    for (const { trends } of [view.trends(999), english.trends(999)])
      for (const { unit, points } of trends)
        for (const { label, figure } of points) {
          expect(label).toBe(unit === null ? figure.text : figure.number);
          if (unit !== null) expect(`${figure.prefix}${figure.unit}`.trim()).toBe(unit);
        }
    const households = english.trends(999).trends.filter(({ unit }) => unit === 'households');
    expect(households.length).toBeGreaterThan(0);
  });

  it('come as a table with every row', () => {
    const { columns, rows: lines } = view.table();
    expect(lines).toHaveLength(view.rowCount);
    expect(lines.every((line) => line.length === columns.length)).toBe(true);
  });
});

it('says in the title no headline that stood still while another figure grew', () => {
  const same = { ...first, id: second.id, year: second.year, previousYear: first.year };
  const grows = first.indicators.find(
    ({ id, unit, kind, qualifier, period }) =>
      unit === '亿元' &&
      kind === 'total' &&
      qualifier === undefined &&
      period === undefined &&
      !first.plan.headline.includes(id),
  );
  const indicators = first.indicators.map(({ change: _, ...one }) =>
    one.id === grows?.id ? { ...one, printed: String(Number(one.printed) * 2) } : one,
  );
  const matches = indicators.map(
    ({ id }): Match => ({ with: first.id, here: id, there: id, relation: 'same', by: 'key' }),
  );
  const { title } = compare([{ ...same, indicators, matches } as Edition, first]);
  expect(title.text).toContain(`${grows?.name.zh}增幅最高：+100%`);
  expect(title.text).not.toContain('持平');
});

it('computes nothing for editions that were not matched, and says so', () => {
  const { matches: _, ...unmatched } = second;
  const view = compare([unmatched, first]);
  expect(view.title.text).toContain('没有对应');
  expect(view.hint).not.toBeNull();
  expect(view.rowCount).toBe(first.indicators.length + second.indicators.length);
  expect(
    rowsOf(view).every(({ steps }) => steps.every((step) => step === null || step.computed === null)),
  ).toBe(true);
});

it('computes a growth only between two figures that were matched as the same, whatever was decided', () => {
  const ids = first.indicators.map(({ id }) => id);
  const anyMatch: fc.Arbitrary<Match> = fc.record({
    with: fc.constant(first.id),
    here: fc.option(fc.constantFrom(...second.indicators.map(({ id }) => id))),
    there: fc.option(fc.constantFrom(...ids)),
    relation: fc.constantFrom('same', 'renamed', 'redefined', 'new', 'dropped'),
    by: fc.constantFrom('key', 'exact', 'person'),
  });
  fc.assert(
    fc.property(fc.subarray([...(second.matches ?? [])]), fc.array(anyMatch), (kept, wild) => {
      const matches = [...kept, ...wild];
      const said = new Set(
        matches
          .filter(({ relation }) => relation === 'same' || relation === 'renamed')
          .map(({ here, there }) => `${there} ${here}`),
      );
      for (const { steps, values } of rowsOf(compare([{ ...second, matches }, first])))
        if (steps[1]?.computed != null)
          expect(said).toContain(values.map(({ figure }) => figure?.indicatorId).join(' '));
    }),
    { numRuns: 100 },
  );
});

it('says that one edition has nothing beside it', () => {
  expect(compare([first])).toMatchObject({
    title: { text: '只有一个年度，还没有可以并列的' },
    columns: [{ name: '2021年' }],
  });
});

describe('three years', () => {
  it('of which two were not matched say which, and whose growth stands there', () => {
    const { matches: _, ...unmatched } = second;
    const all = compare([third, first, unmatched]);
    expect(all.hint).toMatch(/^2021年与2022年还没有对应/);
    expect(compare([third, first, second]).hint).toBeNull();
    const stated = rowsOf(all).flatMap(({ steps }) => (steps[1]?.stated == null ? [] : [steps[1]]));
    expect(stated.length).toBeGreaterThan(0);
    for (const step of stated) expect(step).toMatchObject({ computed: null, statedBy: '原文载明' });
    // Held against the year before, the growth is told by its verdict.
    const matched = rowsOf(compare([second, first])).flatMap(({ steps }) =>
      steps[1]?.verdict == null ? [] : [steps[1].statedBy],
    );
    expect(matched).toEqual([null, null]);
    const english = describeCompare(
      createContext(localeOf('en'), third, new Set(), [first, unmatched]),
      'all',
    );
    expect(english.hint).toBe('Not matched yet, so not compared: 2021 and 2022.');
  });

  it('are joined by a line, which a redefinition breaks', () => {
    const view = compare([third, first, second]);
    const { trends } = view.trends(2);
    expect(trends).toHaveLength(2);
    expect(view.trendsTitle).toBe('主要指标的历年走势');
    expect(trends[0]?.points.map(({ year, line }) => [year, line])).toEqual([
      [2021, null],
      [2022, 'full'],
      [2023, 'full'],
    ]);
    expect(trends[0]?.growth).toMatch(/^比2021年\+/);
    const redefined: Edition = {
      ...third,
      matches: (third.matches ?? []).map((match) => ({ ...match, relation: 'redefined' as const })),
    };
    const [broken] = compare([redefined, first, second]).trends(1).trends;
    expect(broken?.points[2]).toMatchObject({ line: null, broken: '口径变了' });
    expect(broken?.growth).toBeNull();
  });

  it('leave a gap where one of them lacks the figure', () => {
    const [lead] = compare([third, first, second]).trends(1).trends;
    const id = lead?.points[0]?.figure.indicatorId ?? '';
    const gap: Edition = { ...second, indicators: second.indicators.filter((one) => one.id !== id) };
    const last: Edition = {
      ...third,
      matches: [
        ...(third.matches ?? []).filter(({ here }) => here !== id),
        { with: first.id, here: id, there: id, relation: 'same', by: 'person' },
      ],
    };
    const view = compare([last, first, gap]);
    const trend = view.trends(999).trends.find(({ points }) => points[0]?.figure.indicatorId === id);
    expect(trend?.points.map(({ year, line, broken }) => [year, line, broken])).toEqual([
      [2021, null, null],
      [2023, null, '中间未载'],
    ]);
    expect(trend?.years).toEqual([2021, 2022, 2023]);
    const row = rowsOf(view).find(({ values }) => values[0]?.figure?.indicatorId === id);
    // 2021 to 2023 is no growth on the year before, and says so.
    expect(row?.steps[2]).toMatchObject({ against: '比2021年', verdict: null });
  });
});

describe('two places of the same year', () => {
  const county: Edition = {
    ...first,
    id: 'made-up-county-2021',
    place: { zh: '虚构县', en: 'Made-up County' },
  };
  const city: Edition = {
    ...first,
    matches: [
      {
        with: county.id,
        here: 'funding.linkage.total',
        there: 'funding.linkage.total',
        relation: 'same',
        by: 'key',
      },
    ],
  };
  it('are columns, and no growth is said of them', () => {
    const view = compare([city, county]);
    expect(view.columns.map(({ name, follows }) => [name, follows])).toEqual([
      ['遂宁市', false],
      ['虚构县', false],
    ]);
    expect(view.title.text).toBe('各级衔接资金全年投入：遂宁市 8.73亿元、虚构县 8.73亿元');
    expect(rowsOf(view).flatMap(({ steps }) => steps.filter((step) => step !== null))).toEqual([]);
    expect(view.trends(9)).toEqual({ trends: [], isAll: true });
    expect(view.filters.map(({ id }) => id)).toEqual(['all', 'both', 'single']);
  });
});

it('speaks English', () => {
  const view = describeCompare(createContext(localeOf('en'), second, new Set(), [first]), 'all');
  expect(view.title.text).toMatch(/^Fastest growth among the main figures: .+, \+/);
  expect(view.lead.text).toContain('1 redefined');
  expect(view.lead.text).toMatch(/\d+ comparable/);
});
