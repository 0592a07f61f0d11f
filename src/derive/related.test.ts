import { describe, expect, it } from 'vitest';
import { suining2021 } from '../indicators/suining-2021/edition';
import { evaluateChecks, indicatorOf } from './check';
import { relatedTo } from './related';

const results = evaluateChecks(suining2021);
const related = (id: string, limit?: number) =>
  relatedTo(suining2021, results, indicatorOf(suining2021, id), limit).map((indicator) => indicator.id);

describe('figures related to one', () => {
  it('are its partners in cross-checks first, in the order of the formulas', () => {
    expect(related('overview.village-economy.total').slice(0, 2)).toEqual([
      'overview.poor-villages.count',
      'overview.village-economy.average',
    ]);
    expect(related('relief.covered-people.count').slice(0, 3)).toEqual([
      'relief.basic-assistance.count',
      'relief.special-assistance.count',
      'relief.visited-people.count',
    ]);
  });

  it('reach into other sections where a check does', () => {
    expect(related('industry.linkage-funds.total')).toContain('funding.linkage.total');
    expect(related('funding.linkage.total')).toContain('industry.linkage-funds.total');
  });

  it('are neighbours in the same item where no check speaks of it, the nearest first', () => {
    expect(related('policy.paired-households.count')).toEqual([
      'policy.pairing-cadres.count',
      'policy.tibet-cadres.count',
      'policy.resident-cadres.rotated',
      'policy.partner-team.count',
      'policy.assisted-villages.count',
      'policy.partner-funds.total',
    ]);
  });

  it('are as many as asked for at most', () => {
    expect(related('policy.paired-households.count', 2)).toHaveLength(2);
    expect(related('policy.paired-households.count', 0)).toEqual([]);
  });

  it('never hold the figure itself, none twice, and at most six', () => {
    for (const { id } of suining2021.indicators) {
      const found = related(id);
      expect(found, id).not.toContain(id);
      expect(new Set(found).size, id).toBe(found.length);
      expect(found.length, id).toBeLessThanOrEqual(6);
    }
  });

  it('are none only for a figure that stands alone in its item and in no check', () => {
    const alone = suining2021.indicators.filter(({ id }) => related(id).length === 0);
    expect(alone.map(({ id }) => id)).toEqual(['responsibility.meetings.count']);
  });

  it('that take part in no common check come from the same item of the article', () => {
    for (const indicator of suining2021.indicators) {
      const partners = results
        .map(({ inputs, against }) => (against === null ? inputs : [...inputs, against.id]))
        .filter((ids) => ids.includes(indicator.id))
        .flat();
      for (const id of related(indicator.id)) {
        if (partners.includes(id)) continue;
        const { part, item } = indicatorOf(suining2021, id).evidence;
        expect([part, item], `${id} beside ${indicator.id}`).toEqual([
          indicator.evidence.part,
          indicator.evidence.item,
        ]);
      }
    }
  });
});
