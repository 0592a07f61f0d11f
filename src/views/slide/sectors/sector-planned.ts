import { indicatorOf } from '../../../derive/check';
import type { SlidePlan } from '../../../edition/plan';
import type { Context } from '../../context';
import { describePlanned } from '../../picture/pictures';
import { isChosen } from '../../picture/pieces';
import { numbersSlide, pictureSlide } from '../section-slides';

/** A slide that stands on figures: led by a picture, or by large numbers. */
export type PlannedSlide = NonNullable<ReturnType<typeof pictureSlide>> | ReturnType<typeof numbersSlide>;

/** A slide with fewer figures would be one trivial number. */
export const fewest = 2;

/** So many rows of a list are read from the last row of chairs. */
const mostInList = 5;

/**
 * Slides of the story of the year that belong wholly to one of these sectors: what is drawn or large on them is the sector's, and rows of
 * others are left out.
 */
export function plannedOfSectors(
  context: Context,
  sectors: readonly string[],
): ReadonlyMap<string, readonly PlannedSlide[]> {
  const found = context.edition.plan.slides.flatMap((plan) => {
    const leading = leadingOf(context, plan);
    const home = sectors.find((sector) => leading.every((id) => firstOf(context, id) === sector));
    const owner = home ?? sectors.find((sector) => leading.every((id) => isOf(context, id, sector)));
    if (leading.length === 0 || owner === undefined) return [];
    const slide = describe(context, plan);
    return slide === null || slide.figures.length < fewest
      ? []
      : { slide, owner, isHome: home !== undefined };
  });
  // A sector begins with what is its own before what it shares.
  const inOrder = [...found.filter(({ isHome }) => isHome), ...found.filter(({ isHome }) => !isHome)];
  return new Map(
    sectors.map((sector) => [
      sector,
      inOrder.filter(({ owner }) => owner === sector).map(({ slide }) => slide),
    ]),
  );
}

const firstOf = ({ edition }: Context, id: string): string | undefined => indicatorOf(edition, id).sectors[0];

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
  if (plan.kind === 'picture') return pictureSlide(context, { ...plan, rows });
  const slide = numbersSlide(context, { ...plan, rows });
  const { large } = slide;
  // Sums of unequal size in one list are not taken for equals.
  return large.length < 2 || large.length + rows.length > mostInList
    ? slide
    : {
        ...slide,
        form: 'list',
        large: large.slice(0, 1),
        rows: [...large.slice(1).map(({ figure }) => figure), ...slide.rows],
      };
}
