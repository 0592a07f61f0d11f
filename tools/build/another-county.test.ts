import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditionFault } from '../../src/edition/fault';
import { parseEdition } from '../../src/edition/parse-edition';
import { builtIn } from '../../src/editions/built-in';
import { builtInTexts } from '../../src/editions/built-in-texts';
import { editionFileOf } from '../../src/exports/published/edition-file';
import { localeOf } from '../../src/format/locale';
import { createContext } from '../../src/views/context';
import { describeDetail } from '../../src/views/figure/describe-detail';
import { describeMethod } from '../../src/views/method/describe-method';
import { describeArea } from '../../src/views/screen/describe-area';
import { describeCity } from '../../src/views/screen/describe-city';
import { describeGrowth } from '../../src/views/screen/describe-growth';
import { describeOverview } from '../../src/views/screen/describe-overview';
import { describeDeck } from '../../src/views/slide/describe-deck';
import { plainStage } from '../../src/views/slide/stage-query';
import { spoilt } from './spoilt';

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
    const read = parseEdition(fromFile(editionFileOf(builtIn, builtInTexts)));
    expect(read).toEqual({ ok: true, edition: builtIn, texts: builtInTexts, notices: [] });
  });

  it('of another county is read, with a plan and sentences by rule', () => {
    const read = parseEdition(county());
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { plan, prose } = read.edition;
    expect(plan.headline).toContain('grain.harvest.total');
    expect(plan.sections.map(({ id }) => id)).toEqual(['opening', 'grain', 'forest', 'water']);
    const kinds = plan.pictures.map(({ kind }) => kind);
    expect(kinds.join(' ')).toBe('growth growth figures growth growth rates rates growth purses mended');
    expect(prose.zh['section.grain.title']).toBe(
      '{grain.harvest.total|name}{grain.harvest.total}，同比增长{grain.harvest.total|growth}',
    );
  });

  it('without English says its Chinese in both languages', () => {
    const read = parseEdition(county());
    expect(read.ok && read.edition.place).toEqual({ zh: '云溪县', en: '云溪县' });
  });

  const titled = (title: string) => ({ zh: { 'section.grain.title': title }, en: {} });
  const inTitle = 'prose.zh.section.grain.title';

  it.each<[string, string, unknown, Partial<EditionFault>]>([
    [
      'a section that there is none of',
      'indicators.0.section',
      'nowhere',
      { kind: 'unknown-id', detail: 'nowhere' },
    ],
    [
      'an id that stands twice',
      'indicators.0.id',
      'grain.harvest.total',
      { at: 'indicators[3].id', kind: 'twice' },
    ],
    ['a number with a letter in it', 'indicators.0.printed', '6,l', { kind: 'shape', detail: 'digits' }],
    [
      'a phrase beyond forty characters',
      'claims.0.evidence.phrase',
      '长'.repeat(41),
      { kind: 'too-long', detail: '40' },
    ],
    [
      'a growth that is none',
      'indicators.0.change',
      undefined,
      { kind: 'missing', entry: 'opening.farm-output.growth' },
    ],
    ['a check over no figure', 'checks.0.expression', 'a.b.c', { kind: 'unknown-id', detail: 'a.b.c' }],
    [
      'a sentence that names nothing',
      'prose',
      titled('{a.b.c}'),
      { at: inTitle, kind: 'sentence', detail: 'a.b.c' },
    ],
    [
      'a sentence that names a growth which is not stated',
      'prose',
      titled('{grain.seeds.rate|growth}'),
      { at: inTitle, kind: 'sentence', detail: 'grain.seeds.rate|growth' },
    ],
    ['a sentence with a lonely brace', 'prose', titled('共{grain'), { at: inTitle, kind: 'sentence' }],
    ['another format', 'format', 'v9', { at: '', kind: 'format', found: 'v9' }],
    ['a later format', 'format', 'xczx-edition/9', { at: '', kind: 'newer' }],
  ])('with %s is refused, and the place is named', (_, path, value, fault) => {
    const at = path.replace(/\.(\d+)/g, '[$1]');
    expect(faultsOf(spoilt(county(), path, value))).toContainEqual(expect.objectContaining({ at, ...fault }));
  });

  it('with a field that nobody knows is read without it, and the field is named', () => {
    const read = parseEdition(spoilt(county(), 'indicators.0.colour', '#c0ffee'));
    expect(read).toMatchObject({ ok: true, notices: [{ kind: 'unknown-key', detail: 'colour' }] });
    expect(JSON.stringify(read)).not.toContain('c0ffee');
  });

  it('that is no edition at all is refused', () => {
    for (const json of [null, 3, 'text', [], {}]) expect(faultsOf(json).length).toBeGreaterThan(0);
  });
});

describe('what is shown of the other county', () => {
  const read = parseEdition(county());
  if (!read.ok) throw new Error('the county is no edition');
  const { edition } = read;
  const chinese = createContext(localeOf('zh'), edition, new Set());
  const contexts = [chinese, createContext(localeOf('en'), edition, new Set())];

  it('says nothing of the edition that is built in', () => {
    const ids = [...builtIn.indicators, ...builtIn.checks, ...builtIn.plan.pictures].map(({ id }) => id);
    for (const context of contexts) {
      const shown = JSON.stringify([
        describeOverview(context),
        describeGrowth(context),
        edition.sections.map(({ id }) => describeArea(context, id)),
        describeMethod(context),
        describeDeck(context, plainStage),
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
    expect(describeDetail(chinese, 'grain.machines.rate')?.previous).toMatchObject({
      formula: '71.5% − 2.1个百分点',
      value: '69.4%',
    });
  });

  it('shows a growth without a value as a number with its sign, and draws no bar of it', () => {
    const view = describeGrowth(chinese);
    const alone = view.blocks.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
    expect(alone.map(({ text, change }) => [text, change])).toEqual([['+6.1%', null]]);
    const drawn = view.blocks.flatMap((block) => (block.kind === 'trends' ? block.trends : []));
    expect(drawn.map(({ current }) => current.indicatorId)).not.toContain('opening.farm-output.growth');
  });

  it('shows percentage points behind percent, and every growth on a scale of its own', () => {
    for (const context of contexts) {
      const units = describeGrowth(context)
        .blocks.flatMap((block) => (block.kind === 'trends' ? block.trends : []))
        .map(({ change }) => change.unit);
      expect(units).toContain('个百分点');
      expect(units.slice(units.indexOf('个百分点'))).not.toContain('%');
    }
  });

  it('heads with its bottom line and with four figures at most', () => {
    const { message, trends, leaders } = describeCity(chinese);
    expect(message.whole.text).toContain('水库隐患全部整改到位。');
    expect(trends.length + leaders.length).toBe(4);
  });
});
