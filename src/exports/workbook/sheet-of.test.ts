import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { sheetsInSteps } from '../../views/file/describe-workbook';
import { breaksFor } from './page-breaks';
import { sheetOf } from './sheet-of';

const views = (['zh', 'en'] as const).flatMap((language) => [
  ...sheetsInSteps(createContext(localeOf(language), suining2021, new Set())),
]);

describe('a printed sheet', () => {
  it('has its growths on one page', () => {
    const growths = views.filter(({ parts }) => parts.some(({ kind }) => kind === 'trends'));
    expect(growths).toHaveLength(2);
    for (const view of growths) expect(sheetOf(view).breaks, view.name).toHaveLength(1);
  });

  it('keeps remarks together rather than one or two of them alone', () => {
    const rows = Array.from({ length: 40 }, () => ({ cells: [], height: 18 }));
    // A page has some 26 such rows.
    expect(breaksFor(rows.slice(0, 29), [{ from: 20, to: 29 }], 100, 'A4')).toEqual([20]);
    // What no page has room for begins where it stands.
    expect(breaksFor(rows, [{ from: 3, to: 40 }], 100, 'A4')).toEqual([]);
  });

  it('has its remarks in one piece', () => {
    for (const view of views) {
      const { rows, breaks = [] } = sheetOf(view);
      const last = view.parts[view.parts.length - 1];
      if (last?.kind !== 'lines' || last.title === null || last.lines.length > 20) continue;
      const begin = rows.length - last.lines.length - 2;
      expect(
        breaks.every((at) => at <= begin),
        view.name,
      ).toBe(true);
    }
  });
});
