import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditionFault } from '../../src/edition/fault';
import { parseEdition, toEditionFile } from '../../src/edition/parse-edition';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { localeOf } from '../../src/format/locale';
import { createContext } from '../../src/views/context';
import { describeDetail } from '../../src/views/figure/describe-detail';
import { describeArea } from '../../src/views/screen/describe-area';
import { describeGrowth } from '../../src/views/screen/describe-growth';
import { describeMethod } from '../../src/views/screen/describe-method';
import { describeOverview } from '../../src/views/screen/describe-overview';
import { describeStage } from '../../src/views/slide/describe-stage';

/** JSON as it comes out of a file: nothing of the types is left. */
const fromFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const county = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8'));
const faultsOf = (json: unknown): readonly EditionFault[] => {
  const read = parseEdition(json);
  return read.ok ? [] : read.faults;
};

describe('an edition in a file', () => {
  it('of 2021 comes back as it was', () => {
    const read = parseEdition(fromFile(toEditionFile(builtIn, builtInTexts)));
    expect(read).toEqual({ ok: true, edition: builtIn, texts: builtInTexts });
  });

  it('of another county is read, with a plan and sentences by rule', () => {
    const read = parseEdition(county());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { plan, prose } = read.edition;
    expect(plan.headline).toContain('grain.harvest.total');
    expect(plan.sections.map(({ id }) => id)).toEqual(['grain', 'forest', 'water']);
    expect(plan.pictures.map(({ kind }) => kind)).toEqual([
      'growth',
      'growth',
      'rates',
      'rates',
      'growth',
      'purses',
      'mended',
    ]);
    expect(prose.zh['section.grain.title']).toBe(
      '{grain.harvest.total|name}{grain.harvest.total}，同比增长{grain.harvest.total|growth}',
    );
  });

  it('without English says its Chinese in both languages', () => {
    const read = parseEdition(county());
    expect(read.ok && read.edition.place).toEqual({ zh: '云溪县', en: '云溪县' });
  });

  it.each<[string, (file: Record<string, unknown>) => void, Partial<EditionFault>]>([
    [
      'a section that there is none of',
      (file) => Object.assign(first(file, 'indicators'), { section: 'nowhere' }),
      { at: 'indicators[0].section', kind: 'unknown-id', detail: 'nowhere' },
    ],
    [
      'an id that stands twice',
      (file) => Object.assign(first(file, 'indicators'), { id: 'grain.harvest.total' }),
      { at: 'indicators[3].id', kind: 'twice', detail: 'grain.harvest.total' },
    ],
    [
      'a number with a letter in it',
      (file) => Object.assign(first(file, 'indicators'), { printed: '6,l' }),
      { at: 'indicators[0].printed', kind: 'shape' },
    ],
    [
      'a phrase beyond forty characters',
      (file) =>
        Object.assign(first(file, 'claims'), {
          evidence: { phrase: '长'.repeat(41), part: 0, item: null, paragraph: 1 },
        }),
      { at: 'claims[0].evidence.phrase', kind: 'shape' },
    ],
    [
      'a sentence that names nothing',
      (file) =>
        Object.assign(file, { prose: { zh: { 'section.grain.title': '{grain.rice.total}' }, en: {} } }),
      { at: 'prose.zh.section.grain.title', kind: 'sentence', detail: 'grain.rice.total' },
    ],
    [
      'a sentence that names a growth which is not stated',
      (file) =>
        Object.assign(file, {
          prose: { zh: { 'section.grain.title': '{grain.seeds.rate|growth}' }, en: {} },
        }),
      { at: 'prose.zh.section.grain.title', kind: 'sentence', detail: 'grain.seeds.rate|growth' },
    ],
    [
      'a sentence with a lonely brace',
      (file) => Object.assign(file, { prose: { zh: { 'section.grain.title': '共{grain' }, en: {} } }),
      { at: 'prose.zh.section.grain.title', kind: 'sentence' },
    ],
    [
      'a check over a figure that there is none of',
      (file) => Object.assign(first(file, 'checks'), { expression: 'water.wells.count' }),
      { at: 'checks[0].expression', kind: 'unknown-id', detail: 'water.wells.count' },
    ],
    ['a field that nobody knows', (file) => Object.assign(file, { colour: 'red' }), { kind: 'shape' }],
    ['another format', (file) => Object.assign(file, { format: 'v9' }), { at: 'format', kind: 'shape' }],
  ])('with %s is refused, and the place is named', (_, spoil, fault) => {
    const file = county();
    spoil(file);
    expect(faultsOf(file)).toContainEqual(expect.objectContaining(fault));
  });

  it('that is no edition at all is refused', () => {
    for (const json of [null, 3, 'text', [], {}]) expect(faultsOf(json).length).toBeGreaterThan(0);
  });
});

