import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { talkLengths } from '../../edition/plan';
import type { Edition } from '../../edition/types';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { compareFilters } from '../../views/compare/compare-filter';
import { plainTable, sortKeys, type TableQuery } from '../../views/list/table-query';
import { plainStage, type StageQuery } from '../../views/slide/stage-query';
import { toHref } from './codec';
import { createLinks } from './links';
import { parseAddress } from './pasted';
import type { Problem, Route, Screen } from './route-types';

const edition: Edition = suining2021;
const sectorIds: readonly string[] = edition.sectors.map(({ id }) => id);
const areas = edition.sections.map(({ id }) => id);
const screens: readonly Screen[] = [
  ...(['overview', 'growth', 'indicators', 'method'] as const).map((name) => ({ name })),
  { name: 'booklet', part: null },
  { name: 'booklet', part: 'funding' },
  { name: 'compare' },
  ...(['open', 'check', 'match', 'preview', 'save'] as const).map(
    (step) => ({ name: 'edition', step }) as const,
  ),
  ...areas.map((area) => ({ name: 'area', area }) as const),
  { name: 'present', slide: 1 },
  { name: 'present', slide: 14 },
  ...edition.plan.slides.map(({ id: slide }) => ({ name: 'present', slide }) as const),
];

const parse = (hash: string) => parseAddress(hash, edition);
/** The route of an empty address. */
const home = parse('').route;

/** Every screen whose address is its name alone. */
const screenNames: readonly string[] = ['overview', 'growth', 'indicators', 'method', 'unknown'];

const anyTable: fc.Arbitrary<TableQuery> = fc.record({
  find: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '资金', 'a&b=c', '50%', '+1 #2?', ' ')),
  sort: fc.constantFrom(...sortKeys),
  descending: fc.boolean(),
  section: fc.option(fc.constantFrom(...edition.sections.map(({ id }) => id))),
  status: fc.option(fc.constantFrom('stated' as const, 'reconstructed' as const)),
  growing: fc.boolean(),
  page: fc.integer({ min: 1, max: 999 }),
});

/** A line of text without blanks at its ends, as the cover keeps it. */
const anyField = fc.option(
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 40).trim())
    .filter((text) => text !== ''),
);

const anyStage: fc.Arbitrary<StageQuery> = fc.record({
  agenda: fc.uniqueArray(fc.constantFrom(...edition.plan.slides.map(({ id }) => id))),
  minutes: fc.option(fc.constantFrom(...talkLengths)),
  cover: fc.record({ unit: anyField, speaker: anyField, date: anyField }),
  rotate: fc.option(fc.integer({ min: 3, max: 86_400 })),
  home: fc.option(fc.integer({ min: 3, max: 86_400 })),
  spot: fc.option(fc.constantFrom('funding.linkage.total', 'funding.growth', 'overview.income')),
  presenter: fc.boolean(),
});

const anyRoute: fc.Arbitrary<Route> = fc
  .record({
    screen: fc.constantFrom(...screens),
    edition: fc.constant(null),
    beside: fc.constant(null),
    sectors: fc.subarray([...sectorIds]),
    figure: fc.option(fc.constantFrom(...edition.indicators.map(({ id }) => id))),
    block: fc.option(fc.constant('targets' as const)),
    fromSlide: fc.option(fc.constantFrom(...edition.plan.slides.map(({ id }) => id))),
    term: fc.option(fc.constantFrom(...edition.glossary.map(({ id }) => id))),
    language: fc.option(fc.constantFrom('zh' as const, 'en' as const)),
    exact: fc.boolean(),
    table: anyTable,
    show: fc.constantFrom(...compareFilters),
    stage: anyStage,
  })
  .map((route) => ({
    ...route,
    block: route.screen.name === 'overview' ? route.block : null,
    fromSlide: route.screen.name === 'present' ? null : route.fromSlide,
    term: route.screen.name === 'method' ? route.term : null,
    stage: route.screen.name === 'present' ? route.stage : plainStage,
    table: route.screen.name === 'indicators' ? route.table : plainTable,
    show: route.screen.name === 'compare' ? route.show : 'all',
  }));

