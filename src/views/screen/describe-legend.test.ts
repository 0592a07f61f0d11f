import { describe, expect, it } from 'vitest';
import { chinese, localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeLegend } from './describe-legend';

describe('the line at the foot', () => {
  it('explains both signs, and says once what can’t be compared', () => {
    const legend = describeLegend(createContext(chinese, suining2021, new Set()));
    expect(legend.derived).toBe('推算：按原文数字算出，非原文数字');
    expect(legend.restored).toEqual({ sign: '点线', text: '原文缺字，据上下文补' });
    expect(legend.notes).toEqual(['综述只有四项有上年对照', '没有分县（市、区）数据']);
    expect(legend.source).toBe('《遂宁年鉴（2022）》专文·专纪');
  });

  it('explains no sign that an edition does not use, and counts its own growths', () => {
    const plain = {
      ...suining2021,
      indicators: suining2021.indicators.map(({ change, status, ...indicator }) => indicator),
      checks: [],
    };
    const legend = describeLegend(createContext(chinese, plain, new Set()));
    expect(legend).toMatchObject({ derived: null, restored: null });
    expect(legend.notes[0]).toBe('综述没有上年对照');
    const one = { ...plain, indicators: [...plain.indicators, ...suining2021.indicators].slice(-1) };
    expect(describeLegend(createContext(localeOf('en'), one, new Set())).notes[0]).toMatch(/^(No|Only one)/);
  });
});
