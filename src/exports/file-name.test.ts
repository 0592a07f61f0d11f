import { describe, expect, it } from 'vitest';
import { checkValueOf } from '../edition/check-value';
import type { Edition } from '../edition/types';
import { chinese, localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext } from '../views/context';
import { fileName } from './file-name';

const date = new Date(2026, 10, 5);
const named = (sectors: readonly string[], locale = chinese, place = suining2021.place) =>
  fileName(createContext(locale, { ...suining2021, place }, new Set(sectors)), 'slides', date, 'pptx');

describe('the name of a file', () => {
  it('says place, year, kind, sectors and day', () => {
    expect(named(['medical', 'housing'])).toBe('遂宁市乡村振兴2021年度回顾-汇报（医疗、住房）-20261105.pptx');
    expect(named([])).toBe('遂宁市乡村振兴2021年度回顾-汇报-20261105.pptx');
    expect(named([], localeOf('en', false))).toBe(
      'Suining rural revitalisation 2021 review - Slides - 20261105.pptx',
    );
  });

  it('is short enough for every system under every sector', () => {
    const all = suining2021.sectors.map(({ id }) => id);
    const name = named(all);
    expect(name).toContain(`等${all.length}个条线`);
    expect(new TextEncoder().encode(name).length).toBeLessThan(200);
  });

  it('tells copies of a draft apart, and those of a finished edition that was brought to the page', () => {
    const draft: Edition = { ...suining2021, draft: true, made: '2026-03-02' };
    const { draft: _, ...finished } = draft;
    const name = (edition: Edition) =>
      fileName(createContext(chinese, edition, new Set()), 'slides', date, 'pptx');
    expect(name(draft)).toBe(`遂宁市乡村振兴2021年度回顾-汇报-20261105-草稿-${checkValueOf(draft)}.pptx`);
    expect(name(finished)).toMatch(/-20261105-[0-9a-f]{8}\.pptx$/);
  });

  it('has no sign that a system forbids', () => {
    const place = { zh: 'A/B:C*D?E"F<G>H|I\\J\n', en: 'X' };
    expect(named([], chinese, place)).toBe('A B C D E F G H I J 乡村振兴2021年度回顾-汇报-20261105.pptx');
  });
});
