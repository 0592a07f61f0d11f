import { rowKinds } from '../by-rule/grammar';
import { knownOf } from '../by-rule/known';
import type { Offer } from '../by-rule/offer';
import { fitsCard, tilesOf } from '../by-rule/order';
import { idOf } from '../by-rule/picture-id';
import { namedIn, withSlide } from '../by-rule/slides';
import type { GroupPlan, PicturePlan, Plan, SectionPlan, SlidePlan } from '../plan';
import { cardOf, numbersOf, rowGroupsOf } from '../plan-by-rule';
import type { Edition } from '../types';
import { contentOf, shownIn } from './offers';
import { reworded } from './reworded';

/** A headline has room for so many figures. */
export const mostHeadlines = 4;

const withPlan = (edition: Edition, plan: Partial<Plan>): Edition =>
  reworded(edition, { ...edition, plan: { ...edition.plan, ...plan } });

/** The edition with an offered picture on the panel of its section, and on its card where that has none of its own. */
export function addPicture(edition: Edition, { section, picture: offered }: Offer): Edition {
  const { plan } = edition;
  const before = plan.pictures.find(({ id }) => id === offered.id);
  const isNew = before === undefined || contentOf(before) !== contentOf(offered);
  const picture = isNew && before !== undefined ? { ...offered, id: idOf(offered.id, '.more') } : offered;
  if (shownIn(edition, section).includes(picture.id)) return edition;
  return withPlan(edition, {
    pictures: isNew ? [...plan.pictures.filter(({ id }) => id !== picture.id), picture] : plan.pictures,
    sections: withSection(edition, section, (own) => ({
      ...own,
      groups: withGroup(own.groups, picture.id),
      card: !fitsCard(picture) || hasOwnPicture(own) ? own.card : { ...own.card, picture: picture.id },
    })),
  });
}

/** Numbers in a row stand on a card only until there is a picture. */
const hasOwnPicture = ({ id, card }: SectionPlan): boolean =>
  card.picture !== undefined && card.picture !== idOf(id, '.figures');

function withGroup(groups: readonly GroupPlan[], picture: string): readonly GroupPlan[] {
  const isIn = groups.some(({ id }) => id === picture);
  if (isIn)
    return groups.map((group) =>
      group.id === picture ? { ...group, pictures: [...(group.pictures ?? []), picture] } : group,
    );
  // Behind the last picture; where there is none, before the rows.
  const at = groups.reduce((end, group, i) => ((group.pictures ?? []).length > 0 ? i + 1 : end), 0);
  return [...groups.slice(0, at), { id: picture, pictures: [picture] }, ...groups.slice(at)];
}

/**
 * The edition without a picture on a panel, its card and its slides. Its definition and its words stay in the file, so that
 * it can be added again; its figures stand in rows.
 */
export function removePicture(edition: Edition, section: string, picture: string): Edition {
  if (!shownIn(edition, section).includes(picture)) return edition;
  const { plan } = edition;
  const shown = shownIn(edition, section).filter((id) => id !== picture);
  const own = plan.sections.find(({ id }) => id === section);
  const card = own?.card.picture === picture ? cardPictureOf(edition, section, shown) : undefined;
  return withPlan(edition, {
    pictures: [
      ...plan.pictures,
      ...(card === undefined || plan.pictures.some(({ id }) => id === card.id) ? [] : [card]),
    ],
    sections: withSection(edition, section, ({ groups, card: { picture: onCard, ...bare }, ...rest }) => {
      const left = onCard === picture ? card?.id : onCard;
      return {
        ...rest,
        groups: withRows(
          edition,
          section,
          groups.flatMap((group) => withoutPicture(group, picture)),
        ),
        card: { ...bare, ...(left === undefined ? {} : { picture: left }) },
      };
    }),
    slides: withoutSlidesOf(edition, section, picture),
  });
}

/** What a card shows instead: another picture of the panel that has room on it, else numbers. */
function cardPictureOf(edition: Edition, section: string, shown: readonly string[]): PicturePlan | undefined {
  const { figures, own } = knownOf(edition);
  const left = edition.plan.pictures.filter(({ id }) => shown.includes(id));
  const lead = edition.plan.sections.find(({ id }) => id === section)?.card.lead;
  return cardOf(section, left, leadFirst(tilesOf(own(section)), figures.get(lead ?? '')));
}

const leadFirst = <T>(tiles: readonly T[], lead: T | undefined): readonly T[] =>
  lead === undefined ? tiles : [lead, ...tiles.filter((tile) => tile !== lead)];

function withoutPicture(group: GroupPlan, picture: string): readonly GroupPlan[] {
  if (group.pictures?.includes(picture) !== true) return [group];
  const { pictures, ...rest } = group;
  const left = pictures.filter((id) => id !== picture);
  const kept = left.length === 0 ? rest : { ...rest, pictures: left };
  return Object.keys(kept).length > 1 ? [kept] : [];
}

