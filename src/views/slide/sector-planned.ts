import { indicatorOf } from '../../derive/check';
import type { SlidePlan } from '../../edition/plan';
import type { Context } from '../context';
import { describePlanned } from '../picture/pictures';
import { isChosen } from '../picture/pieces';
import { numbersSlide, pictureSlide } from './section-slides';

/** A slide that stands on figures: led by a picture, or by large numbers. */
export type PlannedSlide = NonNullable<ReturnType<typeof pictureSlide>> | ReturnType<typeof numbersSlide>;

/** A slide with fewer figures would be one trivial number. */
export const fewest = 2;

/**
 * Slides of the story of the year that belong wholly to one of these sectors: what is drawn or large on them is the sector's, and rows of
 * others are left out.
 */
export function plannedOfSectors(
  context: Context,
  sectors: readonly string[],
): ReadonlyMap<string, readonly PlannedSlide[]> {
  const found = new Map<string, PlannedSlide[]>(sectors.map((sector) => [sector, []]));
  for (const plan of context.edition.plan.slides) {
    const leading = leadingOf(context, plan);
    const owner = sectors.find(
      (sector) => leading.length > 0 && leading.every((id) => isOf(context, id, sector)),
    );
    const slide = owner === undefined ? null : describe(context, plan);
    if (owner !== undefined && slide !== null && slide.figures.length >= fewest)
      found.get(owner)?.push(slide);
  }
  return found;
}

const isOf = ({ edition }: Context, id: string, sector: string): boolean =>
  indicatorOf(edition, id).sectors.includes(sector);

/** The figures of the article that lead a slide. */
function leadingOf(context: Context, plan: SlidePlan): readonly string[] {
  if (plan.kind === 'numbers') return plan.large;
  if (plan.kind !== 'picture') return [];
  const whole = describePlanned(context, plan.picture);
  return whole === null ? [] : drawn(context, plan.picture);
}

function drawn({ edition }: Context, picture: string): readonly string[] {
  const plan = edition.plan.pictures.find(({ id }) => id === picture);
  const items = plan === undefined ? [] : [...plan.items, ...('whole' in plan ? [plan.whole] : [])];
  return items.flatMap((item) => [...('id' in item ? [item.id] : []), ...(item.also ?? [])]);
}

function describe(context: Context, plan: SlidePlan): PlannedSlide | null {
  if (plan.kind !== 'picture' && plan.kind !== 'numbers') return null;
  const rows = plan.rows.filter((id) => isChosen(context, id));
  return plan.kind === 'picture'
    ? pictureSlide(context, { ...plan, rows })
    : numbersSlide(context, { ...plan, rows });
}
