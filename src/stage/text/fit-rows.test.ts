import { expect, it } from 'vitest';
import type { FigureView } from '../../views/figure/figure';
import { fitRows } from './fit-rows';

const row = (name: string, scope: string | null = null, period: string | null = null) =>
  ({ name, period, scope }) as FigureView;
const room = { width: 17, height: 25 };

it('sets numbers large beside few words, and smaller the more words there are', () => {
  const short = row('劳务协作协议');
  const long = row('向脱贫劳动力推送的岗位（含跨区域劳务协作平台推送）', '与温州、重庆等地');
  expect(fitRows([short, short, short], room).size).toBe(3);
  expect(fitRows([long, long, long], room).size).toBeLessThan(3);
});

it('leaves out scopes for which there is no room, and never a period', () => {
  const long = row(
    '走访排查对象',
    '脱贫不稳定、边缘易致贫、刚性支出较大等对象，原文未分列各类的人数'.repeat(2),
    '累计',
  );
  expect(fitRows([long, long, long], room).beside(long)).toEqual(['累计']);
});

it('does not count words that the name has already', () => {
  const insured = row('购买防贫保险的农村低收入人口', '农村低收入人口');
  expect(fitRows([insured], room).beside(insured)).toEqual([]);
});

it('leaves out the last rows where their words alone take too much', () => {
  const long = row('Relocated people supported by subsistence allowance or in extreme difficulty');
  const { count, size } = fitRows([long, long, long, long], room);
  expect(count).toBeLessThan(4);
  expect(size).toBeGreaterThanOrEqual(1.6);
  expect(fitRows([long, long], room).count).toBe(2);
});
