import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryPlan } from '../../src/edition/carry-plan';
import { planByRule } from '../../src/edition/plan-by-rule';
import type { Claim, Edition } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';
import { localeOf } from '../../src/format/locale';
import { createContext } from '../../src/views/context';
import { describeArea, groupsIn } from '../../src/views/screen/describe-area';

/** The statements that the panel of a section shows, by id. */
function shownOn(edition: Edition, section: string): readonly string[] {
  const view = describeArea(createContext(localeOf('zh'), edition, new Set()), section);
  return groupsIn(view).flatMap(({ held, claims, rows }) => [
    ...held.map(({ id }) => id),
    ...claims.map(({ id }) => id),
    ...rows.flatMap(({ verdict }) => verdict?.id ?? []),
  ]);
}

const missing = (edition: Edition): readonly string[] =>
  edition.claims.flatMap(({ id, section }) => (shownOn(edition, section).includes(id) ? [] : id));

const { plan: _, ...facts } = builtIn;
const nextYear = {
  ...facts,
  id: 'made-up-next',
  year: builtIn.year + 1,
  previousYear: builtIn.year,
  lists: [],
  prose: { zh: {}, en: {} },
};

describe('a statement without a figure', () => {
  it('is shown on the panel of its section next year, too', () => {
    expect(missing(carryPlan(nextYear, builtIn))).toEqual([]);
    expect(missing(planByRule(nextYear))).toEqual([]);
  });

  it('is shown whatever else the edition has, and whether or not it holds anything', () => {
    const ids = builtIn.indicators.map(({ id }) => id);
    const sections = builtIn.sections.map(({ id }) => id);
    const claims = fc.array(
      fc.record({
        section: fc.constantFrom(...sections),
        about: fc.subarray(ids, { maxLength: 3 }),
        held: fc.boolean(),
        old: fc.option(fc.constantFrom(...builtIn.claims), { nil: undefined }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, fc.subarray(ids), fc.boolean(), (made, kept, carried) => {
        const there = new Set<string>(kept);
        const olds = new Set<string>();
        const all = made.flatMap(({ section, about, held, old }, i): readonly Claim[] => {
          const id = old?.id ?? `made-up-${i}`;
          if (olds.has(id)) return [];
          olds.add(id);
          const evidence = { part: 0, item: null, paragraph: 0, phrase: '虚构' };
          return [
            {
              id,
              section: old?.section ?? section,
              sectors: [],
              text: { zh: '虚构', en: 'Made up' },
              ...(held ? { verdict: { zh: '虚构', en: 'Made up' } } : {}),
              evidence,
              about: about.filter((each) => there.has(each)),
            },
          ];
        });
        const some = {
          ...nextYear,
          indicators: builtIn.indicators.filter(({ id }) => there.has(id)),
          claims: all,
          checks: [],
          cautions: [],
          sentences: [],
        };
        expect(missing(carried ? carryPlan(some, builtIn) : planByRule(some))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
