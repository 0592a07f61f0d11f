import { carryPlan } from '../../edition/carry-plan';
import { inputsOf } from '../../edition/expression';
import { planByRule } from '../../edition/plan-by-rule';
import type { NoIndicator } from '../../edition/remarks';
import { referencesOf } from '../../edition/template';
import type { EditionTexts } from '../../edition/texts';
import type { Claim, Edition, EditionFacts } from '../../edition/types';
import type { Making } from './making';
import type { Facts } from './read-basics';
import type { ReadFigures } from './read-figures';

export const noTexts: EditionTexts = { sentences: {}, speech: {}, windows: {} };

interface Read {
  readonly facts: Facts;
  readonly figures: ReadFigures;
  readonly claims: readonly Claim[];
  readonly others: readonly NoIndicator[];
}

interface Assembled {
  readonly edition: Edition;
  readonly texts: EditionTexts;
}

/** An edition of what was read, with what the workbook doesn't carry. */
export const assembled = (read: Read, making: Making, texts: EditionTexts): Assembled =>
  making.base === null || making.isNext ? another(read, making) : mended(read, making.base, making, texts);

/**
 * Another year, or another place: what the edition before says of its own article is left out, and the plan keeps what it
 * arranges.
 */
function another({ facts, figures, claims, others }: Read, { base, groups }: Making): Assembled {
  const used = new Set(figures.indicators.map(({ section }) => section));
  const stated = new Set(claims.map(({ section }) => section));
  const all: EditionFacts = {
    ...facts,
    sections: groups.sections.filter(
      ({ id }) => used.has(id) || stated.has(id) || base?.sections.some((section) => section.id === id),
    ),
    sectors: groups.sectors,
    indicators: figures.indicators,
    claims,
    lists: [],
    checks: [],
    cautions: [],
    noIndicators: others,
    glossary: base?.glossary ?? [],
    openQuestions: [],
    sentences: [],
    prose: { zh: {}, en: {} },
    ...(figures.matches.length === 0 ? {} : { matches: figures.matches }),
    ...(figures.waiting === 0 ? {} : { draft: true as const }),
  };
  const edition = base === null ? planByRule(all) : carryPlan(all, base);
  return { edition, texts: noTexts };
}

/** The same year: what refers to a figure that is gone goes with it, everything else is as it was. */
function mended(
  { facts, figures, claims, others }: Read,
  base: Edition,
  { groups }: Making,
  texts: EditionTexts,
): Assembled {
  const { indicators } = figures;
  const ids = new Set(indicators.map(({ id }) => id));
  const growing = new Set(indicators.flatMap(({ id, change }) => (change === undefined ? [] : [id])));
  const isThere = (id: string) => ids.has(id);
  const some = (about: readonly string[]) => about.filter(isThere);
  const checks = base.checks.filter(
    ({ expression, against }) =>
      inputsOf(expression).every(isThere) && (against === undefined || isThere(against)),
  );
  const all: EditionFacts = {
    ...base,
    ...facts,
    sections: groups.sections,
    sectors: groups.sectors,
    indicators,
    claims: claims.map((claim) =>
      claim.about.every(isThere) ? claim : { ...claim, about: some(claim.about) },
    ),
    lists: base.lists.map((entry) =>
      entry.about.every(isThere) ? entry : { ...entry, about: some(entry.about) },
    ),
    checks,
    cautions: base.cautions.filter(({ about }) => about.every(isThere)),
    noIndicators: others,
    sentences: base.sentences.flatMap((group) => {
      const left = some(group);
      return left.length === group.length ? [group] : left.length > 1 ? [left] : [];
    }),
  };
  const facts2 = withoutPlan(all);
  const edition = carryPlan(facts2, base);
  const known = (name: string) =>
    ids.has(name) ||
    ['value', 'number', 'growth', 'year', 'previousYear', 'sections'].includes(name) ||
    checks.some(({ id }) => name === `check:${id}`);
  const fits = (template: string) =>
    referencesOf(template).every(
      ({ name, aspect }) =>
        known(name) && (!['growth', 'increase'].includes(aspect ?? '') || growing.has(name)),
    );
  const kept = <T>(entries: Readonly<Record<string, T>>, keeps: (id: string, entry: T) => boolean) =>
    Object.fromEntries(Object.entries(entries).filter(([id, entry]) => keeps(id, entry)));
  return {
    edition,
    texts: {
      sentences: kept(
        texts.sentences,
        (id, { zh, en }) =>
          isThere(id) && fits(zh) && fits(en) && (growing.has(id) || !/\{growth\}/.test(zh + en)),
      ),
      speech: kept(texts.speech, (_, { zh, en }) => fits(zh) && fits(en)),
      windows: kept(texts.windows, isThere),
    },
  };
}

function withoutPlan(edition: EditionFacts): EditionFacts {
  const { plan: _, ...facts } = edition as Edition;
  return facts;
}
