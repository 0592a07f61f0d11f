import { describe, expect, it } from 'vitest';
import type { Edition } from '../edition/types';
import { localeOf } from '../format/locale';
import { suining2021 } from '../indicators/suining-2021/edition';
import { createContext, sourceText } from './context';

/** The edition as a workbook gives it, in which nobody says where in the article a phrase stands. */
const placeless = (isNoted: (id: string) => boolean): Edition => ({
  ...suining2021,
  indicators: suining2021.indicators.map((indicator) =>
    isNoted(indicator.id)
      ? indicator
      : { ...indicator, evidence: { ...indicator.evidence, part: 0, item: null, paragraph: 0 } },
  ),
});

const sourcesIn = (edition: Edition, language: 'zh' | 'en') => {
  const context = createContext(localeOf(language), edition, new Set());
  return edition.sections.map(({ id }) => sourceText(context, id));
};

describe('the source of a section', () => {
  it.each(['zh', 'en'] as const)('names no place where none is noted: %s', (language) => {
    const context = createContext(localeOf(language), suining2021, new Set());
    for (const source of sourcesIn(
      placeless(() => false),
      language,
    ))
      expect(source).toBe(sourceText(context));
  });

  it('is the place of the first figure whose place is noted', () => {
    const first = new Set<string>(
      suining2021.sections.map(
        ({ id }) => suining2021.indicators.find(({ section }) => section === id)?.id ?? '',
      ),
    );
    const [opening, ...others] = sourcesIn(
      placeless((id) => !first.has(id)),
      'zh',
    );
    expect([opening, ...others]).toEqual(sourcesIn(suining2021, 'zh'));
  });
});