describe('an address made from a route', () => {
  it('leads back to the route, without a problem', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parse(toHref(route))).toEqual({ route, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[Partial<Route>, string]>([
    [{}, '#/'],
    [{ screen: { name: 'growth' } }, '#/growth'],
    [{ screen: { name: 'compare' } }, '#/compare'],
    [{ screen: { name: 'edition', step: 'open' } }, '#/edition'],
    [{ screen: { name: 'edition', step: 'match' } }, '#/edition/match'],
    [{ screen: { name: 'area', area: 'funding' } }, '#/area/funding'],
    [{ sectors: ['medical', 'housing'] }, '#/?sector=medical,housing'],
    [{ figure: 'funding.linkage.total' }, '#/?figure=funding.linkage.total'],
    [
      { screen: { name: 'area', area: 'policy' }, sectors: ['water'], figure: 'policy.water-problems.found' },
      '#/area/policy?sector=water&figure=policy.water-problems.found',
    ],
    [{ screen: { name: 'unknown' } }, '#/'],
    [{ screen: { name: 'method' }, language: 'en', exact: true }, '#/method?exact=1&lang=en'],
    [{ screen: { name: 'method' }, term: 'five-roles' }, '#/method?term=five-roles'],
    [{ screen: { name: 'growth' }, term: 'five-roles' }, '#/growth'],
    [
      { screen: { name: 'indicators' }, table: { ...plainTable, find: '资金 1', descending: true, page: 2 } },
      '#/indicators?q=%E8%B5%84%E9%87%91%201&sort=-article&page=2',
    ],
    [{ screen: { name: 'growth' }, table: { ...plainTable, find: '资金' } }, '#/growth'],
  ])('of %j reads %s', (parts, href) => {
    expect(toHref({ ...home, ...parts })).toBe(href);
  });
});

describe('an address that can be followed', () => {
  it('without a word leaves everything open', () => {
    expect(home).toMatchObject({ screen: { name: 'overview' }, sectors: [], figure: null });
  });

  it.each(['', '#', '#/', '/', '#//', '#/?'])('%j is the overview', (hash) => {
    expect(parse(hash)).toEqual({ route: home, problems: [] });
  });

  it.each<[string, Screen]>([
    ['#/growth', { name: 'growth' }],
    ['#growth', { name: 'growth' }],
    ['#/growth/', { name: 'growth' }],
    ['#/area/funding', { name: 'area', area: 'funding' }],
    ['#/area/funding/', { name: 'area', area: 'funding' }],
  ])('%s is found', (hash, screen) => {
    expect(parse(hash)).toEqual({ route: { ...home, screen }, problems: [] });
  });

  it.each([
    ['housing,medical', ['medical', 'housing']],
    ['medical,medical', ['medical']],
    ['organisation,medical,organisation,water', ['medical', 'water', 'organisation']],
    ['medical,,housing,', ['medical', 'housing']],
    ['medical%2Chousing', ['medical', 'housing']],
  ])('sectors %s come in the order of the filter, each once', (value, sectors) => {
    const { route, problems } = parse(`#/?sector=${value}`);
    expect(route.sectors).toEqual(sectors);
    expect(problems).toEqual([]);
  });

  it('any choice of sectors, however ordered and repeated, comes in the order of the filter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sectorIds), { minLength: 1, maxLength: 30 }), (wanted) => {
        const { route, problems } = parse(`#/growth?sector=${wanted.join(',')}`);
        expect(route.sectors).toEqual(sectorIds.filter((id) => wanted.includes(id)));
        expect(problems).toEqual([]);
      }),
    );
  });
});

