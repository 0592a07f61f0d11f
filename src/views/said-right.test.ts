import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition/types';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext } from './context';
import { describeDetail } from './figure/describe-detail';
import type { FigureView } from './figure/figure';
import { describeFigure } from './figure/figure-view';
import { describeIndicators, figureOfRow } from './list/describe-indicators';
import { plainTable } from './list/table-query';
import { describeMethod } from './method/describe-method';
import { describeArea } from './screen/describe-area';
import { describeGrowth } from './screen/describe-growth';
import { describeOverview } from './screen/describe-overview';
import { describeSearch } from './search/describe-search';
import { searchEntries } from './search/search-entries';
import { describeDeck } from './slide/describe-deck';
import { plainStage } from './slide/stage-query';

/* What was once said wrong on some surface, held on all of them: as rules, with the sentence that broke each. */

const edition: Edition = suining2021;
const languages = ['zh', 'en'] as const;
const contextIn = (language: 'zh' | 'en', ...sectors: readonly Edition['sectors'][number]['id'][]) =>
  createContext(localeOf(language), edition, new Set(sectors));

/** Every string of a view, wherever it stands. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every figure of a view, wherever it stands. */
function figuresIn(value: unknown): readonly FigureView[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'caption' in value && 'indicatorId' in value
    ? [value as FigureView]
    : Object.values(value).flatMap(figuresIn);
}

/** All that is shown in a language: screens, panels, slides with their notes, details. */
function everything(language: 'zh' | 'en'): readonly string[] {
  const context = contextIn(language);
  const areas = edition.plan.sections.map(({ id }) => describeArea(context, id));
  const filtered = edition.sectors.map(({ id }) => describeDeck(contextIn(language, id), plainStage));
  return stringsIn([
    describeOverview(context),
    describeGrowth(context),
    areas,
    describeMethod(context),
    describeIndicators(context, plainTable),
    describeDeck(context, plainStage),
    filtered,
    edition.indicators.map(({ id }) => describeDetail(context, id)),
  ]);
}

describe('the period of a figure', () => {
  it.each(languages)('stands first wherever a caption stands, in %s', (language) => {
    const locale = localeOf(language);
    for (const indicator of edition.indicators) {
      const { caption, context } = describeFigure(locale, indicator);
      if (indicator.period === undefined) continue;
      expect(caption?.startsWith(indicator.period[language]), indicator.id).toBe(true);
      expect(context?.startsWith(indicator.period[language]), indicator.id).toBe(true);
    }
  });

  it('is nine months on the English panel and on its slide: CNY 241 million', () => {
    const tile = figuresIn(describeArea(contextIn('en'), 'policy')).find(
      ({ indicatorId }) => indicatorId === 'policy.medical-reimbursement.total',
    );
    expect(tile?.caption).toBe('Jan–Sep 2021 · 2.41亿元');
    const shown = figuresIn(describeDeck(contextIn('en'), plainStage)).filter(
      ({ indicatorId }) => indicatorId === 'policy.medical-reimbursement.total',
    );
    const printed = shown.filter(({ derivedBy }) => derivedBy === null);
    expect(printed).not.toEqual([]);
    for (const { caption } of printed) expect(caption).toContain('Jan–Sep 2021');
    // What was worked out from it says so itself.
    for (const { derivedBy, label } of shown)
      if (derivedBy === 'reimbursement-per-stay') expect(label).toContain('Jan–Sep');
  });

  it('is one of three: the article says the year, the year under review, another', () => {
    const period = (id: string) => describeDetail(contextIn('zh'), id)?.period.value;
    expect(period('funding.linkage.total')).toBe('2021年（原文：“全年”）');
    expect(period('villages.governance-towns.count')).toBe('2021年（原文：“2021年”）');
    expect(period('villages.toilets.built')).toBe('2021年（原文：“年度”）');
    expect(period('overview.key-villages.count')).toBe('综述年度2021年（原文未写）');
    expect(period('funding.assets.value')).toBe('2013—2020年扶贫资产');
    expect(period('policy.self-payment.rate')).toBe('所在句为2021年1—9月，比例未另写时期');
    expect(period('industry.income-gain.average')).toBe('承“累计”，是否适用未说');
    expect(period('monitoring.new-people.count')).toBe('承“累计”，是否适用未说');
  });
});

