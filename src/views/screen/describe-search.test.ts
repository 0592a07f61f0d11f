import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeSearch, searchEntries } from './describe-search';

const contextOf = (language: 'zh' | 'en' = 'zh', exact = false) =>
  createContext(localeOf(language, exact), suining2021, new Set());
const found = (query: string, context = contextOf()) =>
  describeSearch(context, searchEntries(context), query, null);

describe('search over the edition', () => {
  it('groups figures, areas, documents and terms, eight of each and how many more', () => {
    const groups = found('村');
    expect(groups.map(({ kind }) => kind)).toEqual(['figure', 'area', 'document', 'term']);
    const figures = groups[0];
    expect(figures?.items).toHaveLength(8);
    const all = searchEntries(contextOf()).filter(
      ({ kind, title, words }) => kind === 'figure' && [title, ...words].some((text) => text.includes('村')),
    );
    expect(figures?.more).toBe(all.length - 8);
  });

  it('says value, growth, period and scope of a figure in the digits on screen', () => {
    const detail = (exact: boolean) => found('8.73', contextOf('zh', exact))[0]?.items[0]?.detail;
    expect(detail(false)).toBe('8.73亿元 +13.38% · 各级资金');
    expect(detail(true)).toBe('873,000,000元 +13.38% · 各级资金');
  });

  it('says the section of a document and the meaning of a term', () => {
    const [term] = suining2021.glossary;
    const item = found(term?.term.zh ?? '').find(({ kind }) => kind === 'term')?.items[0];
    expect(item?.detail).toBe(term?.meaning.zh);
    const [list] = suining2021.lists;
    const document = found(list?.title.zh ?? '').find(({ kind }) => kind === 'document')?.items[0];
    expect(document?.detail).toBe(suining2021.sections.find(({ id }) => id === list?.section)?.name.zh);
  });

  it('finds by a synonym what the term itself finds', () => {
    const ids = found('易搬').flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(1);
    const holders = searchEntries(contextOf()).filter(({ title, words }) =>
      [title, ...words].some((text) => text.includes('易搬')),
    );
    expect(ids.length).toBeGreaterThan(holders.length);
  });

  it('speaks the language on screen and is made once for each', () => {
    expect(searchEntries(contextOf())).toBe(searchEntries(contextOf('zh', true)));
    expect(searchEntries(contextOf('en'))).not.toBe(searchEntries(contextOf()));
    const english = found('linkage', contextOf('en'))[0]?.items[0];
    expect(english?.title).toContain('inkage');
    expect(english?.range).not.toBeNull();
  });

  it('finds nothing for nothing', () => {
    expect(found(' ')).toEqual([]);
  });
});
