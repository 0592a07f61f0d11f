import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeGrowth } from '../screen/describe-growth';

const rows = (language: 'zh' | 'en') =>
  describeGrowth(createContext(localeOf(language), suining2021, new Set())).blocks.flatMap((block) =>
    block.kind === 'trends' ? block.table.rows : [],
  );

describe('the table of growths', () => {
  it.each(['zh', 'en'] as const)(
    'gives the growth column the growth, and not the figure that grew: %s',
    (language) => {
      const growths = rows(language).map((row) => row[3]);
      expect(growths.map((cell) => cell?.shown)).toEqual([
        { value: 19.2, decimals: 1, prefix: '', unit: '%', hedge: null },
        { value: 13.38, decimals: 2, prefix: '', unit: '%', hedge: null },
        { value: 7, decimals: 0, prefix: '', unit: '%', hedge: null },
        { value: 5.33, decimals: 2, prefix: '', unit: '%', hedge: null },
      ]);
      // A click still opens the figure.
      expect(growths.map((cell) => cell?.figure?.indicatorId)).toContain('funding.linkage.total');
    },
  );

  it('says of the worked-out year before that it is about', () => {
    const [, funds] = rows('zh');
    expect(funds?.[1]?.shown).toEqual({ value: 7.7, decimals: 2, prefix: '', unit: '亿元', hedge: '约' });
  });

  it('says of an increase that it is a decrease', () => {
    const fallen = {
      ...suining2021,
      indicators: suining2021.indicators.map((figure) =>
        figure.id === 'funding.linkage.total' && figure.change !== undefined
          ? { ...figure, change: { ...figure.change, direction: 'down' as const } }
          : figure,
      ),
    };
    const cells = describeGrowth(createContext(localeOf('zh'), fallen, new Set())).blocks.flatMap((block) =>
      block.kind === 'trends' ? block.table.rows.map((row) => row[4]) : [],
    );
    const funds = cells.find((cell) => cell?.figure?.indicatorId === 'funding.linkage.total');
    expect(funds?.text).toMatch(/^−1\.3\d*亿元$/);
    expect(funds?.shown?.value).toBeLessThan(-1.3);
  });
});
