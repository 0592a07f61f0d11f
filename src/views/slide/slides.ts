import type { PlainSlide } from '../../edition/plan';
import type { Edition } from '../../edition/types';
import type { Named } from '../figure/reference';
import { figureOfSlide } from './added-slide';

type Planned = Pick<Edition, 'plan'>;

/** Names of slides that are made by rule: findings, numbers of a sector, what it held and how, what is open, the annex. */
const byRule = /^(findings-\d+|(sector|held|ways)-[a-z0-9-]+|open|all-[a-z0-9-]+-\d+)$/;

/** The name of the whole annex in an agenda, so that its address stays short. */
export const annexId = 'annex';

/** The name of a slide of a section. A link keeps it, also when the story has that slide no longer. */
const ofSection = /^area-(.+)-\d+$/;

/** The section that a slide of this name is about, in the story of today or an older one; null where it is about none. */
export function sectionOf(id: string, { plan, sections }: Pick<Edition, 'plan' | 'sections'>): string | null {
  const planned = plan.slides.find((slide) => slide.id === id);
  if (planned !== undefined && 'section' in planned) return planned.section;
  return sections.find((section) => section.id === ofSection.exec(id)?.[1])?.id ?? null;
}

/** Whether a story of the edition can have, or once had, a slide of this name. */
export const isSlide = (id: string, edition: Pick<Edition, 'plan' | 'indicators' | 'sections'>): boolean =>
  edition.plan.slides.some((slide) => slide.id === id) ||
  sectionOf(id, edition) !== null ||
  id === annexId ||
  byRule.test(id) ||
  edition.indicators.some((one) => one.id === figureOfSlide(id));

/** The first slide that the story has of a section, by its id; the first of all where it has none. */
export const firstSlideOf = (section: string, { plan }: Planned): number | string =>
  plan.slides.find((slide) => 'section' in slide && slide.section === section)?.id ?? 1;

/** The slide of a kind, by its id; the first of all where the story has none. */
export const slideOfKind = (kind: PlainSlide, { plan }: Planned): number | string =>
  plan.slides.find((slide) => slide.kind === kind)?.id ?? 1;

/** What can be enlarged besides a figure. */
export const isStagePicture = (id: string, { plan }: Planned): boolean =>
  plan.pictures.some((picture) => picture.id === id);

/** The slide that shows a figure, by its id: that of its picture before one that only names it; null where none does. */
export function slideShowing(
  { indicatorId, derivedBy }: Named,
  { plan, indicators }: Edition,
): string | null {
  const names = (value: unknown, id: string): boolean =>
    value === id ||
    (typeof value === 'object' && value !== null && Object.values(value).some((v) => names(v, id)));
  const id =
    derivedBy === null || derivedBy === 'baseline' || derivedBy === 'increase' ? indicatorId : derivedBy;
  const drawn = plan.pictures.filter((picture) => names(picture, id)).map((picture) => picture.id);
  const grows = indicators.some((one) => one.id === id && one.change !== undefined);
  const found =
    plan.slides.find((slide) => drawn.some((picture) => names(slide, picture))) ??
    plan.slides.find((slide) => names(slide, id)) ??
    (grows ? plan.slides.find(({ kind }) => kind === 'growths') : undefined);
  return found?.id ?? null;
}
