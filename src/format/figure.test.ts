import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../derive/baseline';
import { evaluateCheck, evaluateChecks, indicatorOf } from '../derive/check';
import { readNumbers } from '../derive/evidence';
import type { Change, Qualifier } from '../edition/types';
import { unitFacts } from '../edition/units';
import { suining2021 } from '../indicators/suining-2021/edition';
import {
  formatBounds,
  formatChange,
  formatFigure,
  formatResult,
  formatRounded,
  glossOf,
  joined,
  roundedResult,
  sayFigure,
  supportedResult,
} from './figure';

const results = evaluateChecks(suining2021);
const resultOf = (id: string) => {
  const found = results.find(({ check }) => check.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

const change = (printed: string, direction: Change['direction']): Change => ({
  printed,
  unit: '%',
  direction,
  polarity: 'neutral',
  basis: 'unstated',
  evidence: { part: 0, item: null, paragraph: 1, phrase: `${printed}%` },
});

describe('a figure as the article prints it', () => {
  it.each<[string, string, Qualifier | undefined, string]>([
    ['8.73', '亿元', undefined, '8.73亿元'],
    ['1781.30', '万元', undefined, '1781.30万元'],
    ['57996', '户', undefined, '57996户'],
    ['4000', '万元', 'at-least', '4000余万元'],
    ['3', '亿元', 'at-least', '3余亿元'],
    ['6', '万条', 'at-least', '6万余条'],
    ['1.5', '万个', 'at-least', '1.5万余个'],
    ['500', '名', 'at-least', '500余名'],
    ['3.3', '%', 'about', '3.3%左右'],
    ['2', '万名', 'about', '2万名左右'],
    ['0.4', '%', 'at-most', '0.4%以下'],
  ])('%s %s (%s) is written %s', (printed, unit, qualifier, text) => {
    expect(
      joined(formatFigure(qualifier === undefined ? { printed, unit } : { printed, unit, qualifier })),
    ).toBe(text);
  });

  it('reads back as the same number, scale and hedge, every one of the edition', () => {
    for (const indicator of suining2021.indicators) {
      const [read, ...more] = readNumbers(joined(formatFigure(indicator)));
      expect(read?.printed, indicator.id).toBe(indicator.printed);
      expect(read?.exponent, indicator.id).toBe(unitFacts(indicator.unit).exponent);
      expect(read?.qualifier, indicator.id).toBe(indicator.qualifier ?? null);
      expect(more, indicator.id).toEqual([]);
      expect(joined(formatFigure(indicator)).startsWith(indicator.printed), indicator.id).toBe(true);
    }
  });
});

describe('a figure in English', () => {
  const english = { language: 'en', exact: false } as const;
  it.each([
    ['funding.linkage.total', 'CNY 873 million', '8.73亿元', 'CNY 873,000,000'],
    ['funding.assets.value', 'CNY 4.329 billion', '43.29亿元', 'CNY 4,329,000,000'],
    ['funding.plan-projects.investment', 'CNY 29 billion', '290亿元', 'CNY 29,000,000,000'],
    ['overview.village-economy.average', 'CNY 60,800', '6.08万元', 'CNY 60,800'],
    ['overview.income.average', 'CNY 10,955', null, 'CNY 10,955'],
    ['industry.micro-credit.total', 'CNY 17.813 million', '1781.30万元', 'CNY 17,813,000'],
    ['policy.key-village-funds.total', 'over CNY 40 million', '4000余万元', 'over CNY 40,000,000'],
    ['employment.transfers.count', '75,000', '7.5万人次', '75,000'],
    ['monitoring.screened-households.count', '867,000 households', '86.7万户', '867,000 households'],
    ['monitoring.risks.screened', 'over 60,000', '6万余条', 'over 60,000'],
    ['policy.self-payment.rate', 'about 3.3%', null, 'about 3.3%'],
    ['villages.roads.length', '220 km', null, '220 km'],
  ])('%s is %s, printed %s, in full %s', (id, text, printed, full) => {
    const indicator = indicatorOf(suining2021, id);
    expect(sayFigure(indicator, english)).toBe(text);
    expect(glossOf(indicator, english)).toBe(printed);
    expect(sayFigure(indicator, { language: 'en', exact: true })).toBe(full);
  });

  it.each([
    ['overview.income.average', 'CNY 9,190', 'CNY 9,186–9,195'],
    ['overview.village-economy.average', 'CNY 57,000', 'CNY 56,500–57,200'],
    ['employment.transfers.count', '71,000', '70,700–71,700'],
    ['funding.linkage.total', 'CNY 770 million', 'CNY 769.5–770.5 million'],
  ])('the year before of %s is %s, within %s', (id, text, bounds) => {
    const indicator = indicatorOf(suining2021, id);
    const baseline = baselineOf(indicator);
    if (baseline === null) throw new Error('no baseline');
    expect(joined(formatRounded(baseline, indicator.unit, english), english)).toBe(text);
    expect(formatBounds(baseline, indicator.unit, english)).toBe(bounds);
  });

  it('never shows 万 or 亿', () => {
    for (const indicator of suining2021.indicators)
      for (const exact of [false, true])
        expect(sayFigure(indicator, { language: 'en', exact }), indicator.id).not.toMatch(/\p{Script=Han}/u);
    for (const result of results)
      expect(joined(formatResult(result, english), english), result.check.id).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a growth in words', () => {
  it.each<[string, Change['direction'], string]>([
    ['13.38', 'up', '+13.38%'],
    ['7', 'up', '+7%'],
    ['2.50', 'down', '\u22122.50%'],
    ['0', 'up', '0%'],
    ['0.0', 'down', '0.0%'],
  ])('%s %s is %s', (printed, direction, text) => {
    expect(formatChange(change(printed, direction))).toBe(text);
  });

  it('never takes the hyphen for a minus sign', () => {
    expect(formatChange(change('2', 'down'))).not.toContain('-');
  });
});

describe('the implied year before in words', () => {
  it('bounds are rounded outwards, never inwards, by less than a step at each end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1000, max: 1e9, noNaN: true }),
        fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
        fc.constantFrom<string>('元', '万元', '亿元', '万人次'),
        (value, half, unit) => {
          const low = value * (1 - half);
          const high = value * (1 + half);
          const exponent = Math.floor(Math.log10(high - low));
          const text = formatBounds({ value, exponent, low, high }, unit);
          expect(text.endsWith(unit)).toBe(true);
          const [from = Number.NaN, to = Number.NaN] = text
            .slice(0, -unit.length)
            .split('—')
            .map((part) => Number(part) * 10 ** (unit.startsWith('亿') ? 8 : unit.startsWith('万') ? 4 : 0));
          const dust = value * 1e-9;
          const step = 10 ** (exponent - 1);
          expect(from).toBeLessThanOrEqual(low + dust);
          expect(from).toBeGreaterThan(low - step - dust);
          expect(to).toBeGreaterThanOrEqual(high - dust);
          expect(to).toBeLessThan(high + step + dust);
        },
      ),
    );
  });
});

describe('a worked-out value in words', () => {
  it.each<[number, number, string, string]>([
    [770_000_000, 6, '亿元', '7.70亿元'],
    [57_000, 3, '万元', '5.7万元'],
    [9190, 1, '元', '9190元'],
    [15_000, 3, '万人', '1.5万人'],
    [14, 0, '个', '14个'],
    [3.04, -2, '名/户', '3.04名'],
    [11_000_000, 6, '万元', '1100万元'],
    [0.5, -1, '%', '0.5%'],
  ])('%d to 10^%i in %s is %s', (value, exponent, unit, text) => {
    expect(joined(formatRounded({ value, exponent }, unit))).toBe(text);
  });

  it.each([
    ['relief-parts', '1.48万人'],
    ['basic-share-of-covered', '74%'],
    ['industry-share-of-all-funds', '28.3%'],
    ['villages-of-leaders', '140个'],
    ['people-per-new-household', '3.04名'],
    ['covered-share-of-visited', '49.5%'],
    ['payout-per-beneficiary', '2210元'],
    ['allowance-per-disabled-person', '1080元'],
    ['grant-per-disabled-student', '970元'],
    ['reimbursement-per-stay', '3460元'],
    ['extra-aid-per-student', '3690元'],
    ['partner-funds-per-project', '94.8万元'],
    ['investment-per-plan-project', '3.37亿元'],
    ['toilets-per-village', '552户'],
  ])('the check %s shows %s', (id, text) => {
    expect(joined(formatResult(resultOf(id)))).toBe(text);
  });

  it('keeps every digit of a whole number that was only counted', () => {
    const counted = evaluateCheck(suining2021, {
      id: 'test',
      kind: 'derived',
      name: { zh: '试', en: 'test' },
      unit: '户',
      expression: { op: '+', terms: ['villages.toilets.built', 'monitoring.paired-households.count'] },
    });
    expect(joined(formatResult(counted))).toBe('58133户');
  });

  it('beside its range never lies outside it, and has the digits of the figure that it is held against', () => {
    for (const result of results.filter(({ low, high }) => low !== high)) {
      const { value, exponent } = supportedResult(result);
      expect(value, result.check.id).toBeGreaterThanOrEqual(result.low);
      expect(value, result.check.id).toBeLessThanOrEqual(result.high);
      if (result.against === null) continue;
      const decimals = result.against.printed.split('.')[1]?.length ?? 0;
      expect(exponent, result.check.id).toBeLessThanOrEqual(
        unitFacts(result.against.unit).exponent - decimals,
      );
    }
  });

  it('shows at most three digits where rounding leaves a width, never more than that width supports', () => {
    const rounded = results.filter(({ low, high, against }) => low !== high && against === null);
    expect(rounded.length).toBeGreaterThan(10);
    for (const { check, low, high, computed, ...rest } of rounded) {
      const { value, exponent } = roundedResult({ check, low, high, computed, ...rest });
      expect(Math.round(Math.abs(value) / 10 ** exponent), check.id).toBeLessThan(1_000);
      expect(Math.abs(value - computed), check.id).toBeLessThanOrEqual(10 ** exponent * 0.500_001);
      expect(10 ** (exponent + 1), check.id).toBeGreaterThan(high - low);
    }
  });
});
