import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../src/edition/parse-edition';
import type { Edition } from '../../src/edition/types';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook';
import { localeOf } from '../../src/format/locale';
import { fileWordsOf } from '../../src/format/words/file';
import { suining2021 } from '../../src/indicators/suining-2021/edition';
import { createContext } from '../../src/views/context';
import { describeFigure } from '../../src/views/figure/figure-view';
import { scopeOf } from '../../src/views/scope';
import { brokenSchemas, ruleFaults } from './office-faults';
import { openOffice } from './office-file';
import { schemasAtHand } from './schemas';
import { cellsOf } from './sheet-cells';
import { shownBy } from './shown-by';

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the county is no edition');

const date = new Date(2026, 10, 28);
const written = (edition: Edition, language: 'zh' | 'en', sectors: readonly string[]) => {
  const context = createContext(localeOf(language), edition, new Set(sectors));
  return {
    context,
    bytes: writeWorkbook(context, scopeOf(context, {}, date, 'https://example.org/#/'), date),
  };
};

const pairs = [
  ['medical', 'education'],
  ['housing', 'water'],
  ['funds', 'industry'],
];
const cases = [suining2021, county.edition].flatMap((edition: Edition) =>
  (['zh', 'en'] as const).flatMap((language) =>
    [[], ...edition.sectors.map(({ id }) => [id]), ...(edition === suining2021 ? pairs : [])].map(
      (sectors) => ({
        at: `${edition.id}, ${language}, ${sectors.join() || 'all'}`,
        edition,
        language,
        sectors,
      }),
    ),
  ),
);

describe('the workbook', () => {
  it.each(cases)('of $at breaks no rule', ({ edition, language, sectors }) => {
    expect(ruleFaults(written(edition, language, sectors).bytes)).toEqual([]);
  });

  it.skipIf(!schemasAtHand).each([
    [suining2021, 'zh'],
    [county.edition, 'en'],
  ] as const)('keeps the schemas of the standard, which are at hand', async (edition, language) => {
    expect(await brokenSchemas(written(edition, language, []).bytes)).toEqual([]);
  });

  it.each(cases)(
    'of $at shows each number as it is said, and none twice',
    ({ edition, language, sectors }) => {
      const { context, bytes } = written(edition, language, sectors);
      const words = fileWordsOf(language);
      const cells = cellsOf(openOffice(bytes)).get(words.indicators) ?? new Map();
      const rows = new Map<string, string>();
      for (const [name, cell] of cells) if (name.startsWith('L')) rows.set(cell.value, name.slice(1));
      const chosen = edition.indicators.filter(
        (one) => sectors.length === 0 || one.sectors.some((id) => sectors.includes(id)),
      );
      for (const indicator of chosen) {
        const cell = cells.get(`B${rows.get(indicator.id)}`);
        const { text } = describeFigure(context.locale, indicator);
        expect(cell?.isNumber, indicator.id).toBe(true);
        expect(shownBy(cell?.value ?? '', cell?.format ?? ''), indicator.id).toBe(text);
      }
      expect(rows.size - 1).toBe(chosen.length);
    },
  );

  it('says its filter, its source and its address in its contents and its properties', () => {
    const { bytes } = written(suining2021, 'zh', ['medical']);
    const { texts } = openOffice(bytes);
    expect(texts.get('docProps/core.xml')).toContain('医疗');
    expect(texts.get('docProps/custom.xml')).toContain('https://example.org/#/');
    expect(texts.get('xl/sharedStrings.xml')).toContain('条线筛选：医疗');
  });
});
