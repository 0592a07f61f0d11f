import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import type { ShownNumber } from '../../format/shown-number';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeIndicators } from './describe-indicators';
import { plainTable } from './table-query';

const view = (language: 'zh' | 'en') =>
  describeIndicators(createContext(localeOf(language), suining2021, new Set()), plainTable);
/** Digits and point as the article prints them: what a workbook's cell must come to. */
const printedIn = (shown: ShownNumber | null) => shown?.value.toFixed(shown.decimals);

describe('the table as a workbook gets it', () => {
  it.each(['zh', 'en'] as const)('names in %s what its columns hold, each once', (language) => {
    const { columns, keys, rows } = view(language).table;
    expect(new Set(columns).size).toBe(keys.length);
    for (const row of rows) expect(row).toHaveLength(keys.length);
  });

  it('has a row for each figure, with the number that is printed as a number', () => {
    const { keys, rows } = view('zh').table;
    for (const [i, { id, printed, unit }] of suining2021.indicators.entries()) {
      const cell = rows[i]?.[keys.indexOf('value')];
      expect(cell?.figure?.indicatorId).toBe(id);
      expect(printedIn(cell?.shown ?? null), id).toBe(printed);
      expect(cell?.shown?.unit, id).toBe(unit);
    }
    expect(rows).toHaveLength(suining2021.indicators.length);
  });

  it('gives a stated growth as a number, and leaves the cell empty where none is stated', () => {
    for (const language of ['zh', 'en'] as const) {
      const { keys, rows } = view(language).table;
      const growths = rows.map((row) => row[keys.indexOf('change')]);
      expect(growths.flatMap((cell) => cell?.shown?.value ?? []).sort()).toEqual(
        suining2021.indicators.flatMap((i) => ('change' in i ? [Number(i.change.printed)] : [])).sort(),
      );
      for (const cell of growths) expect(cell?.shown === null).toBe(cell?.text === '');
    }
  });
});
