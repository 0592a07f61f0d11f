import { describe, expect, it } from 'vitest';
import { nextYearEdition } from '../derive/match/next-year-edition';
import { withEarlier } from '../derive/match/with-earlier';
import type { Edition, Indicator } from '../edition/types';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { citedSentences } from '../indicators/suining-2021/facts/cited-sentences';
import { citationsOf } from './citations';
import { createContext } from './context';
import { describeDetail } from './figure/describe-detail';
import { describeYears } from './figure/describe-years';
import { describeFigure, describeTrend } from './figure/figure-view';
import { referenceOf } from './figure/reference';
import { describeReport } from './file/describe-report';
import { sheetsInSteps } from './file/describe-workbook';
import { describeIndicators } from './list/describe-indicators';
import { plainTable } from './list/table-query';
import { describeMatches } from './method/describe-matches';
import { describeOnePage } from './one-page/describe-one-page';
import { sayTemplate } from './say';
import { describeArea } from './screen/describe-area';
import { describeGrowth } from './screen/describe-growth';
import { describeLegend } from './screen/describe-legend';
import { describeOverview } from './screen/describe-overview';
import { searchEntries } from './search/search-entries';
import { describeDeck } from './slide/describe-deck';
import { plainStage } from './slide/stage-query';

const next = nextYearEdition(suining2021);

const contextOf = (edition: Edition = next) =>
  createContext(localeOf('zh'), withEarlier(edition, suining2021), new Set(), [suining2021]);

const context = contextOf();
const figures = context.edition.indicators;

const figure = (is: (indicator: (typeof figures)[number]) => boolean) => {
  const found = figures.find(is);
  if (found === undefined) throw new Error('no such figure');
  return found;
};

const [agreeing, differing] = figures.filter(
  ({ change, kind }) => change !== undefined && change.computed !== true && kind !== 'growth',
);
const computed = figure(
  ({ change, unit }) => change?.computed === true && change.unit === '%' && unit === '万元',
);
const redefined = figure(({ earlier }) => earlier?.relation === 'redefined');

/** A value in hundred millions, without a growth. */
const rounded = suining2021.indicators.find(
  ({ unit, change, period, qualifier }) =>
    unit === '亿元' && change === undefined && period === undefined && qualifier === undefined,
);
const asRounded = (indicator: Indicator): Indicator => {
  const { change: _, ...rest } = indicator;
  return rest;
};

/** One more in the last digit that is printed: as much as rounding may make of nothing. */
const aStepMore = (indicator: Indicator): Indicator => {
  const decimals = indicator.printed.split('.')[1]?.length ?? 0;
  return { ...indicator, printed: (Number(indicator.printed) + 10 ** -decimals).toFixed(decimals) };
};

/** Every text of a description, joined. */
const textsIn = (view: unknown): string =>
  typeof view === 'string'
    ? `${view}\n`
    : typeof view === 'object' && view !== null
      ? Object.values(view).map(textsIn).join('')
      : '';

