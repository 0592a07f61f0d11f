import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carryPlan } from '../../src/edition/carry-plan';
import { parseEdition } from '../../src/edition/parse-edition';
import { faultsOfReferences } from '../../src/edition/references';
import { repairPlan } from '../../src/edition/repair-plan';
import type { Edition, EditionFacts } from '../../src/edition/types';
import { builtIn } from '../../src/editions/built-in';

const noTexts = { sentences: {}, speech: {}, windows: {} };
const read = parseEdition(
  JSON.parse(readFileSync(new URL('../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!read.ok) throw new Error('the county is no edition');
const county = read.edition;

/** Next year without some figures, and without everything that speaks of them. */
function without(edition: Edition, ids: ReadonlySet<string>): EditionFacts {
  const { plan: _, ...facts } = edition;
  const left = <T extends { readonly about: readonly string[] }>(entries: readonly T[]) =>
    entries.filter(({ about }) => about.every((id) => !ids.has(id)));
  return {
    ...facts,
    id: 'next-year',
    year: edition.year + 1,
    previousYear: edition.year,
    indicators: edition.indicators.filter(({ id }) => !ids.has(id)),
    claims: left(edition.claims),
    lists: left(edition.lists),
    cautions: left(edition.cautions),
    checks: edition.checks.filter(
      (check) => !JSON.stringify(check).match([...ids].map((id) => `"${id}"`).join('|') || '$^'),
    ),
    sentences: edition.sentences.filter((sentence) => sentence.every((id) => !ids.has(id))),
  };
}

describe('a plan that fits', () => {
  it.each([builtIn, county])('comes back as it is: $id', (edition) => {
    expect(repairPlan(edition, edition.plan)).toBe(edition.plan);
    expect(carryPlan(edition, edition)).toEqual(edition);
  });
});

describe('a plan of last year', () => {
  it.each([builtIn, county])('stays right whichever figure is dropped: $id', (edition) => {
    for (const { id } of edition.indicators) {
      const facts = without(edition, new Set([id]));
      const carried = carryPlan(facts, edition);
      expect([id, faultsOfReferences(carried, noTexts)]).toEqual([id, []]);
    }
  });

  it.each([builtIn, county])('stays right with every second figure, and with none: $id', (edition) => {
    const ids = edition.indicators.map(({ id }) => id);
    for (const dropped of [ids.filter((_, i) => i % 2 === 0), ids]) {
      const carried = carryPlan(without(edition, new Set(dropped)), edition);
      expect(faultsOfReferences(carried, noTexts)).toEqual([]);
    }
  });

  it('keeps its pictures and the subjects of its groups', () => {
    const carried = carryPlan(without(builtIn, new Set()), builtIn);
    const kinds = new Set(carried.plan.pictures.map(({ kind }) => kind));
    expect(carried.plan.pictures.length).toBeGreaterThan(20);
    expect(kinds).not.toContain('timeline');
    const subjects = Object.keys(carried.prose.zh).filter((name) => name.endsWith('.subject'));
    for (const name of subjects.filter((each) => builtIn.prose.zh[each] !== undefined))
      expect(carried.prose.zh[name]).toBe(builtIn.prose.zh[name]);
  });

  it('says no sentence that a person wrote for last year', () => {
    const facts = without(builtIn, new Set());
    const unwritten = { ...builtIn, prose: { zh: {}, en: {} } };
    const sentencesOf = (from: Edition) =>
      Object.entries(carryPlan(facts, from).prose.zh).filter(([name]) => !name.endsWith('.subject'));
    expect(sentencesOf(builtIn)).toEqual(sentencesOf(unwritten));
  });

  it('plans a section by rule that it had not', () => {
    const plan = { ...builtIn.plan, sections: builtIn.plan.sections.slice(1), slides: [] };
    const [first] = builtIn.plan.sections;
    const repaired = repairPlan(builtIn, plan);
    expect(repaired.sections.map(({ id }) => id)).toContain(first?.id);
  });

  /** Next year with one figure decided or named otherwise. */
  const changedFacts = (id: string, how: 'redefined' | 'renamed' | 'unit'): EditionFacts => {
    const facts = without(builtIn, new Set());
    return how === 'unit'
      ? {
          ...facts,
          indicators: facts.indicators.map((each) => (each.id === id ? { ...each, unit: '个别' } : each)),
        }
      : {
          ...facts,
          matches: [{ with: builtIn.id, here: id, there: id, relation: how, by: 'person' }],
        };
  };

  it.each(['redefined', 'renamed', 'unit'] as const)(
    'keeps no picture, heading and label of a figure that is another one: %s',
    (how) => {
      for (const { id, shortName } of builtIn.indicators) {
        const carried = carryPlan(changedFacts(id, how), builtIn);
        expect([id, faultsOfReferences(carried, noTexts)]).toEqual([id, []]);
        const old = new Set(builtIn.plan.pictures.map((picture) => picture.id));
        const drawing = carried.plan.pictures.filter(
          (picture) => old.has(picture.id) && JSON.stringify(picture).includes(`"${id}"`),
        );
        expect([id, drawing.map((picture) => picture.id)]).toEqual([id, []]);
        for (const { id: section, groups } of carried.plan.sections)
          for (const group of groups)
            if (builtIn.prose.zh[`group.${section}.${group.id}.subject`] !== undefined)
              expect([id, section, group.figures ?? []]).toEqual([
                id,
                section,
                expect.not.arrayContaining([id]),
              ]);
        if (shortName !== undefined)
          expect(carried.indicators.find((each) => each.id === id)?.shortName).toBeUndefined();
      }
    },
  );

  it('keeps a picture of a whole only where all of its figures are surely the same', () => {
    const wholes = builtIn.plan.pictures.filter((picture) => 'whole' in picture && 'id' in picture.whole);
    expect(wholes.length).toBeGreaterThan(1);
    for (const picture of wholes)
      for (const { id } of builtIn.indicators.filter((each) =>
        JSON.stringify(picture).includes(`"${each.id}"`),
      ))
        expect(
          carryPlan(changedFacts(id, 'redefined'), builtIn).plan.pictures.map((each) => each.id),
        ).not.toContain(picture.id);
  });

  it('keeps the terms that its words have, and none whose meaning is of its year or its article', () => {
    const facts = without(builtIn, new Set());
    const { glossary } = carryPlan(facts, builtIn);
    expect(glossary.length).toBeGreaterThan(2);
    for (const { meaning } of glossary) expect(`${meaning.zh}${meaning.en}`).not.toMatch(/\d|原文|article/i);
    const wordless = { ...facts, indicators: [], claims: [], lists: [], noIndicators: [], checks: [] };
    expect(carryPlan({ ...wordless, cautions: [], sentences: [] }, builtIn).glossary).toEqual([]);
  });
});
