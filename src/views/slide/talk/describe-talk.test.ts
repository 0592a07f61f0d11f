import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../format/locale';
import { suining2021 } from '../../../indicators/suining-2021/edition';
import { createContext } from '../../context';
import { describeDeck } from '../describe-deck';
import { plainStage, type StageQuery } from '../stage-query';
import { describeTalk, paceAt } from './describe-talk';

const context = createContext(localeOf('zh'), suining2021, new Set());

function talk(query: Partial<StageQuery>) {
  const full = { ...plainStage, ...query };
  const deck = describeDeck(context, full);
  return { deck, plan: describeTalk(context, deck, full, null) };
}

describe('the plan of a talk', () => {
  it('has a time for every slide of the length, and none for the annex', () => {
    const { deck, plan } = talk({ minutes: 10 });
    expect(plan.planned).toBe(600);
    for (const [i, { id }] of deck.slides.entries())
      expect(plan.times[i] === null, id).toBe(deck.annex.has(id));
    const told = plan.times.filter((time) => time !== null);
    for (const [i, { from, to }] of told.entries()) {
      expect(from).toBe(told[i - 1]?.to ?? 0);
      expect(to).toBeGreaterThan(from);
    }
    expect(told[told.length - 1]?.to).toBeLessThanOrEqual(600);
  });

  it('counts a slide of the annex that somebody chose', () => {
    const [annex = ''] = talk({}).deck.annex;
    const { plan } = talk({ agenda: ['title', annex] });
    expect(plan.times.map((time) => time === null)).toEqual([false, false]);
  });

  it('is as long as its words where nobody said how long', () => {
    const { plan } = talk({ agenda: ['title', 'held'] });
    expect(plan.planned % 60).toBe(0);
    expect(plan.planned).toBeGreaterThanOrEqual(plan.times[1]?.to ?? Number.POSITIVE_INFINITY);
  });
});

describe('the pace of a talk', () => {
  const plan = {
    planned: 180,
    times: [{ from: 0, to: 50 }, { from: 50, to: 100 }, { from: 100, to: 150 }, null],
  };

  it.each([
    ['while its slide lasts', 1, 70, { due: 1, late: 0 }],
    ['a moment after its slide', 1, 110, { due: 2, late: 0 }],
    ['long after its slide', 0, 130, { due: 2, late: 80 }],
    ['long before its slide', 2, 40, { due: 0, late: -60 }],
    ['on the last slide, in the time for questions', 2, 175, { due: 2, late: 0 }],
    ['in the annex', 3, 70, null],
  ])('%s', (_, position, seconds, pace) => {
    expect(paceAt(plan, position, seconds)).toEqual(pace);
  });
});
