import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../derive/check';
import { matchesSectors, selectIndicators } from '../../derive/sector-filter';
import { planByRule } from '../../edition/plan-by-rule';
import type { Edition, Indicator } from '../../edition/types';
import { chinese, localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext, resultOf } from '../context';
import type { FigureView } from '../figure/figure';
import type { GroupView, PictureView, View } from '../view';
import { describeArea, sectionsInOrder } from './describe-area';

const edition: Edition = suining2021;
const areas: readonly string[] = edition.sections.map(({ id }) => id);
const sectorIds: readonly string[] = edition.sectors.map(({ id }) => id);

const contextOf = (...sectors: readonly string[]) => createContext(chinese, edition, new Set(sectors));
const areaOf = (id: string, ...sectors: readonly string[]) => describeArea(contextOf(...sectors), id);

const groupsOf = ({ blocks }: View): readonly GroupView[] =>
  blocks.filter((block): block is GroupView => block.kind === 'group');
const rowsOf = (view: View) => groupsOf(view).flatMap(({ rows }) => rows);
const rowIds = (view: View) => rowsOf(view).map(({ figure }) => figure.indicatorId);
const picturesOf = (view: View): readonly PictureView[] => groupsOf(view).flatMap(({ pictures }) => pictures);
const derivedOf = (view: View) => groupsOf(view).flatMap(({ derived }) => derived);
const notesOf = (view: View) => groupsOf(view).flatMap(({ notes }) => notes);

/** Every figure anywhere below a value, however it is nested. */
function figuresIn(value: unknown): readonly FigureView[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('indicatorId' in value && 'derivedBy' in value && 'number' in value) return [value as FigureView];
  return Object.values(value).flatMap(figuresIn);
}
/** Every text anywhere below a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
const nameOf = ({ indicatorId, derivedBy }: FigureView) => `${indicatorId} ${derivedBy ?? 'printed'}`;

const drawnIn = (view: View): readonly string[] =>
  figuresIn(picturesOf(view).map(({ spec }) => spec))
    .filter(({ derivedBy }) => derivedBy === null)
    .map(({ indicatorId }) => indicatorId);
/** Figures of these that no row and no picture shows as themselves. */
const missing = (view: View, figures: readonly Indicator[]): readonly string[] => {
  const shown = new Set([...rowIds(view), ...drawnIn(view)]);
  return figures.map(({ id }) => id).filter((id) => !shown.has(id));
};