describe('a figure beside the year before', () => {
  it('grows as computed, with the sign and the words for it', () => {
    const { change } = describeFigure(context.locale, computed);
    expect(change?.text).toMatch(/^[+−]?[\d.]+%°$/);
    expect(change?.spoken).toContain('按两年印数计算');
    expect(change?.tip).toMatch(/^按两年印数计算，\d{4}年为[\d.]+万元$/);
    expect(textsIn(change)).not.toMatch(/原文|同比|推算/);
  });

  it('stands beside last year as that was printed, which is nowhere called worked out', () => {
    for (const indicator of figures.filter(({ earlier }) => earlier?.standing === 'before')) {
      const baseline = describeTrend(context.locale, context.edition, indicator)?.baseline;
      if (baseline == null) continue;
      expect(baseline.status).not.toBe('derived');
      expect(baseline.text).toBe(
        describeFigure(context.locale, indicator.earlier?.indicator ?? indicator).text,
      );
      expect(textsIn(baseline)).not.toMatch(/推算|约/);
    }
  });

  it.each(['zh', 'en'] as const)(
    'calls in %s only the value stated where the growth is computed',
    (language) => {
      const said = (id: string | undefined) =>
        describeDetail({ ...context, locale: localeOf(language) }, id ?? '')?.statusText;
      expect(said(computed.id)).toBe(language === 'zh' ? '数值：原文载明' : 'Value: stated in the article');
      expect(said(agreeing?.id)).toBe(language === 'zh' ? '原文载明' : 'Stated in the article');
      const alone = createContext(localeOf(language), suining2021, new Set());
      for (const { id, status } of suining2021.indicators)
        if (status === undefined) expect(describeDetail(alone, id)?.statusText).toBe(said(agreeing?.id));
    },
  );

  it('opens last year with its phrase in its own edition', () => {
    const baseline = describeTrend(context.locale, context.edition, computed)?.baseline;
    const detail = baseline == null ? null : describeDetail(context, referenceOf(baseline));
    expect(detail?.working).toBeNull();
    const phrase = detail?.quotes[0]?.phrase.map(({ text }) => text).join('');
    expect(phrase).toBe(computed.earlier?.indicator.evidence.phrase);
    expect(detail?.footnote).toContain(suining2021.source.book.zh);
  });

  it.each([
    [agreeing, '相符'],
    [differing, '须核实'],
  ])('holds the stated growth of %#against the computed one', (indicator, verdict) => {
    const years = indicator === undefined ? null : describeYears(context, indicator);
    expect(years?.said[0]).toMatch(/^原文载明/);
    expect(years?.said[1]).toMatch(/^按两年印数计算.*(区间 |[+−]?[\d.]+%°$)|^两年之差在四舍五入之内/);
    expect(years?.said).toHaveLength(2);
    expect(years?.verdict).toMatch(new RegExp(`^(${verdict}|两种口径)`));
    expect(years?.growth).toHaveLength(1);
  });

  it.each([
    [true, '按两年印数计算 持平°'],
    [false, '两年之差在四舍五入之内，不算增幅'],
  ])('says what is printed alike (%s) as unchanged, and else no growth within rounding', (isAlike, said) => {
    const before = { ...suining2021, indicators: suining2021.indicators.map(asRounded) };
    const { matches: _, ...year } = next;
    const { edition } = createContext(
      localeOf('zh'),
      withEarlier(
        {
          ...year,
          indicators: isAlike ? before.indicators : before.indicators.map(aStepMore),
          matches: before.indicators.map(({ id }) => ({
            with: before.id,
            here: id,
            there: id,
            relation: 'same',
            by: 'key',
          })),
        },
        before,
      ),
      new Set(),
      [before],
    );
    const equal = edition.indicators.filter(({ id }) => id === rounded?.id);
    expect(equal).toHaveLength(1);
    for (const indicator of equal) {
      expect(describeFigure(context.locale, indicator).change?.text).toBe(isAlike ? '持平°' : undefined);
      const years = describeYears({ ...context, edition }, indicator);
      expect(years?.said).toEqual([expect.stringContaining(said)]);
    }
  });

  it('says in a sentence, too, that a stated growth is not that of both printed values', () => {
    const doubt = '（不同于两年印数）';
    const said = (id: string | undefined) => sayTemplate(context, `同比增长{${id}|growth}`).text;
    expect(said(agreeing?.id)).not.toContain(doubt);
    expect(said(differing?.id)).toContain(doubt);
    const alone = createContext(localeOf('zh'), next, new Set());
    expect(sayTemplate(alone, `同比增长{${differing?.id}|growth}`).text).not.toContain(doubt);
  });

  it('says in English that counts are fewer and money is less', () => {
    const said = figures.flatMap((indicator) => {
      const text = describeTrend(localeOf('en'), context.edition, indicator)?.increaseText ?? '';
      return /(fewer|less)$/.test(text) ? [[indicator.kind === 'count', /fewer$/.test(text)]] : [];
    });
    expect(said.length).toBeGreaterThan(1);
    for (const [isCount, isFewer] of said) expect(isFewer).toBe(isCount);
  });

  it('says that a share was raised, and that everything else grew', () => {
    const points = figure(({ change, unit }) => change?.computed === true && unit === '%');
    const up = (indicator: Indicator) => {
      const { change } = indicator;
      return change === undefined
        ? ''
        : describeFigure(context.locale, { ...indicator, change: { ...change, direction: 'up' } }).change
            ?.spoken;
    };
    expect(up(points)).toMatch(/^按两年印数计算，提高[\d.]+个百分点$/);
    expect(up(computed)).toMatch(/^按两年印数计算，增长[\d.]+%$/);
  });

  it('keeps what a growth leads back to only where it is not that of the printed values', () => {
    const implied = (indicator: typeof agreeing) =>
      indicator === undefined ? undefined : describeYears(context, indicator)?.implied;
    expect(implied(agreeing)).toBeNull();
    expect(implied(differing)).toMatch(/推算/);
  });

  it('shows both values of a redefined one, the reason, and no growth', () => {
    const detail = describeDetail(context, redefined.id);
    const years = describeYears(context, redefined);
    expect(years?.rows.map((row) => row.figure.text)).toEqual([
      describeFigure(context.locale, redefined.earlier?.indicator ?? redefined).text,
      describeFigure(context.locale, redefined).text,
    ]);
    expect(years?.said).toEqual([expect.stringContaining('口径变了')]);
    expect(detail?.figure.change).toBeNull();
    expect(detail?.previous).toBeNull();
    expect(textsIn(years)).not.toContain('推算');
  });

  it('lets no worked-back year stand beside the other value', () => {
    const stated = { ...redefined, change: agreeing?.change };
    const edition = {
      ...next,
      indicators: next.indicators.map(({ earlier: _, ...one }) =>
        one.id === redefined.id ? { ...one, change: agreeing?.change } : one,
      ),
    } as Edition;
    const detail = describeDetail(contextOf(edition), stated.id);
    expect(detail?.previous).toBeNull();
    expect(detail?.increase).toBeNull();
    expect(detail?.figure.change?.text).toMatch(/%$/);
  });

  it('says a growth against something else with its own label and never as yearly', () => {
    const against = { zh: '比“十三五”末', en: 'since the end of the plan' };
    const change = agreeing?.change === undefined ? undefined : { ...agreeing.change, against };
    const said = change && describeFigure(context.locale, { ...redefined, change });
    expect(said?.change?.text).toContain('（比“十三五”末）');
    expect(said?.change?.spoken).not.toContain('同比');
    expect(
      describeTrend(context.locale, next, { ...redefined, change } as typeof redefined)?.baseline,
    ).toBeNull();
  });
});

