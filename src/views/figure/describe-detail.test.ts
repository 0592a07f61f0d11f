import { describe, expect, it } from 'vitest';
import type { Segment } from '../../derive/evidence';
import { baseValueOf } from '../../derive/value';
import type { Change, Edition } from '../../edition/types';
import { formatFigure, joined } from '../../format/figure';
import { chinese, localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { citedSentences } from '../../indicators/suining-2021/facts/cited-sentences';
import { windows } from '../../indicators/suining-2021/facts/windows';
import { createContext } from '../context';
import { type DetailView, describeDetail } from './describe-detail';
import { referenceOf } from './reference';

const edition: Edition = suining2021;
const context = createContext(chinese, edition, new Set());
const detailTexts = { speech: {}, sentences: citedSentences, windows };
const all = edition.indicators.map((indicator) => [indicator.id, indicator] as const);
/** The edition with every growth stated otherwise. */
const withGrowths = (change: Partial<Change>) => {
  const indicators = edition.indicators.map((i) =>
    i.change ? { ...i, change: { ...i.change, ...change } } : i,
  );
  return createContext(chinese, { ...edition, indicators }, new Set());
};

function detail(id: string, of = context): DetailView {
  const view = describeDetail(of, id);
  if (view === null) throw new Error(`no detail of ${id}`);
  return view;
}

const text = (segments: readonly Segment[] | null) =>
  (segments ?? []).map((segment) => segment.text).join('');
const marked = (segments: readonly Segment[] | null) => text((segments ?? []).filter((s) => s.marked));

describe('the detail of every figure', () => {
  it('exists for no other', () => {
    expect(describeDetail(context, 'no.such.figure')).toBeNull();
    expect(describeDetail(context, '')).toBeNull();
  });

  it.each(all)('%s quotes its phrase word by word, with its number marked', (id, indicator) => {
    const [quote] = detail(id).quotes;
    const { phrase, reading } = indicator.evidence;
    expect(text(quote?.phrase ?? null)).toBe(phrase);
    if (reading === undefined) expect(quote?.reading).toBeNull();
    else expect(text(quote?.reading ?? null)).toBe(reading);
    expect(marked(quote?.phrase ?? null)).toContain(indicator.printed);
    expect(quote?.place).not.toMatch(/undefined|NaN/);
    expect(quote?.place).not.toBe('');
  });

  it.each(all)('%s is cited by its phrase and its place', (id, indicator) => {
    const { footnote, number, written } = detail(id);
    expect(number).toBe(joined(formatFigure(indicator)));
    expect(footnote).toContain(`“${indicator.evidence.phrase}”`);
    expect(footnote).toContain('2021年遂宁市乡村振兴工作综述[M]//遂宁年鉴（2022）. 专文·专纪');
    expect(footnote).toContain('第1段');
    expect(written).toBeNull();
  });

  it.each(all)(
    '%s has a written sentence with its number once, and a growth where it has one',
    (id, indicator) => {
      for (const language of ['zh', 'en'] as const) {
        const locale = localeOf(language);
        const sentence =
          describeDetail(createContext(locale, edition, new Set()), id, detailTexts)?.written?.sentence ?? '';
        expect(sentence).not.toMatch(/undefined|NaN|[{}\uE000-\uE002]/);
        const said = formatFigure(indicator, locale).number;
        expect(
          sentence.split(new RegExp(`(?<![\\d.,])${said.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`)),
          sentence,
        ).toHaveLength(2);
        expect(sentence.includes(`${indicator.change?.printed ?? 'no growth'}%`)).toBe(
          indicator.change !== undefined,
        );
      }
    },
  );

  it('shows the words of the article around its phrase, at most 120 characters with it', () => {
    for (const [id, { evidence }] of all) {
      const around = describeDetail(context, id, detailTexts)?.written?.around;
      expect(around, id).not.toBeNull();
      const window = `${around?.before}${evidence.phrase}${around?.after}`;
      expect(window, id).toBe(windows[id as keyof typeof windows]);
      expect(window.length, id).toBeLessThanOrEqual(120);
    }
  });

  it('carries its base value, its name and its status', () => {
    for (const [id, indicator] of all) {
      const { figure, section, sectionName, note } = detail(id);
      expect(figure.indicatorId).toBe(id);
      expect(figure.value, id).toBe(baseValueOf(indicator));
      expect(figure.name, id).toBe(indicator.name.zh);
      expect(figure.derivedBy, id).toBeNull();
      expect(figure.status, id).toBe(indicator.status ?? 'stated');
      if (indicator.status === undefined) expect(figure.statusLabel, id).toBeNull();
      else expect(figure.statusLabel, id).toContain('复原');
      expect(section, id).toBe(indicator.section);
      const of = edition.sections.find((s) => s.id === indicator.section);
      expect(sectionName, id).toBe((of?.panelName ?? of?.name)?.zh);
      expect(note, id).toBe(indicator.note?.zh ?? null);
    }
  });

  it('says its period and scope, its growth and its sectors, none left empty', () => {
    for (const [id, indicator] of all) {
      const { facts, period } = detail(id);
      const fact = (label: string) => facts.find((f) => f.label === label)?.value;
      const [chosen, ...others] = period.choices.filter((choice) => choice.chosen);
      expect(others, id).toEqual([]);
      expect(`${chosen?.name} ${chosen?.text}`, id).toBe(
        indicator.period !== undefined
          ? `其他时期 ${indicator.period.zh}`
          : indicator.yearWords !== undefined
            ? `原文写明全年 “${indicator.yearWords}”`
            : '综述年度 2021年，原文未写',
      );
      expect(fact('范围'), id).toContain(indicator.scope?.zh ?? '全市');
      if (indicator.change === undefined) expect(fact('同比'), id).toContain('未载明同比');
      else expect(detail(id).figure.change?.text, id).toBe(`+${indicator.change.printed}%`);
      const sectors = edition.sectors.filter((sector) => indicator.sectors.includes(sector.id));
      expect(fact('条线'), id).toBe(sectors.map(({ name }) => name.zh).join('、'));
      for (const { label, value } of facts) expect(`${label}${value}`, id).not.toMatch(/undefined|NaN/);
    }
  });

  it('writes a number with 万 or 亿 out in full, its hedge kept, and no other', () => {
    const exact = (id: string) => detail(id).facts.find(({ label }) => label === '完整数位')?.value;
    expect(exact('funding.linkage.total')).toContain('873,000,000元');
    expect(exact('monitoring.risks.screened')).toContain('60,000余条');
    expect(exact('overview.poor-villages.count')).toBeUndefined();
    expect(exact('villages.tap-water.rate')).toBeUndefined();
  });

  it('shows its checks with a verdict and its derived results without', () => {
    for (const [id] of all) {
      const { checks, derived } = detail(id);
      for (const check of checks) {
        expect(check.holds, id).not.toBeNull();
        expect(check.verdict, check.id).toBeTruthy();
        expect(check.printed, check.id).toMatch(/^原文 \d/);
      }
      for (const check of derived) {
        expect([check.holds, check.verdict, check.printed], check.id).toEqual([null, null, null]);
        expect(check.result.status, check.id).toBe('derived');
      }
      for (const { formula } of [...checks, ...derived])
        expect(formula.text).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
    }
  });

  it('shows the cautions, statements and lists that speak of it', () => {
    for (const [id] of all) {
      const view = detail(id);
      const about = (entries: readonly { readonly id: string; readonly about: readonly string[] }[]) =>
        entries.filter((entry) => entry.about.includes(id)).map((entry) => entry.id);
      expect(view.claims.map((claim) => claim.id)).toEqual(about(edition.claims));
      expect(view.lists.map((list) => list.id)).toEqual(about(edition.lists));
      expect(view.cautions.map((caution) => caution.text)).toEqual(
        edition.cautions.filter((caution) => caution.about.includes(id)).map((caution) => caution.text.zh),
      );
    }
  });
});

describe('the year before in a detail', () => {
  it.each([
    ['overview.income.average', '约9190元', '9186—9195元', '10955元 ÷（1 + 19.2%）'],
    ['overview.village-economy.average', '约5.7万元', '5.65—5.72万元', '6.08万元 ÷（1 + 7%）'],
    ['employment.transfers.count', '约7.1万人次', '7.07—7.17万人次', '7.5万人次 ÷（1 + 5.33%）'],
    ['funding.linkage.total', '约7.70亿元', '7.695—7.705亿元', '8.73亿元 ÷（1 + 13.38%）'],
  ])('%s: %s, within %s, by %s', (id, value, bounds, formula) => {
    const { previous, noPrevious } = detail(id);
    expect(`${previous?.result.number}${previous?.result.unit}`).toBe(value);
    expect(previous?.interval).toContain(bounds);
    expect(previous?.formula).toBe(formula);
    expect(previous?.basis).toBe('增长口径原文未说明，按名义增长');
    expect(previous?.question).toContain('2020年');
    expect(previous?.result.status).toBe('derived');
    expect(previous?.result.statusLabel).toBe('推算');
    expect(previous?.result.change).toBeNull();
    expect(noPrevious).toBeNull();
  });

  it('is there for no other figure', () => {
    for (const [id, { change }] of all) expect(detail(id).previous !== null, id).toBe(change !== undefined);
  });

  it('quotes the phrase of the growth with its percentage marked', () => {
    const [, growth] = detail('funding.linkage.total').quotes;
    expect(text(growth?.phrase ?? null)).toContain('较2020年增长13.38%');
    expect(marked(growth?.phrase ?? null)).toBe('13.38%');
  });

  it('cannot be told from a growth at constant prices, and says so', () => {
    const view = detail('funding.linkage.total', withGrowths({ basis: 'constant-price' }));
    expect(view.previous).toBeNull();
    expect(view.noPrevious).toContain('不变价');
  });

  it('of a fall is reckoned with 1 minus the fall', () => {
    const view = detail('funding.linkage.total', withGrowths({ direction: 'down' }));
    expect(view.previous?.formula).toBe('8.73亿元 ÷（1 − 13.38%）');
    expect(view.previous?.result.value).toBeGreaterThan(873_000_000);
  });
});

describe('damage in a detail', () => {
  it('137416 is quoted as it stands and as it is read', () => {
    const [quote] = detail('monitoring.new-people.count').quotes;
    expect(marked(quote?.phrase ?? null)).toBe('416名');
    expect(text((quote?.reading ?? []).filter(({ inserted }) => inserted))).toBe('户');
    const households = detail('monitoring.new-households.count').quotes[0];
    expect(marked(households?.reading ?? null)).toBe('137户');
    expect(marked(households?.phrase ?? null)).toBe('137');
  });

  it.each([
    ['policy.medical-reimbursement.total', '202119月', '2021年1—9月'],
    ['funding.assets.value', '20132020年', '2013—2020年'],
    ['funding.assets.count', '20132020年', '2013—2020年'],
  ])('%s also quotes the phrase of its period', (id, damage, reading) => {
    const { quotes } = detail(id);
    expect(quotes).toHaveLength(2);
    expect(text(quotes[1]?.phrase ?? null)).toContain(damage);
    expect(text(quotes[1]?.reading ?? null)).toContain(reading);
  });

  it('does not quote the period twice where the figure’s own phrase has it', () => {
    expect(detail('policy.hospital-stays.count').quotes).toHaveLength(1);
  });

  it('the 55 villages are quoted from three places', () => {
    const { quotes, alsoAt } = detail('overview.key-villages.count');
    const places = [...quotes, ...alsoAt].map(({ place }) => place);
    expect(places).toEqual(['开篇第1段', '一、责任落实（三）第1段', '二、政策落实（四）第1段']);
    for (const { phrase } of alsoAt) expect(marked(phrase)).toBe('55个');
  });
});

/** Every figure of ours: results of checks that work something out, years before, what was added to them. */
const worked: readonly string[] = [
  ...edition.checks.filter(({ expression }) => typeof expression !== 'string').map(({ id }) => `check_${id}`),
  ...edition.indicators
    .filter(({ change }) => change !== undefined)
    .flatMap(({ id }) => [`previous_${id}`, `increase_${id}`]),
];

describe('the detail of every worked-out figure', () => {
  it('is there for all 58 of them', () => {
    expect(worked.length).toBeGreaterThan(45);
    expect(describeDetail(context, 'check_no-such-check')).toBeNull();
    // A plain comparison works nothing out.
    expect(describeDetail(context, 'check_covered-within-visited')).toBeNull();
    expect(describeDetail(context, 'previous_overview.poor-villages.count')).toBeNull();
  });

  it.each(worked)('%s says that it is not printed, and quotes the phrases of all its inputs', (reference) => {
    for (const language of ['zh', 'en'] as const) {
      const view = detail(reference, createContext(localeOf(language), edition, new Set()));
      expect(view.figure.status).toBe('derived');
      expect(referenceOf(view.figure)).toBe(reference);
      expect(view.statusText).toBe(
        language === 'zh' ? '推算，非原文数字' : 'Worked out, not printed in the article',
      );
      const inputs = view.inputs.map(({ figure }) =>
        edition.indicators.find((i) => i.id === figure.indicatorId),
      );
      expect(inputs.length).toBeGreaterThan(0);
      for (const [i, { quotes }] of view.inputs.entries()) {
        const [quote] = quotes;
        expect(text(quote?.phrase ?? null)).toBe(inputs[i]?.evidence.phrase);
        expect(marked(quote?.phrase ?? null)).toContain(inputs[i]?.printed);
        expect(quote?.place).not.toBe('');
        // Cited with the footnote of each input.
        expect(view.footnote).toContain(`“${inputs[i]?.evidence.phrase}”`);
        // And the formula leads to each.
        expect(view.working?.formula.pieces.map(({ figure }) => figure?.indicatorId)).toContain(
          inputs[i]?.id,
        );
      }
      expect(view.footnote).toMatch(/^(推算，非原文：|Worked out, not printed in the article: )/);
      expect(view.written?.sentence).toContain(view.figure.text);
      expect(view.written?.sentence).toContain(
        language === 'zh' ? '推算，非原文数字' : 'worked out, not printed',
      );
      for (const { period, scope } of inputs.flatMap((i) => i ?? [])) {
        if (period !== undefined) expect(view.written?.sentence).toContain(period[language]);
        if (scope !== undefined) expect(view.written?.sentence).toContain(scope[language]);
        if (period !== undefined) expect(view.period.value).toContain(period[language]);
      }
      expect(JSON.stringify(view)).not.toMatch(/undefined|NaN|[\uE000-\uE002]/);
    }
  });

  it('says formula, interval and what must be assumed', () => {
    const previous = detail('previous_funding.linkage.total');
    expect(previous.figure.text).toBe('约7.70亿元');
    expect(previous.working?.formula.text).toBe('8.73亿元 ÷（1 + 13.38%） ≈ 7.70亿元°');
    expect(previous.working?.interval).toBe('区间 7.695—7.705亿元');
    expect(previous.working?.assumption).toBe('增长口径原文未说明，按名义增长');
    const increase = detail('increase_funding.linkage.total');
    expect(increase.figure.text).toBe('约1.03亿元');
    expect(increase.written?.sentence).not.toContain('°');
    expect(increase.working?.formula.text).toBe('8.73亿元 − 8.73亿元 ÷（1 + 13.38%） ≈ 1.03亿元°');
    const projects = detail('check_funds-per-project');
    expect(projects.working?.formula.text).toMatch(/^8.73亿元 ÷ 819个 ≈ /);
    expect(projects.working?.assumption).not.toBeNull();
    expect(projects.footnote).toMatch(/^推算，非原文：.+约107万元，由8.73亿元 ÷ 819个算出。“全年累计投入/);
  });

  it('carries the nine months of what it is worked out from', () => {
    const view = detail('check_reimbursement-per-stay');
    expect(view.period.value).toContain('1—9月');
    expect(view.written?.sentence).toContain('1—9月');
  });

  it('shows the verdict of a check that it is the result of', () => {
    expect(detail('check_village-economy-average').checks.map(({ verdict }) => verdict)).toEqual(['相符']);
    expect(detail('check_funds-per-project').checks).toEqual([]);
  });
});