describe('an address that can’t be followed', () => {
  const growth: Partial<Route> = { screen: { name: 'growth' } };
  const unknown: Partial<Route> = { screen: { name: 'unknown' } };

  it.each<[string, Problem['kind'], string, Partial<Route>]>([
    ['#/?sector=medical,space', 'sector', 'space', { sectors: ['medical'] }],
    ['#/growth?figure=a.b.c', 'figure', 'a.b.c', growth],
    ['#/growth?year=2020', 'parameter', 'year', growth],
    ['#/map', 'address', '/map', unknown],
    ['#/growth/more', 'address', '/growth/more', unknown],
    ['#/area', 'address', '/area', unknown],
    ['#/edition/nowhere', 'address', '/edition/nowhere', unknown],
    ['#/growth?edition=nowhere-2022', 'edition', 'nowhere-2022', growth],
    ['#/growth?with=nowhere-2022', 'edition', 'nowhere-2022', growth],
    ['#/area/funding/more', 'address', '/area/funding/more', unknown],
    ['#/booklet/nowhere', 'address', '/booklet/nowhere', unknown],
    ['#/area/space', 'section', 'space', unknown],
    ['#/area/%E8%B5%84%E9%87%91', 'section', '资金', unknown],
    ['#/area/%E0%A4%A', 'section', '%E0%A4%A', unknown],
    ['#/growth?sector=', 'empty', 'sector', growth],
    ['#/?sector=,,', 'empty', 'sector', {}],
    ['#/?figure=', 'empty', 'figure', {}],
    ['#/?sector=water&sector=medical', 'twice', 'sector', { sectors: ['water'] }],
    ['#/?figure=funding.linkage.total&figure=a.b.c', 'twice', 'figure', { figure: 'funding.linkage.total' }],
    // Names of Object's own.
    ['#/area/constructor', 'section', 'constructor', unknown],
    ['#/?sector=__proto__', 'sector', '__proto__', {}],
    // One name twice is one problem.
    ['#/?sector=space,space,medical,space', 'sector', 'space', { sectors: ['medical'] }],
  ])('%s: %s %s is named, and the rest is followed', (hash, kind, value, route) => {
    expect(parse(hash)).toEqual({ route: { ...home, ...route }, problems: [{ kind, value }] });
  });

  it.each<[string, Problem['kind'], string]>([
    ['#/growth?lang=fr', 'value', 'lang=fr'],
    ['#/growth?exact=yes', 'value', 'exact=yes'],
    ['#/growth?lang=', 'empty', 'lang'],
    ['#/growth?q=1', 'parameter', 'q'],
    ['#/indicators?sort=luck', 'value', 'sort=luck'],
    ['#/indicators?status=derived', 'value', 'status=derived'],
    ['#/indicators?section=space', 'value', 'section=space'],
    ['#/indicators?page=0', 'value', 'page=0'],
    ['#/indicators?page=two', 'value', 'page=two'],
    ['#/method?term=a%3Cb', 'term', 'a<b'],
    ['#/method?term=', 'empty', 'term'],
    ['#/growth?term=five-roles', 'parameter', 'term'],
    ['#/indicators?q=a&q=b', 'twice', 'q'],
  ])('%s: %s %s is named and left out', (hash, kind, value) => {
    const { route, problems } = parse(hash);
    expect(problems).toEqual([{ kind, value }]);
    const find = kind === 'twice' ? 'a' : '';
    expect(route).toEqual({ ...home, screen: route.screen, table: { ...plainTable, find } });
    expect(hash.slice(0, hash.indexOf('?'))).toBe(`#/${route.screen.name}`);
  });

  it('names every problem, not the first alone', () => {
    const { problems } = parse('#/map?sector=space&figure=a.b.c&year=1&figure=d.e.f');
    expect(
      problems
        .map(({ kind }) => kind)
        .sort()
        .join(' '),
    ).toBe('address figure parameter sector twice');
  });

  it('of any kind never throws and always yields a route that can be shown', () => {
    const pieces =
      '# / ? & = % , area growth sector figure medical funding indicators q page term five-roles method';
    const piece = fc.constantFrom(...pieces.split(' '), 'lang', '\ud800');
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc
        .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 20 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(garbage, (hash) => {
        const { route, problems } = parse(hash);
        const { screen } = route;
        if (screen.name === 'area') expect(areas).toContain(screen.area);
        else expect(screenNames).toContain(screen.name);
        expect(route.screen.name === 'unknown').toBe(
          problems.some(({ kind }) => kind === 'address' || kind === 'section'),
        );
        expect(route.sectors).toEqual(sectorIds.filter((id) => route.sectors.includes(id)));
        expect(route.term === null || edition.glossary.some(({ id }) => id === route.term)).toBe(true);
        expect(route.figure === null || edition.indicators.some(({ id }) => id === route.figure)).toBe(true);
        for (const { value } of problems) expect(typeof value).toBe('string');
        if (problems.length === 0) expect(parse(toHref(route))).toEqual({ route, problems: [] });
        else expect(parse(toHref(route)).problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links from where the reader is', () => {
  const here: Route = {
    ...home,
    screen: { name: 'area', area: 'policy' },
    sectors: ['medical', 'water'],
    figure: 'policy.water-problems.found',
  };
  const links = createLinks(here);

  it('keep the filter and let the opened figure go', () => {
    expect(links.growth).toBe('#/growth?sector=medical,water');
    expect(links.overview).toBe('#/?sector=medical,water');
    expect(links.area('villages')).toBe('#/area/villages?sector=medical,water');
    expect(links.area('overview')).toBe('#/area/overview?sector=medical,water');
  });

  it('open a figure where the reader is', () => {
    expect(parse(links.figure('funding.linkage.total')).route).toEqual({
      ...here,
      figure: 'funding.linkage.total',
    });
  });

  it('take a chosen sector away and add another', () => {
    const sectors = (href: string) => parse(href).route.sectors;
    expect(sectors(links.toggleSector('medical'))).toEqual(['water']);
    expect(sectors(links.toggleSector('education'))).toEqual(['medical', 'education', 'water']);
    expect(sectors(links.allSectors)).toEqual([]);
    expect(parse(links.allSectors).route.screen).toEqual(here.screen);
  });

  it('keep language and digits everywhere, and the table only within itself', () => {
    const table = { ...plainTable, find: '资金', page: 3 };
    const from = (screen: Screen) => createLinks({ ...here, screen, language: 'en', exact: true, table });
    const route = (href: string) => parse(href).route;
    const { growth, method, indicators, toggleSector } = from({ name: 'indicators' });
    expect(route(growth)).toMatchObject({ language: 'en', exact: true, table: plainTable });
    expect(route(method)).toMatchObject({ screen: { name: 'method' }, language: 'en', exact: true });
    expect(route(indicators({ growing: true })).table).toEqual({ ...table, growing: true, page: 1 });
    expect(route(indicators({ page: 2 })).table).toEqual({ ...table, page: 2 });
    expect(route(toggleSector('housing')).table).toEqual({ ...table, page: 1 });
    expect(route(from({ name: 'growth' }).indicators({})).table).toEqual(plainTable);
  });

  it('lead to a term, keep it below an opened figure and let it go elsewhere', () => {
    const there = createLinks({ ...home, screen: { name: 'method' }, term: 'five-roles' });
    expect(links.term('five-roles')).toBe('#/method?sector=medical,water&term=five-roles');
    expect(parse(there.figure('funding.linkage.total')).route).toMatchObject({
      screen: { name: 'method' },
      term: 'five-roles',
      figure: 'funding.linkage.total',
    });
    expect(there.method).toBe('#/method');
    expect(there.growth).toBe('#/growth');
    expect(there.term('relocation')).toBe('#/method?term=relocation');
  });

  it('never lead into a problem, from anywhere', () => {
    fc.assert(
      fc.property(anyRoute, fc.constantFrom(...sectorIds), (route, sector) => {
        const { overview, growth, allSectors, area, toggleSector } = createLinks(route);
        const found = [overview, growth, allSectors, toggleSector(sector), ...areas.map((id) => area(id))];
        for (const href of found) expect(parse(href).problems).toEqual([]);
      }),
    );
  });
});
