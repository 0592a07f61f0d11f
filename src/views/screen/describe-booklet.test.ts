import { describe, expect, it } from 'vitest';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { isPart } from './booklet-part';
import { describeBooklet } from './describe-booklet';

const edition: Edition = suining2021;
const day = new Date(2026, 10, 5);
const booklet = (language: 'zh' | 'en', ...sectors: readonly string[]) =>
  describeBooklet(createContext(localeOf(language), edition, new Set(sectors)), day);

describe('the booklet', () => {
  it('holds every screen once, in the order of the article', () => {
    const ids = booklet('zh').parts.map(({ id }) => id);
    const sections = edition.sections.map(({ id, kind }) => (kind === 'overview' ? 'opening-panel' : id));
    expect(ids).toEqual(['overview', 'growth', ...sections, 'indicators', 'method', 'glossary']);
    expect(ids.every((id) => isPart(id, edition))).toBe(true);
    expect(isPart('nowhere', edition)).toBe(false);
  });

  it('counts the figures of each part', () => {
    const counts = new Map(booklet('zh').parts.map(({ id, count }) => [id, count]));
    expect(counts.get('growth')).toBe('4项有同比');
    expect(counts.get('indicators')).toBe(`${edition.indicators.length}项指标`);
    expect(counts.get('method')).toBeNull();
  });

  it('says the day in both languages', () => {
    expect(booklet('zh').printedOn).toBe('打印日期：2026年11月5日');
    expect(booklet('en').printedOn).toBe('Printed on 5 November 2026');
  });

  it('leaves out under a filter what would be an empty page, and says the filter', () => {
    expect(booklet('zh').filter).toBeNull();
    const { filter, parts } = booklet('zh', 'medical');
    expect(filter).toMatch(/^条线筛选：医疗（\d+ \/ \d+项指标）$/);
    const ids = parts.map(({ id }) => id);
    expect(ids).not.toContain('growth');
    expect(ids).not.toContain('responsibility');
    expect(ids).toContain('policy');
  });
});
