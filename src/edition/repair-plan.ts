import { fitting } from './by-rule/fits';
import { type Known, knownOf } from './by-rule/known';
import { tilesOf } from './by-rule/order';
import { withSlide } from './by-rule/slides';
import type { GroupPlan, PicturePlan, Plan, SectionPlan, SectorPlan, SlidePlan } from './plan';
import { cardOf, planOf } from './plan-by-rule';
import type { EditionFacts } from './types';

/**
 * A plan for facts that it was not made for, as last year's for this year's: what they still bear is kept, what they don't
 * have is left out, and what the plan lacks is planned by rule. A plan that fits comes back as it is.
 */
export function repairPlan(facts: EditionFacts, plan: Plan): Plan {
  const known = knownOf(facts);
  const byRule = planOf(facts);
  const own = plan.pictures.flatMap((picture) => fitting(picture, known) ?? []);
  const kept = new Map(own.map((picture) => [picture.id, picture]));
  const mended = plan.sections.flatMap((section) => sectionOf(section, kept, known) ?? []);
  const cards = cardsOf(mended, plan, kept, known);
  const sections = mended.map((section) => withCard(section, cards.get(section.id)));
  const planned = new Set(sections.map(({ id }) => id));
  const added = byRule.sections.filter(({ id }) => !planned.has(id));
  const named = new Set(added.flatMap(picturesIn));
  const pictures = [
    ...own,
    ...[...cards.values(), ...byRule.pictures.filter(({ id }) => named.has(id))].filter(
      ({ id }) => !kept.has(id),
    ),
  ];
  const headline = plan.headline.filter((id) => known.figures.has(id));
  const repaired: Plan = {
    ...plan,
    headline: headline.length > 0 ? headline : byRule.headline,
    bottomLine: plan.bottomLine.filter((id) => known.claims.has(id)),
    pictures,
    sections: inOrder(facts, sections, added),
    sectors: plan.sectors.flatMap((sector) => sectorOf(sector, known) ?? []),
    slides: storyOf(facts, plan, new Map(pictures.map((picture) => [picture.id, picture])), byRule),
  };
  // The same object says that nothing had to be mended.
  return JSON.stringify(repaired) === JSON.stringify(plan) ? plan : repaired;
}

type Pictures = ReadonlyMap<string, PicturePlan>;

const picturesIn = ({ groups, card }: SectionPlan): readonly string[] => [
  ...groups.flatMap(({ pictures = [] }) => pictures),
  ...(card.picture === undefined ? [] : [card.picture]),
];

