import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../derive/check';
import { matchesSectors, selectIndicators } from '../../derive/sector-filter';
import type { Edition, Indicator } from '../../edition/types';
import { chinese, localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext, resultOf } from '../context';
import type { FigureView } from '../figure/figure';
import type { Block, PictureView, View } from '../view';
import { describeArea, sectionsInOrder } from './describe-area';

const edition: Edition = suining2021;
const areas = edition.sections.map(({ id }) => id).filter((id): id is string => id !== 'overview');
const chapters: readonly string[] = ['responsibility', 'policy'];
const sectorIds: readonly string[] = edition.sectors.map(({ id }) => id);

const contextOf = (...sectors: readonly string[]) => createContext(chinese, edition, new Set(sectors));
const areaOf = (id: string, ...sectors: readonly string[]) => describeArea(contextOf(...sectors), id);

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
const blocks = <K extends Block['kind']>(view: View, kind: K): readonly Of<K>[] =>
  view.blocks.filter((block): block is Of<K> => block.kind === kind);
const figureIds = (view: View) =>
  blocks(view, 'figures').flatMap(({ figures }) => figures.map(({ indicatorId }) => indicatorId));
const picturesOf = (view: View): readonly PictureView[] =>
  blocks(view, 'pictures').flatMap(({ pictures }) => pictures);

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

/** Figures of these that no tile and no picture shows as themselves. */
const missing = (view: View, figures: readonly Indicator[]): readonly string[] => {
  const drawn = figuresIn(picturesOf(view).map(({ spec }) => spec)).filter(
    ({ derivedBy }) => derivedBy === null,
  );
  const shown = new Set([...figureIds(view), ...drawn.map(({ indicatorId }) => indicatorId)]);
  return figures.map(({ id }) => id).filter((id) => !shown.has(id));
};

