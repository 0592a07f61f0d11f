import { describe, expect, it } from 'vitest';
import { evaluateCheck, evaluateChecks } from '../derive/check';
import type { Check, Expression } from '../edition/types';
import { suining2021 } from '../indicators/suining-2021/edition';
import { formatFormula, formulaById } from './formula';

const results = evaluateChecks(suining2021);

const check = (expression: Expression): Check => ({
  id: 'test',
  kind: 'derived',
  name: { zh: '试', en: 'test' },
  unit: '个',
  expression,
});

/** The formula's text, with figures of the article in it. */
const written = (expression: Expression) =>
  formatFormula(suining2021, evaluateCheck(suining2021, check(expression))).text;

const formulaOf = (id: string) => {
  const result = results.find((candidate) => candidate.check.id === id);
  if (result === undefined) throw new Error(`no check ${id}`);
  return formatFormula(suining2021, result);
};

const a = 'overview.key-villages.count';
const b = 'responsibility.consolidation-villages.count';
const c = 'responsibility.leaders.count';

describe('the formula of a check in words', () => {
  it.each([
    ['village-economy-average', '1666.59万元 ÷ 274个 ≈ 6.08万元'],
    ['villages-per-leader', '（55个 + 85个） ÷ 35名 = 4个'],
    ['alert-departments', '6个 + 7个 + 1个 = 14个'],
    ['industry-implied-total', '2.47亿元 ÷ 54.4% ≈ 4.54亿元'],
    ['industry-other-uses', '2.47亿元 ÷ 54.4% − 2.47亿元 ≈ 2.07亿元'],
    ['least-relocation-overlap', '3.78万名 + 1.06万名 − 4.17万名 ≈ 0.67万名'],
    ['awards-together', '11个 × 100万元 = 1100万元'],
    ['showcase-planned-share', '3个 ÷ 6个 = 50%'],
  ])('%s reads %s', (id, text) => {
    expect(formulaOf(id).text).toBe(`${text}°`);
  });

  it('says = only where nothing was rounded, and ≈ else', () => {
    for (const result of results) {
      const { text } = formatFormula(suining2021, result);
      const { low, high, check } = result;
      if (low < high) expect(text, check.id).not.toContain(' = ');
      if (typeof check.expression !== 'string') expect(text, check.id).toMatch(/ [=≈] /);
    }
    expect(formulaOf('people-per-new-household').text).toContain(' ≈ ');
    expect(formulaOf('jobs-per-work-relief-project').text).toContain(' = ');
  });

  it('a plain comparison has no equals sign', () => {
    expect(formulaOf('monitored-households-match').text).toBe('137户');
    expect(formulaOf('covered-within-visited').text).toBe('1.48万人');
  });

  it.each<[string, Expression]>([
    ['（55个 + 85个） × 35名', { op: '×', terms: [{ op: '+', terms: [a, b] }, c] }],
    ['35名 ÷ （55个 + 85个）', { op: '÷', terms: [c, { op: '+', terms: [a, b] }] }],
    [
      '（85个 − 55个） ÷ 35名 × 35名',
      { op: '×', terms: [{ op: '÷', terms: [{ op: '-', terms: [b, a] }, c] }, c] },
    ],
    ['55个 × 85个 + 35名', { op: '+', terms: [{ op: '×', terms: [a, b] }, c] }],
    ['85个 ÷ 55个 − 35名', { op: '-', terms: [{ op: '÷', terms: [b, a] }, c] }],
    ['55个 + 85个 + 35名', { op: '+', terms: [{ op: '+', terms: [a, b] }, c] }],
  ])('%s has the brackets that it needs, and no others', (text, expression) => {
    expect(written(expression).split(/ [=≈] /)[0]).toBe(text);
  });

  it('marks each of its figures, and its result as worked out', () => {
    for (const result of results) {
      const { text, pieces } = formatFormula(suining2021, result);
      expect(pieces.map((piece) => piece.text).join(''), result.check.id).toBe(text.replace('°', ''));
      const figures = pieces.flatMap(({ figure }) => figure ?? []);
      const printed = figures.filter(({ derivedBy }) => derivedBy === null);
      expect([...new Set(printed.map(({ indicatorId }) => indicatorId))], result.check.id).toEqual(
        result.inputs,
      );
      const worked = figures.filter(({ derivedBy }) => derivedBy !== null);
      const isPlain = typeof result.check.expression === 'string';
      expect(
        worked.map(({ derivedBy }) => derivedBy),
        result.check.id,
      ).toEqual(isPlain ? [] : [result.check.id]);
    }
  });

  it('never shows a hyphen for a minus sign or a mark of its own making', () => {
    for (const result of results)
      expect(formatFormula(suining2021, result).text).not.toMatch(/[-\uE000-\uE002]|undefined|NaN/);
  });
});

describe('the formula by ids', () => {
  const [x, y, z] = ['a.b.c', 'd.e.f', 'g.h.i'] as const;

  it.each<[string, Expression]>([
    ['a.b.c', x],
    ['a.b.c ÷ d.e.f', { op: '÷', terms: [x, y] }],
    ['a.b.c + d.e.f + g.h.i', { op: '+', terms: [x, y, z] }],
    ['(a.b.c + d.e.f) ÷ g.h.i', { op: '÷', terms: [{ op: '+', terms: [x, y] }, z] }],
    ['a.b.c ÷ d.e.f × g.h.i', { op: '×', terms: [{ op: '÷', terms: [x, y] }, z] }],
    ['a.b.c ÷ d.e.f − a.b.c', { op: '-', terms: [{ op: '÷', terms: [x, y] }, x] }],
  ])('%s', (text, expression) => {
    expect(formulaById(expression)).toBe(text);
  });

  it('of each check names its inputs and nothing else', () => {
    for (const { check: of, inputs } of results) {
      const named = formulaById(of.expression).match(/[a-z]+\.[a-z0-9-]+\.[a-z0-9-]+/g) ?? [];
      expect([...new Set(named)], of.id).toEqual(inputs);
    }
  });
});
