import { describe, expect, it } from 'vitest';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeIndicators } from './describe-indicators';
import { plainTable } from './table-query';

/** An edition of a hundred times as many rows. */
const large = {
  ...suining2021,
  indicators: Array.from({ length: 100 }, () => suining2021.indicators).flat(),
};
const describeLarge = (page: number) =>
  describeIndicators(createContext(chinese, large, new Set()), { ...plainTable, page });

describe('describeIndicators', () => {
  it('shows everything at once up to 300 rows', () => {
    const view = describeIndicators(createContext(chinese, suining2021, new Set()), plainTable);
    expect(view).toMatchObject({ total: 121, pages: 1, first: 1 });
    expect(view.rows).toEqual(view.everyRow());
  });

  it('shows pages of 50 beyond, and has every row for the print', () => {
    const view = describeLarge(242);
    expect(view).toMatchObject({ total: 12_100, pages: 242, page: 242, first: 12_051 });
    expect(view.rows).toHaveLength(50);
    expect(view.everyRow()).toHaveLength(12_100);
    expect(view.everyRow().slice(-50)).toEqual(view.rows);
  });
});