/** What no reader may ever see: a hole in a sentence, or the mark that carries a figure. */
const broken = /undefined|NaN|null|\[object|[\uE000-\uE002]/;

describe.each(areas)('the panel of %s', (id) => {
  const view = areaOf(id);
  const own = selectIndicators(edition, new Set(), id);
  const plans = edition.plan.sections.find((section) => section.id === id)?.groups ?? [];

  it('says its finding and its sentence in full', () => {
    expect(view.id).toBe(id);
    for (const { text, pieces } of [view.title, view.lead]) {
      expect(text).not.toBe('');
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
    expect(view.title.pieces.some(({ figure }) => figure !== null)).toBe(true);
    for (const text of textsIn(view)) expect(text).not.toMatch(broken);
  });

  it('shows every figure of its section, in a row or in a picture', () => {
    expect(missing(view, own)).toEqual([]);
  });

  it('has no row twice, none for what a picture draws, and none of another section', () => {
    const shown = rowIds(view);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((shownId) => drawnIn(view).includes(shownId))).toEqual([]);
    expect(shown.filter((shownId) => !own.some((i) => i.id === shownId))).toEqual([]);
    for (const { figure } of rowsOf(view)) expect(figure.value, figure.indicatorId).toBeGreaterThan(0);
  });

  it('has its planned groups in their order, and nothing that the plan forgot', () => {
    expect(groupsOf(view).map((group) => group.id)).toEqual(plans.map((plan) => plan.id));
  });

  it('names every group, and says what it comes to in a sentence or a picture', () => {
    for (const { id: group, subject, title, pictures, rows, held, claims, lists, derived } of groupsOf(
      view,
    )) {
      expect(subject, group).not.toBeNull();
      // A title is never a count.
      expect(title?.text ?? '', group).not.toMatch(/\d+项指标|条数/);
      if (rows.length > 0) expect(title !== null || pictures.length > 0, group).toBe(true);
      expect(
        [pictures, rows, held, claims, lists, derived].some(({ length }) => length > 0),
        group,
      ).toBe(true);
    }
  });

  it('drops no period and no scope from a row: they stand in it, in its name or over all rows', () => {
    for (const { scope, rows } of groupsOf(view))
      for (const { figure, note, verdict } of rows) {
        const said = `${figure.name} ${note} ${scope ?? ''} ${verdict?.phrase ?? ''}`;
        for (const piece of [figure.period, ...(figure.scope?.split('；') ?? [])])
          if (piece !== null && !piece.startsWith('原文：'))
            expect(said, figure.indicatorId).toContain(piece);
      }
  });

  it('every picture has words around it and a table of exactly its figures', () => {
    for (const { id: name, title, subtitle, source, spec, table } of picturesOf(view)) {
      for (const text of [title.text, subtitle, source]) expect(text, name).not.toBe('');
      expect(table.caption, name).toBe(title.text);
      const drawn = new Set(figuresIn(spec).map(nameOf));
      expect(drawn.size, name).toBeGreaterThan(0);
      for (const figure of figuresIn(table.rows).map(nameOf)) expect([...drawn], name).toContain(figure);
      for (const row of table.rows) {
        expect(row, name).toHaveLength(table.columns.length);
        expect(
          row.some(({ figure }) => figure !== null),
          name,
        ).toBe(true);
      }
    }
  });

  it('draws hollow what it worked out, and nothing else', () => {
    for (const { spec } of picturesOf(view)) {
      const data = 'data' in spec ? spec.data : spec.kind === 'parts' ? [spec.whole, ...spec.parts] : [];
      for (const { figure, hollow } of data) expect(hollow, figure.name).toBe(figure.status === 'derived');
    }
  });

  it('never stacks or adds groups that overlap', () => {
    for (const { spec } of picturesOf(view)) {
      if (spec.kind !== 'parts') continue;
      const sum = spec.parts.reduce((total, { figure }) => total + figure.value, 0);
      const { value } = spec.whole.figure;
      expect(Math.abs(sum - value) / value).toBeLessThan(0.01);
      expect(spec.parts.map(({ figure }) => figure.indicatorId)).not.toContain(
        'relocation.work-supported-people.count',
      );
    }
  });

  it('says of derived figures how they were worked out', () => {
    for (const { figure, formula } of derivedOf(view)) {
      expect(figure.status).toBe('derived');
      expect(figure.statusLabel).toBe('推算');
      expect(formula.text).toMatch(/ [÷×+−] .* [=≈] /);
      expect(resultOf(contextOf().results, figure.derivedBy ?? '').inputs).toContain(figure.indicatorId);
    }
  });

  it('lists all its statements, mechanisms and documents, or says them in a row or a sentence', () => {
    const groups = groupsOf(view);
    const shown = [
      ...groups.flatMap(({ held, claims, lists }) => [...held, ...claims, ...lists].map((each) => each.id)),
      ...groups.flatMap(({ rows }) => rows.flatMap(({ verdict }) => verdict?.id ?? [])),
    ];
    const said: readonly string[] = plans.flatMap((plan) => plan.said ?? []);
    const all = [...edition.claims, ...edition.lists].filter(({ section }) => section === id);
    expect([...shown, ...said].sort()).toEqual(all.map((entry) => entry.id).sort());
  });

  it('says of growth nothing that its figures do not say', () => {
    expect(view.lead.text).not.toMatch(/同比|载明/);
  });
});

/** What must be true of an area under any choice. */
function holdToChoice(id: string, sectors: readonly string[]): void {
  const choice = new Set(sectors);
  const view = areaOf(id, ...sectors);
  const chosen = selectIndicators(edition, choice, id);
  const at = `${id} under ${sectors.join()}`;
  const passes = (indicatorId: string) => matchesSectors(choice, indicatorOf(edition, indicatorId).sectors);

  const rows = rowIds(view);
  expect(
    rows.filter((row) => !chosen.some((i) => i.id === row)),
    at,
  ).toEqual([]);
  expect(new Set(rows).size, at).toBe(rows.length);
  expect(missing(view, chosen), at).toEqual([]);
  expect(view.blocks.filter(({ kind }) => kind === 'nothing').length, at).toBe(chosen.length === 0 ? 1 : 0);
  expect(view.blocks.length, at).toBeGreaterThan(0);
  expect(JSON.stringify(view), at).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
  for (const { name } of edition.sectors.filter((sector) => choice.has(sector.id)))
    expect(view.title.text, at).toContain(name.zh);
  expect(view.title.text, at).not.toMatch(/\d项/);
  // A sentence never speaks of what was taken out.
  for (const { title, id: group } of groupsOf(view))
    for (const { figure } of title?.pieces ?? [])
      if (figure !== null) expect(passes(figure.indicatorId), `${at}: ${group}`).toBe(true);

  for (const { spec } of picturesOf(view)) {
    const figures = figuresIn(spec);
    const belongs = ({ indicatorId, derivedBy }: FigureView) =>
      derivedBy === null || derivedBy === 'baseline' || derivedBy === 'increase'
        ? passes(indicatorId)
        : resultOf(contextOf().results, derivedBy).inputs.some(passes);
    if (spec.kind === 'parts' || spec.kind === 'steps') expect(figures.some(belongs), at).toBe(true);
    else expect(figures.filter((figure) => !belongs(figure)).map(nameOf), at).toEqual([]);
  }
  for (const { figure } of derivedOf(view))
    expect(resultOf(contextOf().results, figure.derivedBy ?? '').inputs.some(passes), at).toBe(true);
  for (const { held, claims, lists } of groupsOf(view))
    for (const { id: own } of [...held, ...claims, ...lists]) {
      const entry = [...edition.lists, ...edition.claims].find((found) => found.id === own);
      expect(matchesSectors(choice, entry?.sectors ?? []), at).toBe(true);
    }
}

describe('an area under a filter', () => {
  it.each(sectorIds)('shows only figures of %s, in every area', (sector) => {
    for (const id of areas) holdToChoice(id, [sector]);
  });

  it('shows only figures of any of several sectors, in every area', () => {
    fc.assert(
      fc.property(fc.subarray([...sectorIds], { minLength: 2 }), fc.constantFrom(...areas), (sectors, id) =>
        holdToChoice(id, sectors),
      ),
      { numRuns: 200 },
    );
  });

  it('a picture from which it took something says only what is left', () => {
    let reduced = 0;
    for (const sector of sectorIds)
      for (const id of areas) {
        const whole = new Map(picturesOf(areaOf(id)).map((picture) => [picture.id, figuresIn(picture.spec)]));
        for (const { id: name, title, caution, spec } of picturesOf(areaOf(id, sector))) {
          const drawn = figuresIn(spec).map(({ indicatorId }) => indicatorId);
          if (drawn.length === whole.get(name)?.length) continue;
          reduced += 1;
          const named = title.pieces.flatMap(({ figure }) => figure?.indicatorId ?? []);
          expect(new Set(named), `${name} under ${sector}`).toEqual(new Set(drawn));
          const warned = (caution?.pieces ?? []).flatMap(({ figure }) => figure?.indicatorId ?? []);
          expect(drawn, `${name} under ${sector}`).toEqual(expect.arrayContaining(warned));
        }
      }
    expect(reduced).toBeGreaterThan(3);
  });

  it('keeps a caution that still holds: two rates of water have different denominators', () => {
    const rates = picturesOf(areaOf('villages', 'water')).find(({ id }) => id === 'villages.rates');
    expect(rates?.caution?.text).toContain('分母不同');
  });

  it('names in a source every part of the article that its figures come from', () => {
    const villages = picturesOf(areaOf('responsibility')).find(({ id }) => id === 'responsibility.villages');
    expect(villages?.source).toContain('开篇');
    expect(villages?.source).toContain('一、责任落实');
  });

  it('with every sector chosen shows every figure', () => {
    for (const id of areas)
      expect(missing(areaOf(id, ...sectorIds), selectIndicators(edition, new Set(), id)), id).toEqual([]);
  });

  it('keeps its groups, and of a group the sentence only if nothing of it is gone', () => {
    const groups = groupsOf(areaOf('policy', 'medical', 'education'));
    expect(groups.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['医疗', '教育']));
    expect(groups.find(({ id }) => id === 'medical')?.title?.text).toContain('2.41亿元');
    const system = groups.find(({ id }) => id === 'system');
    expect(system?.title).toBeNull();
    expect(system?.rows.map(({ figure }) => figure.indicatorId)).toEqual([
      'policy.supporting-policies.count',
    ]);
    expect(areaOf('policy', 'medical', 'education').title.text).toBe('政策落实：医疗、教育');
  });

  it('says that it has nothing, and points to every area where the sectors have figures', () => {
    const { title, blocks: all } = areaOf('relocation', 'water');
    expect(title.text).toContain('“饮水”');
    expect(all).toEqual([
      {
        kind: 'nothing',
        text: '本领域没有这一条线的指标。',
        isFiltered: true,
        elsewhere: {
          title: expect.stringContaining('“饮水”'),
          areas: [
            { section: 'policy', name: '政策落实', count: '1项指标' },
            { section: 'villages', name: '宜居乡村建设', count: '3项指标' },
          ],
        },
      },
    ]);
  });

  it('keeps a whole with its parts', () => {
    const parts = picturesOf(areaOf('relief', 'medical')).find(({ spec }) => spec.kind === 'parts');
    expect(figuresIn(parts?.spec)).toHaveLength(3);
    expect(parts?.filtered).not.toBeNull();
  });

  it('cautions only where two figures of a caution are left', () => {
    expect(notesOf(areaOf('relief')).some(({ text }) => text.includes('两个资金池'))).toBe(true);
    expect(notesOf(areaOf('relief', 'funds'))).toEqual([]);
  });

  it('cautions once, and not where the picture of the same figures does', () => {
    for (const id of areas) {
      const notes = notesOf(areaOf(id)).map(({ text }) => text);
      expect(new Set(notes).size, id).toBe(notes.length);
    }
    expect(notesOf(areaOf('relocation')).some(({ text }) => text.includes('4.17万'))).toBe(false);
    const [groups] = picturesOf(areaOf('relocation'));
    expect(groups?.caution?.text).toContain('不相加');
  });
});