/** As the plan has them; sections that it didn't have stand where the edition has them. */
function inOrder(
  { sections }: EditionFacts,
  planned: readonly SectionPlan[],
  added: readonly SectionPlan[],
): readonly SectionPlan[] {
  if (added.length === 0) return planned;
  const places = new Map(sections.map(({ id }, i) => [id, i]));
  return [...planned, ...added].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

function sectionOf(section: SectionPlan, pictures: Pictures, known: Known): SectionPlan | null {
  if (!known.sections.has(section.id) || known.own(section.id).length === 0) return null;
  const groups = section.groups.flatMap((group) => groupOf(group, pictures, known) ?? []);
  const { picture, ...card } = section.card;
  const first = groups.flatMap(({ figures = [] }) => figures)[0] ?? known.own(section.id)[0]?.id;
  const shown = picture !== undefined && isDrawn(pictures.get(picture), known) ? { picture } : {};
  return {
    ...section,
    groups,
    card: { lead: known.figures.has(card.lead) ? card.lead : (first ?? ''), ...shown },
  };
}

/** What the rule puts on the cards that have lost their picture. */
function cardsOf(
  sections: readonly SectionPlan[],
  plan: Plan,
  kept: Pictures,
  known: Known,
): ReadonlyMap<string, PicturePlan> {
  const before = new Map(plan.sections.map(({ id, card }) => [id, card.picture]));
  const lost = sections.filter(({ id, card }) => card.picture === undefined && before.get(id) !== undefined);
  return new Map(
    lost.flatMap(({ id, groups, card: { lead } }) => {
      const panel = groups.flatMap(({ pictures = [] }) =>
        pictures.flatMap((picture) => kept.get(picture) ?? []),
      );
      const tiles = tilesOf(known.own(id));
      const picture = cardOf(id, panel, [
        ...tiles.filter((tile) => tile.id === lead),
        ...tiles.filter((tile) => tile.id !== lead),
      ]);
      return picture === undefined ? [] : [[id, picture] as const];
    }),
  );
}

const withCard = (section: SectionPlan, picture: PicturePlan | undefined): SectionPlan =>
  picture === undefined ? section : { ...section, card: { ...section.card, picture: picture.id } };

/** A growth that isn't stated is drawn only beside a matched year before, so no card and no slide is left to it. */
function isDrawn(picture: PicturePlan | undefined, { figures }: Known): boolean {
  if (picture?.kind !== 'growth') return picture !== undefined;
  return picture.items.every((item) => 'id' in item && figures.get(item.id)?.change !== undefined);
}

function groupOf(group: GroupPlan, pictures: Pictures, known: Known): GroupPlan | null {
  const has: { readonly [K in Exclude<keyof GroupPlan, 'id'>]-?: (id: string) => boolean } = {
    figures: (id) => known.figures.has(id),
    pictures: (id) => pictures.has(id),
    claims: (id) => known.claims.has(id),
    verdicts: (id) => known.claims.has(id),
    lists: (id) => known.lists.has(id),
    said: (id) => known.lists.has(id) || known.claims.has(id),
    derived: (id) => known.checks.has(id),
  };
  const entries = Object.entries(group).flatMap(([part, ids]) => {
    const there = has[part as keyof typeof has] as ((id: string) => boolean) | undefined;
    return there === undefined || !Array.isArray(ids) ? [[part, ids]] : [[part, ids.filter(there)]];
  });
  const left = entries.filter(([part, ids]) => part === 'id' || (Array.isArray(ids) && ids.length > 0));
  return left.some(([part]) => part !== 'id' && part !== 'said') ? Object.fromEntries(left) : null;
}

function sectorOf(sector: SectorPlan, { sectors, figures, checks }: Known): SectorPlan | null {
  if (!sectors.has(sector.id)) return null;
  const there = (ids: readonly string[]) => ids.filter((id) => figures.has(id));
  return {
    ...sector,
    answers: Object.fromEntries(
      Object.entries(sector.answers).map(([question, ids]) => [question, there(ids)]),
    ),
    also: there(sector.also),
    derived: sector.derived.filter((id) => checks.has(id)),
  };
}

function slideOf(slide: SlidePlan, pictures: Pictures, known: Known): SlidePlan | null {
  if (!('section' in slide)) return slide;
  if (!known.sections.has(slide.section)) return null;
  const there = (ids: readonly string[]) => ids.filter((id) => known.figures.has(id));
  switch (slide.kind) {
    case 'statements': {
      const claims = slide.claims.filter((id) => known.claims.has(id));
      return claims.length === 0 ? null : { ...slide, claims };
    }
    case 'picture': {
      if (!isDrawn(pictures.get(slide.picture), known)) return null;
      const { list, ...unlisted } = slide;
      const isListed = list === undefined || known.lists.has(list);
      return { ...(isListed ? slide : unlisted), rows: there(slide.rows) };
    }
    case 'numbers': {
      const large = there(slide.large);
      if (large.length === 0) return null;
      const { under = [], ...alone } = slide;
      const left = under.filter((source) =>
        'id' in source ? known.figures.has(source.id) : known.checks.has(source.check),
      );
      const led =
        left.length === under.length ? slide : { ...alone, ...(left.length === 0 ? {} : { under: left }) };
      return { ...led, large, rows: there(slide.rows) };
    }
  }
}

/** The story, and for each section that it tells no longer, or never could, what the rule would tell of it. */
function storyOf(
  facts: EditionFacts,
  { slides, sections }: Plan,
  pictures: Pictures,
  byRule: Plan,
): readonly SlidePlan[] {
  const known = knownOf(facts);
  const story = slides.flatMap((slide) => slideOf(slide, pictures, known) ?? []);
  const about = (slide: SlidePlan) => ('section' in slide ? slide.section : null);
  const planned = new Set(sections.map(({ id }) => id));
  const before = new Set(slides.map(about));
  const told = new Set(story.map(about));
  // A section that has no slides although it was planned was left out by a person.
  const missing = byRule.slides.filter(
    (slide) =>
      'section' in slide &&
      !told.has(slide.section) &&
      (before.has(slide.section) || !planned.has(slide.section)) &&
      (slide.kind !== 'picture' || pictures.has(slide.picture)),
  );
  return missing.reduce<readonly SlidePlan[]>((all, slide) => withSlide(all, slide, facts.sections), story);
}