/** What no reader may ever see: a hole in a sentence, or the mark that carries a figure. */
const broken = /undefined|NaN|null|\[object|[\uE000-\uE002]/;

describe.each(areas)('the panel of %s', (id) => {
  const view = areaOf(id);
  const own = selectIndicators(edition, new Set(), id);

  it('says its finding and its sentence in full', () => {
    expect(view.id).toBe(id);
    for (const { text, pieces } of [view.title, view.lead]) {
      expect(text).not.toBe('');
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
    expect(view.title.pieces.some(({ figure }) => figure !== null)).toBe(true);
    for (const text of textsIn(view)) expect(text).not.toMatch(broken);
  });

  it('shows every figure of its section, as a tile, in a picture or below', () => {
    expect(missing(view, own)).toEqual([]);
  });

  it('shows no figure twice as a tile, and none of another section', () => {
    const shown = figureIds(view);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((shownId) => !own.some((i) => i.id === shownId))).toEqual([]);
    for (const figure of blocks(view, 'figures').flatMap(({ figures }) => figures))
      expect(figure.value, figure.indicatorId).toBeGreaterThan(0);
  });

  it('opens with its planned tiles, in their order', () => {
    const [large, ...rest] = blocks(view, 'figures');
    expect(large?.size).toBe('large');
    expect(large?.figures.map(({ indicatorId }) => indicatorId)).toEqual(
      edition.plan.sections.find((section) => section.id === id)?.tiles,
    );
    for (const block of rest) expect(block.size).toBe('small');
    expect(view.blocks[0]).toBe(large);
  });

  it('has one to three pictures, a chapter up to three', () => {
    const count = picturesOf(view).length;
    expect(count).toBeGreaterThanOrEqual(chapters.includes(id) ? 0 : 1);
    expect(count).toBeLessThanOrEqual(3);
    expect(view.chapter).toBe(chapters.includes(id));
  });

  it('every picture has words around it and a table of exactly its figures', () => {
    for (const { id: name, title, subtitle, source, spec, table } of picturesOf(view)) {
      for (const text of [title.text, subtitle, source]) expect(text, name).not.toBe('');
      expect(table.caption, name).toBe(title.text);
      const drawn = new Set(figuresIn(spec).map(nameOf));
      expect(drawn.size, name).toBeGreaterThan(0);
      expect(new Set(figuresIn(table.rows).map(nameOf)), name).toEqual(drawn);
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
    for (const { figure, formula } of blocks(view, 'derived').flatMap(({ figures }) => figures)) {
      expect(figure.status).toBe('derived');
      expect(figure.statusLabel).toBe('推算');
      expect(formula.text).toMatch(/ [÷×+−] .* [=≈] /);
      expect(resultOf(contextOf().results, figure.derivedBy ?? '').inputs).toContain(figure.indicatorId);
    }
  });

  it('lists all its statements, mechanisms and documents', () => {
    const listed = blocks(view, 'lists').flatMap(({ groups }) => groups.flatMap(({ items }) => items));
    const said = blocks(view, 'claims').flatMap(({ claims }) => claims);
    const ids = (entries: readonly { readonly id: string; readonly section: string }[]) =>
      entries.filter(({ section }) => section === id).map((entry) => entry.id);
    expect(listed.map((item) => item.id).sort()).toEqual(ids(edition.lists).sort());
    expect(said.map((claim) => claim.id)).toEqual(ids(edition.claims));
    expect(listed.length).toBeGreaterThan(0);
  });

  it('has no empty block', () => {
    expect(blocks(view, 'nothing')).toEqual([]);
    for (const block of view.blocks)
      for (const [part, held] of Object.entries(block))
        if (Array.isArray(held)) expect(held, `${block.kind}.${part}`).not.toEqual([]);
    for (const { items } of blocks(view, 'lists').flatMap(({ groups }) => groups))
      expect(items).not.toEqual([]);
  });

  it('names its growth, or says that it has none', () => {
    const growing = own.filter(({ change }) => change !== undefined);
    if (growing.length === 0) expect(view.lead.text).toContain('没有载明同比');
    for (const { name } of growing) expect(view.lead.text).toContain(name.zh);
    expect(view.lead.text).toContain('同比');
  });
});

/** What must be true of an area under any choice. */
function holdToChoice(id: string, sectors: readonly string[]): void {
  const choice = new Set(sectors);
  const view = areaOf(id, ...sectors);
  const chosen = selectIndicators(edition, choice, id);
  const at = `${id} under ${sectors.join()}`;
  const passes = (indicatorId: string) => matchesSectors(choice, indicatorOf(edition, indicatorId).sectors);

  const tiles = figureIds(view);
  expect(
    tiles.filter((tile) => !chosen.some((i) => i.id === tile)),
    at,
  ).toEqual([]);
  expect(new Set(tiles).size, at).toBe(tiles.length);
  expect(missing(view, chosen), at).toEqual([]);
  expect(blocks(view, 'nothing').length, at).toBe(chosen.length === 0 ? 1 : 0);
  expect(view.blocks.length, at).toBeGreaterThan(0);
  expect(JSON.stringify(view), at).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
  for (const { name } of edition.sectors.filter((sector) => choice.has(sector.id)))
    expect(`${view.title.text}${view.lead.text}`, at).toContain(name.zh);
  if (chosen.length > 0) expect(view.title.text, at).toContain(`${chosen.length}项`);

  for (const { spec } of picturesOf(view)) {
    const figures = figuresIn(spec);
    const belongs = ({ indicatorId, derivedBy }: FigureView) =>
      derivedBy === null || derivedBy === 'baseline' || derivedBy === 'increase'
        ? passes(indicatorId)
        : resultOf(contextOf().results, derivedBy).inputs.some(passes);
    if (spec.kind === 'parts' || spec.kind === 'steps') expect(figures.some(belongs), at).toBe(true);
    else expect(figures.filter((figure) => !belongs(figure)).map(nameOf), at).toEqual([]);
  }
  for (const { figure } of blocks(view, 'derived').flatMap(({ figures }) => figures))
    expect(resultOf(contextOf().results, figure.derivedBy ?? '').inputs.some(passes), at).toBe(true);
  const listed = blocks(view, 'lists').flatMap(({ groups }) => groups.flatMap(({ items }) => items));
  const said = blocks(view, 'claims').flatMap(({ claims }) => claims);
  for (const { id: own } of [...listed, ...said]) {
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
    const departments = picturesOf(areaOf('policy')).find(({ id }) => id === 'policy.departments');
    expect(departments?.source).toContain('一、责任落实');
    expect(departments?.source).toContain('二、政策落实');
  });

  it('with every sector chosen shows every figure', () => {
    for (const id of areas)
      expect(missing(areaOf(id, ...sectorIds), selectIndicators(edition, new Set(), id)), id).toEqual([]);
  });

  it('leads with stated growth and then by weight, six tiles at most', () => {
    const [large] = blocks(areaOf('funding', 'funds'), 'figures');
    expect(large?.figures).toHaveLength(6);
    expect(large?.figures[0]?.indicatorId).toBe('funding.linkage.total');
  });

  it('says that it has nothing, and points to every area where the sectors have figures', () => {
    const { title, blocks: all } = areaOf('relocation', 'water');
    expect(title.text).toContain('“饮水”');
    expect(all).toEqual([
      {
        kind: 'nothing',
        text: '本领域没有这一条线的指标。',
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

  it('keeps a whole with its parts, and steps together', () => {
    const [share] = picturesOf(areaOf('industry', 'funds'));
    expect(share?.spec.kind).toBe('parts');
    const steps = picturesOf(areaOf('industry', 'income')).find(({ spec }) => spec.kind === 'steps');
    expect(figuresIn(steps?.spec)).toHaveLength(7);
  });

  it('cautions only where two figures of a caution are left', () => {
    const all = blocks(areaOf('relocation'), 'notes').flatMap(({ notes }) => notes);
    expect(all.some(({ text }) => text.includes('4.17万'))).toBe(true);
    expect(blocks(areaOf('relocation', 'employment'), 'notes')).toEqual([]);
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
});
