import { candidatesOf } from '../by-rule/candidates';
import { knownOf } from '../by-rule/known';
import type { Offer } from '../by-rule/offer';
import { idOf } from '../by-rule/picture-id';
import { drawnIn, slideOfPicture } from '../by-rule/slides';
import type { PicturePlan, SlidePlan } from '../plan';
import { planOf } from '../plan-by-rule';
import type { Edition } from '../types';

/** The pictures that could be added, section by section; those that the plan shows already are left out. */
export function offersOf(edition: Edition): readonly Offer[] {
  const known = knownOf(edition);
  const pictures = new Map(edition.plan.pictures.map((picture) => [picture.id, picture]));
  return edition.sections.flatMap(({ id: section }) => {
    const shown = shownIn(edition, section).flatMap((id) => pictures.get(id) ?? []);
    const has = new Set(shown.map(contentOf));
    const { certain, unsure } = candidatesOf(edition, known, section);
    // What was defined once and then taken away can come back, also where no rule would find it.
    const away = takenAway(edition, section);
    const offers: readonly Offer[] = [
      ...away.map((picture): Offer => ({ section, picture, why: 'room' })),
      ...certain.map((picture): Offer => ({ section, picture, why: 'room' })),
      ...unsure.map((offer): Offer => ({ section, ...offer })),
    ];
    return offers.filter(({ picture }) => {
      const content = contentOf(picture);
      if (has.has(content)) return false;
      has.add(content);
      return true;
    });
  });
}

/** What two pictures are the same by: their kind and their figures. */
export const contentOf = (picture: PicturePlan): string =>
  `${picture.kind} ${[...drawnIn(picture)].sort().join(' ')}`;

/** The pictures that the panel of a section shows. */
export const shownIn = ({ plan }: Edition, section: string): readonly string[] =>
  plan.sections
    .filter(({ id }) => id === section)
    .flatMap(({ groups }) => groups.flatMap(({ pictures = [] }) => pictures));

/** Pictures of a section that stand in the plan, and neither on its panel nor on a card or slide. */
function takenAway(edition: Edition, section: string): readonly PicturePlan[] {
  const { sections, slides, pictures } = edition.plan;
  const used = new Set([
    ...shownIn(edition, section),
    ...sections.flatMap(({ card }) => card.picture ?? []),
    ...slides.flatMap((slide) => (slide.kind === 'picture' ? slide.picture : [])),
  ]);
  const { figures } = knownOf(edition);
  // Of two sections, the later one has the picture: it tells how its own figures stand to one said before.
  const homeOf = (picture: PicturePlan) => figures.get([...drawnIn(picture)].pop() ?? '')?.section;
  // Numbers in a row stand on a card only until there is a picture, and were never on a panel.
  const onlyOnCard = idOf(section, '.figures');
  return pictures.filter(
    (picture) => !used.has(picture.id) && picture.id !== onlyOnCard && homeOf(picture) === section,
  );
}

/** The slides that could be added to the story: those by rule, and of pictures that a panel shows. */
export function slideOffersOf(edition: Edition): readonly SlidePlan[] {
  const { plan } = edition;
  const ids = new Set(plan.slides.map(({ id }) => id));
  const kinds = new Set(plan.slides.map(({ kind }) => kind));
  const drawn = new Set(plan.slides.flatMap((slide) => (slide.kind === 'picture' ? slide.picture : [])));
  const told = new Set(plan.slides.flatMap((slide) => ('section' in slide ? slide.section : [])));
  const byRule = planOf(edition).slides.filter((slide) =>
    'section' in slide
      ? slide.kind === 'numbers' && !told.has(slide.section) && !ids.has(slide.id)
      : !kinds.has(slide.kind),
  );
  const pictures = edition.sections.flatMap(({ id, kind }) =>
    kind === 'overview'
      ? []
      : shownIn(edition, id)
          .filter((picture) => !drawn.has(picture))
          .map((picture) => slideOfPicture(id, picture)),
  );
  return [...byRule, ...pictures.filter(({ id }) => !ids.has(id))];
}
