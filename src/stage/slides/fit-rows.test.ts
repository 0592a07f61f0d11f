import { expect, it } from 'vitest';
import type { FigureView } from '../../views/figure/figure';
import { fitRows } from './fit-rows';

const row = (name: string, scope: string | null = null) => ({ name, period: null, scope }) as FigureView;
const room = { width: 17, height: 25 };

it('sets numbers large beside few words, and smaller the more words there are', () => {
  const short = row('劳务协作协议');
  const long = row(
    '向脱贫劳动力推送的岗位（含跨区域劳务协作平台推送）',
    '脱贫劳动力外出转移就业、未升学新增脱贫劳动力',
  );
  expect(fitRows([short, short, short], room)).toBe(3);
  expect(fitRows([long, long, long], room)).toBeLessThan(3);
});

it('does not count words that the name has already', () => {
  expect(fitRows([row('购买防贫保险的农村低收入人口', '农村低收入人口')], room)).toBe(
    fitRows([row('购买防贫保险的农村低收入人口')], room),
  );
});
