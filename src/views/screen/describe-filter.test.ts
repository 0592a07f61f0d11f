import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectIndicators } from '../../derive/sector-filter';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeFilter } from './describe-filter';

const sectorIds: readonly string[] = suining2021.sectors.map(({ id }) => id);
const contextOf = (...sectors: readonly string[]) => createContext(chinese, suining2021, new Set(sectors));
const here = (counted: string, ...sectors: readonly string[]) =>
  describeFilter(contextOf(...sectors), counted).sectors.flatMap((sector) => (sector.here ? sector.id : []));

describe('the filter', () => {
  it('has the sectors in the order of the edition, none chosen at first', () => {
    const { sectors, chosen, count } = describeFilter(contextOf(), 'all');
    expect(sectors.map(({ id }) => id)).toEqual(sectorIds);
    expect(sectors.filter((sector) => sector.chosen)).toEqual([]);
    expect(chosen).toBeNull();
    expect(count).toBe(`${suining2021.indicators.length}项指标`);
  });

  it.each<[string, number]>([
    ['medical', 8],
    ['education', 8],
    ['water', 4],
    ['relocation', 6],
    ['monitoring', 19],
  ])('%s has %i figures', (id, number) => {
    const { sectors, shown, count } = describeFilter(contextOf(id), 'all');
    expect(sectors.find((sector) => sector.id === id)).toMatchObject({ total: number, chosen: true });
    expect(shown).toBe(number);
    expect(count).toBe(`${number} / ${suining2021.indicators.length}项指标`);
  });

  it('says the same totals on every screen, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.subarray([...sectorIds]),
        fc.constantFrom('all', 'growth', ...suining2021.sections.map(({ id }) => id)),
        (chosen, counted) => {
          for (const { id, name, total, spoken, chosen: isChosen } of describeFilter(
            contextOf(...chosen),
            counted,
          ).sectors) {
            expect(total).toBe(selectIndicators(suining2021, new Set([id])).length);
            expect(spoken).toBe(`${name}，${total}项`);
            expect(isChosen).toBe(chosen.includes(id));
          }
        },
      ),
    );
  });

  it('knows which sectors a screen has something of', () => {
    expect(here('all')).toEqual(sectorIds);
    expect(here('growth')).toEqual(['employment', 'income', 'funds']);
    expect(here('funding')).toContain('funds');
    expect(here('funding')).not.toContain('medical');
    // Choosing one does not change what the screen has.
    expect(here('funding', 'medical')).toEqual(here('funding'));
  });

  it('counts statements and lists of a panel as something', () => {
    for (const { id } of suining2021.sections) {
      const own = [...suining2021.indicators, ...suining2021.claims, ...suining2021.lists].filter(
        ({ section }) => section === id,
      );
      expect(here(id), id).toEqual(
        sectorIds.filter((sector) =>
          own.some(({ sectors }) => (sectors as readonly string[]).includes(sector)),
        ),
      );
    }
  });

  it('names what is chosen in few words', () => {
    const chosen = (...sectors: readonly string[]) => describeFilter(contextOf(...sectors), 'all').chosen;
    expect(chosen('medical')).toEqual({ text: '医疗', brief: '医疗' });
    expect(chosen('medical', 'education')).toEqual({ text: '医疗、教育', brief: '医疗、教育' });
    expect(chosen('income')).toEqual({ text: '收入与集体经济', brief: '1个条线' });
    expect(chosen('medical', 'education', 'income')).toEqual({ text: '医疗等3个条线', brief: '3个条线' });
  });

  it('counts what is shown of a screen', () => {
    expect(describeFilter(contextOf('funds'), 'growth').shown).toBe(1);
    for (const { id } of suining2021.sections)
      expect(describeFilter(contextOf(), id).shown, id).toBe(
        selectIndicators(suining2021, new Set(), id).length,
      );
  });
});
