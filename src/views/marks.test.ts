import { describe, expect, it } from 'vitest';
import { checkValueOf } from '../edition/check-value';
import type { Edition } from '../edition/types';
import { chinese, localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext } from './context';
import { marked } from './marks';
import { describeOnePage } from './one-page/describe-one-page';
import { scopeOf } from './scope';
import { describeBooklet } from './screen/describe-booklet';
import { describeLegend } from './screen/describe-legend';
import { describeDeck } from './slide/describe-deck';
import { plainStage } from './slide/stage-query';

const date = new Date(2026, 10, 5);
const builtIn: Edition = suining2021;
const draft: Edition = { ...builtIn, id: 'made-up-2022', draft: true, made: '2026-03-02' };
const value = checkValueOf(draft);

/** Every text that says whose edition a screen, a slide or a file is of. */
function told(edition: Edition, locale = chinese): readonly string[] {
  const context = createContext(locale, edition, new Set());
  const scope = scopeOf(context, {}, date, '');
  return [
    scope.edition.name,
    scope.edition.source,
    describeLegend(context).source,
    describeOnePage(context).source,
    describeBooklet(context, date).name,
    ...describeDeck(context, plainStage).slides.map(({ source }) => source),
  ];
}

describe('the marks of an edition', () => {
  it.each(['zh', 'en'] as const)('stand on every screen, slide and file of a draft, in %s', (language) => {
    const locale = localeOf(language, false);
    for (const text of told(draft, locale))
      for (const mark of [locale.words.app.draft, '2026-03-02', value]) expect(text).toContain(mark);
  });

  it('stand nowhere for the built-in edition', () => {
    expect(told(builtIn).join()).not.toMatch(/草稿|校验码|编制日期/);
    expect(marked(createContext(chinese, builtIn, new Set()), 'a')).toBe('a');
  });
});
