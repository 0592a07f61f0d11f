import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectIndicators } from '../../derive/sector-filter';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeFilter } from './describe-filter';

const sectorIds: readonly string[] = suining2021.sectors.map(({ id }) => id);
const contextOf = (...sectors: readonly string[]) => createContext(chinese, suining2021, new Set(sectors));

describe('the chips of the filter', () => {
  it('stand in the order of the edition, none chosen at first', () => {
    const { chips, count } = describeFilter(contextOf(), 'all');
    expect(chips.map(({ id }) => id)).toEqual(sectorIds);
    expect(chips.filter(({ chosen }) => chosen)).toEqual([]);
    expect(count).toBe(`${suining2021.indicators.length}项指标`);
  });

  it.each<[string, number]>([
    ['medical', 8],
    ['education', 8],
    ['water', 4],
    ['relocation', 6],
    ['monitoring', 19],
  ])('%s has %i figures', (id, number) => {
    const { chips, shown, count } = describeFilter(contextOf(id), 'all');
    expect(chips.find((chip) => chip.id === id)).toMatchObject({ count: number, chosen: true });
    expect(shown).toBe(number);
    expect(count).toBe(`${number} / ${suining2021.indicators.length}项指标`);
  });

  it('count what each sector would leave, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...sectorIds]), (sectors) => {
        const { chips, shown } = describeFilter(contextOf(...sectors), 'all');
        for (const { id, count, chosen } of chips) {
          expect(count).toBe(selectIndicators(suining2021, new Set([id])).length);
          expect(chosen).toBe(sectors.includes(id));
        }
        expect(shown).toBe(selectIndicators(suining2021, new Set(sectors)).length);
      }),
    );
  });

  it('on the growth screen count stated growths only', () => {
    const { chips, total, shown } = describeFilter(contextOf('funds'), 'growth');
    expect(total).toBe(4);
    expect(shown).toBe(1);
    const counts = chips.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]);
    expect(counts).toEqual([
      ['employment', 1],
      ['income', 2],
      ['funds', 1],
    ]);
  });

  it('in a section count its figures only', () => {
    for (const { id } of suining2021.sections) {
      const { chips, total } = describeFilter(contextOf(), id);
      expect(total, id).toBe(selectIndicators(suining2021, new Set(), id).length);
      for (const chip of chips)
        expect(chip.count, `${id} ${chip.id}`).toBe(
          selectIndicators(suining2021, new Set([chip.id]), id).length,
        );
    }
  });
});