describe('pictures of the areas', () => {
  it('figures on one axis share one unit', () => {
    // A part says its share too, in percent.
    for (const { id, spec, scale, figures } of areas.flatMap((area) => picturesOf(areaOf(area))))
      if (scale !== null && spec.kind !== 'parts')
        expect(new Set(figures.map(({ unit }) => unit)).size, id).toBe(1);
  });

  it('money of four periods stands on an axis of years, each with its nature and its own years', () => {
    const spans = picturesOf(areaOf('funding')).flatMap(({ spec }) =>
      spec.kind === 'timeline' ? spec.spans : [],
    );
    expect(
      spans.map(({ nature, years, figure }) => [nature, years, `${figure.number}${figure.unit}`]),
    ).toEqual([
      ['stock', '2013—2020年', '43.29亿元'],
      ['flow', '2021年', '8.73亿元'],
      ['plan', '2022年', '10.28亿元'],
      ['plan', '2021—2025年', '290亿元'],
    ]);
  });

  it('mending is a phrase of the article beside the number found', () => {
    const phrases = edition.claims.map(({ evidence }) => evidence.phrase);
    for (const { spec } of areas.flatMap((area) => picturesOf(areaOf(area))))
      if (spec.kind === 'mended')
        for (const { statement } of spec.items) expect(phrases).toContain(statement);
  });
});

