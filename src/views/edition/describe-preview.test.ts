import { describe, expect, it } from 'vitest';
import { nextYearEdition } from '../../derive/match/next-year-edition';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { describePreview } from './describe-preview';

const before: Edition = suining2021;
const next: Edition = nextYearEdition(before);
const titled = (article: string, book: string): Edition => ({
  ...next,
  source: { ...next.source, article: { zh: article, en: article }, book: { zh: book, en: book } },
});
const whole = titled(`虚构${next.year}`, `虚构年鉴（${next.year + 1}）`);
const zh = localeOf('zh');
const said = (shown: Edition, head = before) => describePreview(zh, shown, before, head);

describe('the preview', () => {
  it('says that the head of the page still names the year before, and how it is changed', () => {
    expect(said(whole).head).toContain(`还写着${before.year}年`);
    expect(said(whole).head).toContain(`选“${next.year}年”`);
    expect(said(whole, whole).head).toBeNull();
  });

  it('names the cell in which a title of the year before still stands', () => {
    const { article, book } = before.source;
    expect(said(titled(article.zh, book.zh)).toWrite).toEqual([
      expect.stringMatching(/^文章题名还是上年的：.*“基本信息”里把“文章题名”改成/),
      expect.stringMatching(/^书名或发文单位还是上年的：.*“基本信息”里把“书名或发文单位”改成/),
    ]);
    expect(said(whole).toWrite).toEqual([]);
    // The yearbook of this edition may well be of the year after it.
    expect(said(titled(`虚构${next.year}`, '虚构汇编')).toWrite).toEqual([]);
  });

  it('counts the names that have no English', () => {
    const [first, second, ...others] = whole.indicators;
    if (first === undefined || second === undefined) throw new Error('no figures');
    const bare = {
      ...whole,
      indicators: [{ ...first, name: { zh: '危房', en: '危房' } }, second, ...others],
    };
    expect(said(bare).toWrite).toEqual([
      expect.stringMatching(/^1项指标没有英文名称，英文界面上显示中文。.*“英文名称”一列/),
    ]);
    const latin = { ...whole, indicators: [{ ...first, name: { zh: 'GDP', en: 'GDP' } }, second, ...others] };
    expect(said(latin).toWrite).toEqual([]);
  });
});