describe('the screens beside the year before', () => {
  it('count what is stated and what is computed apart, and call no computed growth the highest', () => {
    const view = describeGrowth(context);
    const count = figures.filter(({ change }) => change?.computed).length;
    expect(view.title.text).toBe(`原文载明2项增幅，另有${count}项可按两年印数计算`);
    expect(describeGrowth({ ...context, locale: localeOf('en') }).title.text).toBe(
      `2 stated growths, and ${count} more figures can be compared with ${suining2021.year}`,
    );
    expect(view.blocks.map(({ kind }) => kind)).toEqual(['trends', 'compared']);
    const table = view.blocks.find(({ kind }) => kind === 'compared');
    expect(table?.kind === 'compared' && table.table.rows).toHaveLength(count);
    expect(table?.kind === 'compared' && table.table.columns[1]).toBe(`${suining2021.year}年`);
    expect(view.remark).not.toContain('推算');
  });

  it('draw the stated growths first', () => {
    const trends = describeGrowth(context).blocks.find(({ kind }) => kind === 'trends');
    const tips = trends?.kind === 'trends' ? trends.trends.map(({ change }) => change.tip !== null) : [];
    expect(tips).toEqual([...tips].sort());
    expect(tips[0]).toBe(false);
    expect(tips[tips.length - 1]).toBe(true);
  });

  it('filter and explain no computed growth as a stated one', () => {
    const { table, growing } = describeIndicators(context, { ...plainTable, growing: true });
    expect(table.rows.every((row) => !row.some(({ text }) => text.includes('°')))).toBe(true);
    expect(growing).toBe('只看原文载明增幅的');
    expect(describeLegend(context).notes[0]).toContain('按两年印数计算');
  });

  it('list the decisions, what is new and what is dropped', () => {
    const [{ table, remark } = { table: null, remark: '' }] = describeMatches(context).tables;
    expect(table?.rows.map((row) => row[2]?.text).sort()).toEqual(
      ['口径变了', '改名', '新增', '未载', '没有对应'].sort(),
    );
    const rows = (text: string) => table?.rows.filter((row) => row.some((cell) => cell.text === text)).length;
    expect(rows('人工')).toBeGreaterThan(0);
    expect(remark).toMatch(new RegExp(`列出的：人工${rows('人工')}项、没有对应${rows('没有对应')}项$`));
    const silent = (next.matches ?? []).filter(({ relation, by }) => relation === 'same' && by === 'key');
    expect(remark).toContain(`按编号${silent.length}项`);
    expect(textsIn(table?.rows.find((row) => row[2]?.text === '未载'))).not.toMatch(/\b0\b/);
  });

  it('are those of one year where nothing stands beside it', () => {
    const alone = createContext(localeOf('zh'), next, new Set());
    expect(alone.edition).toBe(next);
    expect(describeMatches(alone).tables).toEqual([]);
    expect(describeLegend(alone).notes[0]).not.toContain('两年');
  });
});