describe('at its foot a panel leads on', () => {
  const nextOf = (id: string, ...sectors: readonly string[]) => areaOf(id, ...sectors).next;

  it('from the first section through all of them to the table', () => {
    const walked: (string | null)[] = [];
    for (
      let at: string | null = 'monitoring';
      at !== null && walked.length < 20;
      at = nextOf(at)?.section ?? null
    )
      walked.push(at);
    expect(walked).toEqual(sectionsInOrder(edition).map(({ id }) => id));
    expect([...walked].sort()).toEqual([...areas].sort());
    expect(walked.slice(6, 9)).toEqual(['villages', 'overview', 'responsibility']);
  });

  it('by the name of what follows', () => {
    expect(nextOf('industry')).toEqual({ text: '下一项：资金项目', section: 'funding' });
    expect(nextOf('policy')).toEqual({ text: '接着看：全部指标', section: null });
    const english = createContext(localeOf('en'), edition, new Set());
    expect(describeArea(english, 'industry').next?.text).toBe('Next: Funds and projects');
    expect(describeArea(english, 'policy').next?.text).toBe('Next: All figures');
  });

  it('the same way under any filter, as the navigation does', () => {
    for (const sector of sectorIds) for (const id of areas) expect(nextOf(id, sector)).toEqual(nextOf(id));
  });

  it('and back, from the first section to the overview', () => {
    const order = sectionsInOrder(edition).map(({ id }) => id);
    expect(order.map((id) => areaOf(id).previous?.section)).toEqual([null, ...order.slice(0, -1)]);
    expect(areaOf('monitoring').previous?.text).toBe('上一项：总览');
    expect(areaOf('responsibility').previous?.text).toBe('上一项：收入与集体经济');
  });
});

