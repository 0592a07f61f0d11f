import { knownOf } from './by-rule/known';
import { proseByRule } from './by-rule/prose';
import type { PicturePlan, Plan } from './plan';
import { withImpliedWholes } from './plan-by-rule';
import { repairPlan } from './repair-plan';
import { referencesOf } from './template';
import type { Edition, EditionFacts } from './types';

/**
 * Facts with the plan and the sentences of the edition that they were made from.
 *
 * Facts of the same year keep every sentence that can still be filled in. Facts of another year keep what is named and
 * arranged: order, pictures, groups and their subjects. Every other sentence is by rule, because one that a person wrote for
 * a year says what was true of that year (全年稳定, 增幅最高), also where all of its figures are there again. Who wants an old
 * sentence back writes it anew.
 */
export function carryPlan(bare: EditionFacts, from: Edition): Edition {
  const facts = withImpliedWholes(bare);
  const again = facts.year === from.year;
  const plan = repairPlan(facts, again ? from.plan : withoutItsYear(from.plan));
  const kept = keptOf(facts, from.prose, again ? () => true : (name) => subject.test(name));
  if (again && plan === from.plan) return { ...facts, plan, prose: kept };
  return { ...facts, plan, prose: proseByRule({ ...facts, prose: kept }, plan) };
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

/** What a plan says of its own year: years on an axis, how often a year, and the next steps, which are sentences only. */
const withoutItsYear = (plan: Plan): Plan => ({
  ...plan,
  pictures: plan.pictures.flatMap((picture) => undated(picture) ?? []),
  slides: plan.slides.filter(({ kind }) => kind !== 'next'),
});

function undated(picture: PicturePlan): PicturePlan | null {
  if (picture.kind === 'calendar') return null;
  if (picture.kind !== 'timeline') return picture;
  const [first, ...more] = picture.items.map(({ from: _, to: __, ...purse }) => purse);
  return first === undefined ? null : { id: picture.id, kind: 'purses', items: [first, ...more] };
}
