import { knownOf } from './by-rule/known';
import { proseByRule } from './by-rule/prose';
import { drawnIn } from './by-rule/slides';
import { reworded } from './choices/reworded';
import { inputsOf } from './expression';
import { keptTerms } from './kept-terms';
import type { GroupPlan, PicturePlan, Plan } from './plan';
import { withImpliedWholes } from './plan-by-rule';
import { repairPlan } from './repair-plan';
import { changedFigures } from './same-figures';
import { referencesOf } from './template';
import type { Edition, EditionFacts } from './types';

/**
 * Facts with the plan and the sentences of the edition that they were made from.
 *
 * Facts of the same year keep every sentence that can still be filled in. Facts of another year keep what is named and
 * arranged: order, pictures, groups and their subjects, of the figures that are surely the same. Every other sentence is by
 * rule, because one that a person wrote for a year says what was true of that year (全年稳定, 增幅最高), also where all of its
 * figures are there again. Who wants an old sentence back writes it anew.
 */
export function carryPlan(bare: EditionFacts, from: Edition): Edition {
  if (bare.year !== from.year) return anotherYear(bare, from);
  const facts = withImpliedWholes(bare);
  const plan = repairPlan(facts, from.plan);
  const prose = keptOf(facts, from.prose, () => true);
  if (plan === from.plan) return { ...facts, plan, prose };
  return { ...facts, plan, prose: proseByRule({ ...facts, prose }, plan) };
}

/**
 * An edition of which a person has found that these figures are others than those of the edition that its plan came from: what
 * the plan says of them goes, and everything else stays, also what a person chose.
 */
export function withParted(edition: Edition, parted: ReadonlySet<string>, from: Edition): Edition {
  const facts = { ...edition, indicators: renamedPlainly(edition.indicators, parted, from) };
  const plan = repairPlan(facts, withoutChanged(edition.plan, facts, parted));
  const next = reworded(edition, { ...facts, plan });
  const gone = edition.plan.sections.flatMap(({ id, groups }) => {
    const left = new Set(
      plan.sections.flatMap((section) => (section.id === id ? section.groups.map((group) => group.id) : [])),
    );
    return groups.flatMap((group) => (left.has(group.id) ? [] : `group.${id}.${group.id}.`));
  });
  const left = (templates: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(templates).filter(([name]) => !gone.some((start) => name.startsWith(start))),
    );
  return { ...next, prose: { zh: left(next.prose.zh), en: left(next.prose.en) } };
}

function anotherYear(bare: EditionFacts, from: Edition): Edition {
  const changed = changedFigures(bare, from);
  const facts = withImpliedWholes({
    ...bare,
    indicators: renamedPlainly(bare.indicators, changed, from),
    glossary: keptTerms(bare.glossary, bare),
  });
  const plan = repairPlan(facts, withoutChanged(withoutItsYear(from.plan), facts, changed));
  const groups = new Set(
    plan.sections.flatMap(({ id, groups: own }) => own.map((group) => `group.${id}.${group.id}.subject`)),
  );
  const prose = keptOf(facts, from.prose, (name) => subject.test(name) && groups.has(name));
  return { ...facts, plan, prose: proseByRule({ ...facts, prose }, plan) };
}

/** A label that was found for another measure is not said of this one. */
const renamedPlainly = (
  indicators: EditionFacts['indicators'],
  changed: ReadonlySet<string>,
  from: Edition,
): EditionFacts['indicators'] => {
  const labels = new Map(from.indicators.map(({ id, shortName }) => [id, shortName?.zh]));
  return indicators.map((indicator) => {
    const { shortName, ...rest } = indicator;
    return changed.has(indicator.id) && shortName !== undefined && labels.get(indicator.id) === shortName.zh
      ? rest
      : indicator;
  });
};

/**
 * The plan without what it says of figures that may be others by now: they leave their pictures, and a group that one of them
 * leads is dissolved, because its subject speaks of it. The rest of the plan comes to them by rule.
 */
function withoutChanged(plan: Plan, facts: EditionFacts, changed: ReadonlySet<string>): Plan {
  if (changed.size === 0) return plan;
  const drawn = new Map(plan.pictures.map((picture) => [picture.id, drawnIn(picture)]));
  const leads = ({ figures = [], pictures = [] }: GroupPlan) => [
    ...figures.slice(0, 1),
    ...pictures.slice(0, 1).flatMap((id) => drawn.get(id) ?? []),
  ];
  const sections = plan.sections.map((section) => ({
    ...section,
    groups: section.groups.filter((group) => !leads(group).some((id) => changed.has(id))),
  }));
  const unchanged = {
    ...facts,
    indicators: facts.indicators.filter(({ id }) => !changed.has(id)),
    checks: facts.checks.filter(({ expression, against }) =>
      [...inputsOf(expression), ...(against === undefined ? [] : [against])].every((id) => !changed.has(id)),
    ),
  };
  return repairPlan(unchanged, { ...plan, sections });
}

/** A heading, which names a subject and says nothing of it. */
const subject = /^group\..*\.subject$/;

function keptOf(
  facts: EditionFacts,
  prose: Edition['prose'],
  keeps: (name: string) => boolean,
): Edition['prose'] {
  const { figures, checks } = knownOf(facts);
  const isThere = (name: string, aspect: string | null): boolean => {
    const figure = figures.get(name);
    if (figure !== undefined)
      return figure.change !== undefined || !['growth', 'increase'].includes(aspect ?? '');
    return ['year', 'previousYear', 'sections'].includes(name) || checks.has(name.replace(/^check:/, ''));
  };
  const left = (templates: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(templates).filter(
        ([name, template]) =>
          keeps(name) &&
          referencesOf(template).every((reference) => isThere(reference.name, reference.aspect)),
      ),
    );
  return { zh: left(prose.zh), en: left(prose.en) };
}

/**
 * What a plan says of its own year: years on an axis, how often a year, the next steps, which are sentences only, and which
 * statements its sentences say already, because these are written anew.
 */
const withoutItsYear = (plan: Plan): Plan => ({
  ...plan,
  sections: plan.sections.map((section) => ({
    ...section,
    groups: section.groups.map(({ said: _, ...group }) => group),
  })),
  pictures: plan.pictures.flatMap((picture) => undated(picture) ?? []),
  slides: plan.slides.filter(({ kind }) => kind !== 'next'),
});

function undated(picture: PicturePlan): PicturePlan | null {
  if (picture.kind === 'calendar') return null;
  if (picture.kind !== 'timeline') return picture;
  const [first, ...more] = picture.items.map(({ from: _, to: __, ...purse }) => purse);
  return first === undefined ? null : { id: picture.id, kind: 'purses', items: [first, ...more] };
}