describe('the scope of a figure', () => {
  const scopeOf = (id: string) => edition.indicators.find((i) => i.id === id);

  const ofShowcase =
    'showcase.planned investment area livestock-bases showcase-roads showcase-canals public-places guesthouses farmhouses';

  it.each(ofShowcase.split(' '))('is the showcase programme for all nine of its sentence: %s', (part) => {
    const found = edition.indicators.filter(
      ({ id, scope }) =>
        id.startsWith('villages.') && id.includes(part) && scope?.zh.startsWith('美丽乡村精品示范'),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.scopeEvidence?.phrase).toBe('打造美丽乡村精品示范');
    expect(found[0]?.name.zh).toContain('精品示范');
  });

  it('is the relocated people, never the city, for the three groups after relocation', () => {
    for (const id of ['supported-people', 'work-supported-people', 'assisted-people']) {
      const figure = scopeOf(`relocation.${id}.count`);
      expect(figure?.scope?.zh).toMatch(/^易地扶贫搬迁/);
      expect(figure?.name.zh).toMatch(/^易地搬迁/);
      expect(figure?.name.en).toMatch(/^Relocated people/);
    }
  });

  it.each(languages)('stands in the table and behind a result of the search, in %s', (language) => {
    const context = contextIn(language);
    const { keys, rows } = describeIndicators(context, plainTable).table;
    for (const row of rows) {
      const id = figureOfRow(row)?.indicatorId ?? '';
      const scope = scopeOf(id)?.scope?.[language];
      if (scope !== undefined) expect(row[keys.indexOf('period')]?.text, id).toContain(scope);
    }
    const [found] = describeSearch(context, searchEntries(context), '规模养殖基地', null);
    expect(found?.items[0]?.detail).toContain(language === 'zh' ? '美丽乡村精品示范' : 'showcase villages');
  });
});

describe('words that say more or less than the article', () => {
  const zh = everything('zh');
  const en = everything('en');

  it.each([
    ['行业', /行业(?!信息|风险|预警)/],
    ['a doubled measure word', /人次[\d.]+万?人次|户[\d.]+万?户[^\d，。；、（）]|万户农户|万人农村/],
    ['二项', /(?<!第)二项/],
    ['spent, which is 投入', /支出了|花了/],
    ['the year as a frame of what is cumulative', /同一年/],
    ['投入 without its money', /^\d*年?投入 ?\+/],
    ['a chain from money to income', /从[\d.]+亿元资金到/],
    ['nested brackets', /（[^（）]*（[^（）]*）[^（）]*）(?<!含重症门诊）)/],
  ])('in Chinese no text has %s', (_, pattern) => {
    expect(
      zh.filter((text) => pattern.test(text) && !text.includes('（含重症门诊）') && !text.includes('(单位)')),
    ).toEqual([]);
  });

  it.each([
    ['Posts offered (推送 is sent)', /posts? (were )?offered/i],
    ['jobs away from home (person-times of transfers)', /^jobs away from home/i],
    ['spent (投入 is put in)', /\bspent\b/i],
    ['rectified beside resolved', /rectified|put right/i],
    ['one group said as sure to overlap', /other two overlap/],
    ['the Party in lower case', /\bparty (chief|secretar|committee|history)/],
    [
      'words of another register',
      /supervision slips|keeping the money|country people|no prospects|national road\b/i,
    ],
    ['many in one check', /all 1 |\b1 cross-checks/],
    ['money that is put in said as income', /in one year, /i],
    ['a number that only Chinese reads', /\d(万|亿)(?![^“]*”)/],
  ])('in English no text has %s', (_, pattern) => {
    const printed = new Set(
      edition.indicators.map((indicator) => describeFigure(localeOf('en'), indicator).gloss),
    );
    const quoted = edition.indicators.map(({ evidence }) => evidence.phrase);
    expect(
      en
        .map((text) =>
          text
            .split(' · ')
            .filter((part) => !printed.has(part))
            .join(' · '),
        )
        .filter(
          (text) =>
            pattern.test(text) &&
            !quoted.some((phrase) => text.includes(phrase) || phrase.includes(text)) &&
            !/[\u4e00-\u9fff]{3}/.test(text),
        ),
    ).toEqual([]);
  });

  it('no deck of a sector ends with the checks of the whole', () => {
    for (const { id } of edition.sectors) {
      const { slides } = describeDeck(contextIn('zh', id), plainStage);
      expect(slides.map(({ kind }) => kind)).not.toContain('checks');
    }
  });

  it('an honour of two levels wears both', () => {
    const villages = edition.lists.find(({ id }) => id === 'villages.governance-villages');
    expect(villages?.level).toBe('national-and-provincial');
  });

  it('quotations stand under a heading of their own in the speaker’s notes', () => {
    const { slides } = describeDeck(contextIn('zh'), plainStage);
    const recognitions = slides.find(({ id }) => id === 'recognitions');
    expect(recognitions?.notes.cautions).toEqual([]);
    expect(recognitions?.notes.statements.length).toBeGreaterThan(5);
  });
});

describe('members that the article counts', () => {
  it.each([
    ['monitoring.five-roles', 5],
    ['policy.seven-tasks', 7],
    ['villages.five-clean-ups', 5],
  ])('%s are named one by one: %i', (id, count) => {
    expect(edition.lists.find((list) => list.id === id)?.members).toHaveLength(count);
  });
});
