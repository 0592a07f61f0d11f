import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../format/locale';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import { createContext } from '../../context';
import { annexOf } from './annex';

const tables = (language: 'zh' | 'en', ...sectors: readonly string[]) =>
  annexOf(createContext(localeOf(language), suining2021, new Set(sectors)));

const choices = [
  [],
  ...suining2021.sectors.map(({ id }) => [id]),
  ['medical', 'education'],
  ['funds', 'income'],
];

describe.each(['zh', 'en'] as const)('the annex, %s', (language) => {
  it('has no page with next to nothing, and no head without rows', () => {
    for (const sectors of choices)
      for (const { id, columns } of tables(language, ...sectors)) {
        const name = `${sectors.join()} ${id}`;
        expect(columns, name).toHaveLength(2);
        expect(columns.flat().length, name).toBeGreaterThan(4);
        for (const rows of columns)
          expect(['figure', 'words', 'open'], name).toContain(rows[rows.length - 1]?.kind);
      }
  });

  it('has each figure and each statement once', () => {
    for (const sectors of choices) {
      const ids = tables(language, ...sectors).flatMap(({ columns }) =>
        columns.flat().flatMap((row) => row.ids),
      );
      expect(ids.length).toBe(new Set(ids).size);
    }
  });
});

describe('the annex of two sectors', () => {
  it('is one page with a column each, figures before statements', () => {
    const pages = tables('zh', 'medical', 'education');
    expect(pages).toHaveLength(1);
    expect(pages[0]?.columns.map((rows) => rows[0]?.text)).toEqual(['医疗', '教育']);
    for (const rows of pages[0]?.columns ?? []) {
      const kinds = rows.map(({ kind }) => kind);
      expect(kinds.lastIndexOf('figure')).toBe(kinds.indexOf('head') - 1);
    }
  });

  it('says what is only the name of a figure in the row of the figure', () => {
    const rows = tables('zh', 'medical', 'education').flatMap(({ columns }) => columns.flat());
    const row = rows.find(({ ids }) => ids.includes('policy.supporting-policies'));
    expect(row?.figure?.text).toBe('30项');
  });
});

describe('the annex of one sector', () => {
  it('has what is open on the page of its figures, where both fit', () => {
    const pages = tables('zh', 'housing');
    expect(pages).toHaveLength(1);
    const open = pages.flatMap(({ columns }) => columns.flat()).filter(({ kind }) => kind === 'open');
    expect(open.map(({ text }) => text).join()).toContain('（住建部门）');
  });

  it('says in the row of a figure what a statement says of it', () => {
    const rows = tables('zh', 'housing').flatMap(({ columns }) => columns.flat());
    const row = rows.find(({ ids }) => ids.includes('policy.unsafe-homes-mended'));
    expect([row?.figure?.text, row?.text]).toEqual(['73户', '脱贫户住房隐患，全部整改到位']);
  });
});
