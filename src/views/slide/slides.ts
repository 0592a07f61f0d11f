import type { Edition } from '../../edition/types';

type Planned = Pick<Edition, 'plan'>;

export const isSlide = (id: string, { plan }: Planned): boolean =>
  plan.slides.some((slide) => slide.id === id);

/** The first slide that the story has of a section, by its id; the first of all where it has none. */
export const firstSlideOf = (section: string, { plan }: Planned): number | string =>
  plan.slides.find((slide) => slide.kind === 'picture' && slide.section === section && slide.leads)?.id ?? 1;

/** The slide of a kind, by its id; the first of all where the story has none. */
export const slideOfKind = (kind: 'growths' | 'checks', { plan }: Planned): number | string =>
  plan.slides.find((slide) => slide.kind === kind)?.id ?? 1;

/** What can be enlarged besides a figure. */
export const isStagePicture = (id: string, { plan }: Planned): boolean =>
  plan.slides.some((slide) => slide.kind === 'picture' && slide.picture === id);