describe.each(['zh', 'en'] as const)('everything in %s on a plan that was carried over', (language) => {
  // The same figures again, one of those with a stated growth counted otherwise, one of them matched with nothing.
  const [first, second] = suining2021.plan.headline;
  const again: Edition = {
    ...suining2021,
    id: 'made-up-again',
    year: suining2021.year + 1,
    previousYear: suining2021.year,
    matches: suining2021.indicators.flatMap(({ id }) =>
      id === second
        ? []
        : [
            {
              with: suining2021.id,
              here: id,
              there: id,
              relation: id === first ? ('redefined' as const) : ('same' as const),
              by: 'key' as const,
            },
          ],
    ),
  };
  const both = createContext(localeOf(language), withEarlier(again, suining2021), new Set(), [suining2021]);

  it('is described without a fault', () => {
    const texts = { sentences: citedSentences, speech: {}, windows: {} };
    const { edition } = both;
    const views = [
      describeOverview(both),
      describeGrowth(both),
      edition.plan.sections.map(({ id }) => describeArea(both, id)),
      edition.indicators.map(({ id }) => describeDetail(both, id, texts)),
      edition.indicators.map((indicator) => describeYears(both, indicator)),
      describeDeck(both, plainStage),
      describeOnePage(both),
      describeReport(both, texts, '', { section: null, draws: () => true }),
      [...sheetsInSteps(both)],
      searchEntries(both).map(({ words, detail }) => [words, detail(both)]),
    ];
    expect(textsIn(views)).toContain('°');
  });

  it('keeps no worked-back year of a redefined figure', () => {
    const trend = describeTrend(
      both.locale,
      both.edition,
      both.edition.indicators.find(({ id }) => id === first) ?? redefined,
    );
    expect(trend?.baseline).toBeNull();
    expect(trend?.increase).toBeNull();
    expect(trend?.change.tip).toBeNull();
  });

  it('cites last year in its own edition', () => {
    const cited = citationsOf(both, describeGrowth(both)).filter(
      ({ figure: { derivedBy, status } }) => derivedBy === 'baseline' && status !== 'derived',
    );
    expect(cited.length).toBeGreaterThan(0);
    for (const { sources } of cited) expect(sources).toHaveLength(1);
  });
});
