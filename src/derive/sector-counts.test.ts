import { describe, expect, it } from 'vitest';
import { suining2021 } from '../indicators/suining-2021/edition';
import { sectorCounts } from './sector-counts';

describe('sector counts', () => {
  it('are what counting sector by sector gives', () => {
    const { indicators, sectors } = suining2021;
    const counts = sectorCounts(indicators);
    for (const { id } of sectors)
      expect(counts.get(id) ?? 0, id).toBe(indicators.filter((i) => i.sectors.includes(id)).length);
    expect(counts.get('medical')).toBeGreaterThan(0);
  });

  it('count an entry once, and each list for itself', () => {
    const list = [{ sectors: ['water', 'water'] }, { sectors: ['water', 'funds'] }] as const;
    expect(sectorCounts(list)).toEqual(
      new Map([
        ['water', 2],
        ['funds', 1],
      ]),
    );
    expect(sectorCounts([])).toEqual(new Map());
    expect(sectorCounts(list)).toBe(sectorCounts(list));
  });
});