it('every figure of the edition is on a panel', () => {
  const shown = new Set(areas.flatMap((id) => [...rowIds(areaOf(id)), ...drawnIn(areaOf(id))]));
  expect(edition.indicators.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('an edition without a plan', () => {
  const byRule = planByRule({ ...edition, prose: { zh: {}, en: {} } });
  const panelOf = (id: string) => describeArea(createContext(chinese, byRule, new Set()), id);

  it.each(areas)('has on its panel of %s every figure, statement and entry, in named groups', (id) => {
    const view = panelOf(id);
    expect(missing(view, selectIndicators(edition, new Set(), id))).toEqual([]);
    const listed = groupsOf(view).flatMap(({ held, claims, lists }) =>
      [...held, ...claims, ...lists].map((each) => each.id),
    );
    const all = [...edition.claims, ...edition.lists].filter(({ section }) => section === id);
    expect(listed.sort()).toEqual(all.map((entry) => entry.id).sort());
    for (const { subject, pictures, id: group } of groupsOf(view))
      expect(subject !== null || pictures.length > 0, group).toBe(true);
  });
});

it('an area that this year’s article says nothing of says so, and speaks of no filter', () => {
  const [area = ''] = areas.slice(-1);
  const without = {
    ...edition,
    year: 2022,
    indicators: edition.indicators.filter(({ section }) => section !== area),
    claims: [],
    lists: [],
    checks: [],
    prose: { zh: {}, en: {} },
  };
  const bare = planByRule(without);
  const view = describeArea(createContext(chinese, bare, new Set()), area);
  expect(view.blocks.filter(({ kind }) => kind === 'nothing')).toEqual([
    { kind: 'nothing', text: '2022年的文章没有写这一领域的数。', isFiltered: false, elsewhere: null },
  ]);
});
