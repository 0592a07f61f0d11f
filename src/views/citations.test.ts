import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../edition/parse-edition';
import type { Edition, Evidence, Indicator } from '../edition/types';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { citationsOf } from './citations';
import { type Context, createContext } from './context';
import { describeDetail } from './figure/describe-detail';
import { describeIndicators } from './list/describe-indicators';
import { plainTable } from './list/table-query';
import { describeGlossary } from './method/describe-glossary';
import { describeMethod } from './method/describe-method';
import { scopeOf } from './scope';
import { describeArea } from './screen/describe-area';
import { describeDocument } from './screen/describe-document';
import { describeGrowth } from './screen/describe-growth';
import { describeOverview } from './screen/describe-overview';
import { describeDeck } from './slide/describe-deck';
import { plainStage } from './slide/stage-query';

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the county is no edition');
const editions: readonly Edition[] = [suining2021, county.edition];

const contexts = editions.flatMap((edition) =>
  (['zh', 'en'] as const).flatMap((language) =>
    [[], ...edition.sectors.map(({ id }) => [id])].map((sectors) => ({
      at: `${edition.id} in ${language}, ${sectors.join() || 'no filter'}`,
      context: createContext(localeOf(language), edition, new Set(sectors)),
    })),
  ),
);

const viewsOf = (context: Context): readonly object[] => [
  describeOverview(context),
  describeGrowth(context),
  ...context.edition.sections.flatMap(({ id, kind }) =>
    kind === 'overview' ? [] : [describeArea(context, id)],
  ),
  describeIndicators(context, plainTable),
  describeMethod(context),
  describeDocument(context),
  ...describeDeck(context, plainStage).slides,
];

const evidencesOf = ({ evidence, change, periodEvidence }: Indicator): readonly Evidence[] =>
  [evidence, change?.evidence, periodEvidence].filter((each) => each !== undefined);
const joined = (segments: readonly { readonly text: string }[]) => segments.map(({ text }) => text).join('');

describe('the citations of a view', () => {
  it.each(contexts)('quote the article for each figure, once: $at', ({ context }) => {
    const { edition } = context;
    for (const view of viewsOf(context)) {
      const citations = citationsOf(context, view);
      const keys = citations.map(({ figure }) => `${figure.indicatorId} ${figure.derivedBy}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { sources } of citations) {
        expect(sources).not.toEqual([]);
        for (const { figure, phrase, place, quotes, footnote } of sources) {
          const indicator = edition.indicators.find(({ id }) => id === figure.indicatorId);
          const evidences = indicator === undefined ? [] : evidencesOf(indicator);
          expect(phrase).toBe(evidences[0]?.phrase);
          expect(footnote).toContain(phrase);
          expect(quotes[0]?.place).toBe(place);
          for (const quote of quotes)
            expect(evidences.map((evidence) => evidence.phrase)).toContain(joined(quote.phrase));
        }
      }
    }
  });

  it('are those of all figures for the whole table, in the order of its rows', () => {
    const context = createContext(localeOf('zh'), suining2021, new Set());
    const { wholeTable } = describeIndicators(context, plainTable);
    expect(citationsOf(context, wholeTable()).map(({ figure }) => figure.indicatorId)).toEqual(
      suining2021.indicators.map(({ id }) => id),
    );
  });

  it('give a worked-out figure the phrases that it was worked out from', () => {
    for (const { context } of contexts)
      for (const { check, inputs } of context.results) {
        const derivedBy = { indicatorId: inputs[0] ?? '', derivedBy: check.id };
        const [citation, ...more] = citationsOf(context, [derivedBy]);
        expect(more).toEqual([]);
        expect(citation?.figure.status).toBe('derived');
        expect(citation?.sources.map(({ figure }) => figure.indicatorId)).toEqual(inputs);
      }
  });

  it('give the year before the phrase of its figure, with that of the growth', () => {
    const context = createContext(localeOf('zh'), suining2021, new Set());
    const baseline = { indicatorId: 'funding.linkage.total', derivedBy: 'baseline' };
    const [citation] = citationsOf(context, [baseline]);
    expect(citation?.figure.text).toBe('约7.70亿元');
    expect(citation?.sources.map(({ quotes }) => quotes.map(({ phrase }) => joined(phrase)).join())).toEqual([
      expect.stringContaining('13.38%'),
    ]);
  });

  it('begin with the figure itself in its detail', () => {
    const context = createContext(localeOf('en'), suining2021, new Set());
    for (const { id } of suining2021.indicators) {
      const detail = describeDetail(context, id);
      expect(detail === null ? null : citationsOf(context, detail)[0]?.figure).toEqual(detail?.figure);
    }
  });
});

describe('the scope of a view', () => {
  const day = new Date(2026, 10, 5);
  const scopeIn = (language: 'zh' | 'en', sectors: readonly string[], view: (context: Context) => object) => {
    const context = createContext(localeOf(language), suining2021, new Set(sectors));
    return scopeOf(context, view(context), day, 'https://example.org/#/');
  };

  it('says edition, day and address, and no filter where there is none', () => {
    expect(scopeIn('zh', [], describeOverview)).toEqual({
      filters: [],
      language: 'zh',
      edition: {
        id: 'suining-2021',
        name: '遂宁市乡村振兴 · 2021',
        place: '遂宁市',
        year: 2021,
        book: '遂宁年鉴（2022）',
        source: expect.stringMatching(/^来源：《.*》“.*”$/),
      },
      date: '2026年11月5日',
      link: 'https://example.org/#/',
    });
    expect(scopeIn('en', [], describeGrowth).date).toBe('5 November 2026');
  });

  it('says the sectors, and what the table is narrowed to besides', () => {
    const view = (context: Context) =>
      describeIndicators(context, { ...plainTable, find: '住院', growing: true });
    expect(scopeIn('zh', ['medical'], view).filters).toEqual([
      expect.stringMatching(new RegExp(`^条线筛选：医疗（\\d+ / ${suining2021.indicators.length}项指标）$`)),
      '表格筛选：含“住院”；只看有同比的',
    ]);
    expect(scopeIn('en', [], view).filters).toEqual([
      'Table narrowed to: containing “住院”; Only with stated growth',
    ]);
  });

  it('says no sectors of what they do not narrow', () => {
    const detail = (context: Context) => describeDetail(context, 'funding.linkage.total') ?? {};
    for (const view of [describeMethod, describeGlossary, detail])
      expect(scopeIn('zh', ['medical'], view).filters).toEqual([]);
  });
});