describe('what is shown of the other county', () => {
  const read = parseEdition(county());
  if (!read.ok) throw new Error('the county is no edition');
  const { edition } = read;
  const contexts = (['zh', 'en'] as const).map((language) =>
    createContext(localeOf(language), edition, new Set()),
  );

  it('says nothing of the edition that is built in', () => {
    const ids = [...builtIn.indicators, ...builtIn.checks, ...builtIn.plan.pictures].map(({ id }) => id);
    for (const context of contexts) {
      const shown = JSON.stringify([
        describeOverview(context),
        describeGrowth(context),
        edition.sections.filter(({ kind }) => kind !== 'overview').map(({ id }) => describeArea(context, id)),
        describeMethod(context),
        describeStage(context, []),
        edition.indicators.map(({ id }) => describeDetail(context, id)),
      ]);
      for (const word of ['遂宁', 'Suining', '2021', '2020', ...ids]) expect(shown).not.toContain(word);
      expect(shown).not.toMatch(/undefined|NaN|[{][a-z]+[.][a-z]/);
    }
  });

  it('gives each worked-out year before to its own figure', () => {
    for (const context of contexts)
      for (const { figure, result } of describeMethod(context).baselines)
        expect(result.indicatorId).toBe(figure.indicatorId);
  });

  it('works the year before of a rate back by points: 71.5% − 2.1 points is about 69.4%', () => {
    const [context] = contexts;
    const detail = context === undefined ? null : describeDetail(context, 'grain.machines.rate');
    expect(detail?.previous).toMatchObject({ formula: '71.5% − 2.1个百分点', value: '69.4%' });
  });

  it('shows a growth without a value as a number with its sign, and draws no bar of it', () => {
    const [context] = contexts;
    if (context === undefined) return;
    const view = describeGrowth(context);
    const alone = view.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
    expect(alone.map(({ text, change }) => [text, change])).toEqual([['+6.1%', null]]);
    const drawn = view.blocks.flatMap((block) => (block.kind === 'trends' ? block.trends : []));
    expect(drawn.map(({ current }) => current.indicatorId)).not.toContain('opening.farm-output.growth');
  });

  it('never draws percentage points beside percent', () => {
    for (const context of contexts) {
      const pictures = describeGrowth(context).blocks.flatMap((block) =>
        block.kind === 'pictures' ? block.pictures : [],
      );
      for (const { spec } of pictures)
        expect(spec.kind === 'growths' && spec.trends.map(({ change }) => change.unit)).not.toContain(
          '个百分点',
        );
    }
  });

  it('heads with four figures at most and says where the others stand', () => {
    const [context] = contexts;
    if (context === undefined) return;
    const { title, note, trends, leaders } = describeOverview(context);
    expect([title, note]).toEqual(['八项载明同比的指标', '先列四项，其余见“增长”']);
    expect(trends.length + leaders.length).toBe(4);
  });
});

const first = (file: Record<string, unknown>, list: string): object => {
  const [entry] = file[list] as readonly object[];
  if (entry === undefined) throw new Error(`no ${list}`);
  return entry;
};