/** The rows that the rule made, made anew of what neither a picture nor a person's group shows; without such rows, nothing. */
function withRows(edition: Edition, section: string, groups: readonly GroupPlan[]): readonly GroupPlan[] {
  const isRow = ({ id }: GroupPlan) => rowKinds.some((row) => row === id);
  const at = groups.findIndex(isRow);
  if (at < 0) return groups;
  const others = groups.filter((group) => !isRow(group));
  const shown = new Set(others.flatMap(({ pictures = [] }) => pictures));
  const taken = new Set([
    ...edition.plan.pictures.filter(({ id }) => shown.has(id)).flatMap(namedIn),
    ...others.flatMap(({ figures = [] }) => figures),
  ]);
  const rows = knownOf(edition)
    .own(section)
    .filter(({ id }) => !taken.has(id));
  return [...groups.slice(0, at), ...rowGroupsOf(rows), ...groups.slice(at).filter((group) => !isRow(group))];
}

/** Without the slides of a picture; the only one of its section tells the section by numbers then. */
function withoutSlidesOf({ plan }: Edition, section: string, picture: string): readonly SlidePlan[] {
  const isOf = (slide: SlidePlan) => slide.kind === 'picture' && slide.picture === picture;
  const others = plan.slides.filter(
    (slide) => 'section' in slide && slide.section === section && !isOf(slide),
  );
  const lead = plan.sections.find(({ id }) => id === section)?.card.lead;
  return plan.slides.flatMap((slide): readonly SlidePlan[] => {
    if (!isOf(slide)) return [slide];
    if (others.length > 0 || lead === undefined || !('rows' in slide)) return [];
    const { id, from, rows } = slide;
    return [{ id, from, section, kind: 'numbers', large: [lead], rows: rows.filter((row) => row !== lead) }];
  });
}

/** The edition with these figures as its headlines, in this order, at most four. */
export function chooseHeadlines(edition: Edition, ids: readonly string[]): Edition {
  const { figures } = knownOf(edition);
  const headline = [...new Set(ids)].filter((id) => figures.has(id)).slice(0, mostHeadlines);
  return headline.length === 0 ? edition : withPlan(edition, { headline });
}

/**
 * The edition with these figures as the tiles of a section: the first one is its finding, the others stand before what is not
 * chosen. Each gets the weight that says so, in the figure itself.
 */
export function chooseTiles(edition: Edition, section: string, ids: readonly string[]): Edition {
  const known = knownOf(edition);
  const chosen = [...new Set(ids)].filter((id) => known.figures.get(id)?.section === section);
  const [lead] = chosen;
  if (lead === undefined) return edition;
  const weightOf = (id: string, weight: 1 | 2 | 3): 1 | 2 | 3 =>
    id === lead ? 1 : !chosen.includes(id) ? 3 : weight === 1 ? 1 : 2;
  const weighed: Edition = {
    ...edition,
    indicators: edition.indicators.map((figure) => {
      const weight = figure.section === section ? weightOf(figure.id, figure.weight) : figure.weight;
      return weight === figure.weight ? figure : { ...figure, weight };
    }),
  };
  const tiles = (of: Edition, first: string | undefined) =>
    leadFirst(tilesOf(knownOf(of).own(section)), knownOf(of).figures.get(first ?? ''));
  const before = edition.plan.sections.find(({ id }) => id === section)?.card.lead;
  const rowsOf = (of: Edition, first: string | undefined) =>
    tiles(of, first)
      .map(({ id }) => id)
      .slice(1, 1 + mostBeside);
  const byRule = rowsOf(edition, before).join(' ');
  const [numbers] = numbersOf(section, tiles(weighed, lead));
  const { plan } = edition;
  return reworded(edition, {
    ...weighed,
    plan: {
      ...plan,
      pictures: plan.pictures.map((picture) => (picture.id === numbers?.id ? numbers : picture)),
      sections: withSection(edition, section, (own) => ({
        ...own,
        groups: withRows(weighed, section, own.groups),
        card: { ...own.card, lead },
      })),
      slides: plan.slides.map((slide) =>
        // Only a slide that the rule made follows its section.
        slide.kind === 'numbers' &&
        slide.section === section &&
        slide.large[0] === before &&
        slide.rows.join(' ') === byRule
          ? { ...slide, large: [lead], rows: rowsOf(weighed, lead) }
          : slide,
      ),
    },
  });
}

const mostBeside = 4;

/** The story with one more slide, behind those of its section. */
export const addSlide = (edition: Edition, slide: SlidePlan): Edition =>
  edition.plan.slides.some(({ id }) => id === slide.id)
    ? edition
    : withPlan(edition, { slides: withSlide(edition.plan.slides, slide, edition.sections) });

/** The story without a slide. The cover stays, because a talk begins with it. */
export function removeSlide(edition: Edition, id: string): Edition {
  const slides = edition.plan.slides.filter((slide) => slide.id !== id || slide.kind === 'cover');
  return slides.length === edition.plan.slides.length ? edition : withPlan(edition, { slides });
}

function withSection(
  edition: Edition,
  section: string,
  change: (plan: SectionPlan) => SectionPlan,
): readonly SectionPlan[] {
  const { sections } = edition.plan;
  if (sections.some(({ id }) => id === section))
    return sections.map((own) => (own.id === section ? change(own) : own));
  const [lead] = tilesOf(knownOf(edition).own(section));
  return lead === undefined
    ? sections
    : [...sections, change({ id: section, groups: [], card: { lead: lead.id } })];
}
