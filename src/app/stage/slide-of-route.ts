import type { Edition } from '../../edition/types';
import type { DeckView, SlideView } from '../../views/slide/describe-deck';
import { sectionOf } from '../../views/slide/slides';
import type { Route, Screen } from '../address/route-types';

/** The number of the slide that the address names. If the filter removed that slide, it is the first of its section. */
export function numberOf({ screen }: Route, { slides }: DeckView, edition: Edition): number {
  const wanted = screen.name === 'present' ? screen.slide : 1;
  if (typeof wanted === 'number') return wanted;
  const exact = slides.findIndex(({ id }) => id === wanted);
  const section = sectionOf(wanted, edition);
  const near =
    exact >= 0 ? exact : slides.findIndex((slide) => section !== null && slide.section === section);
  return Math.max(0, near) + 1;
}

/** The screen about a slide's subject: there the talk can go on when the show ends. */
export function screenOf(slide: SlideView | undefined): Screen {
  if (slide?.kind === 'growths') return { name: 'growth' };
  if (slide?.kind === 'checks') return { name: 'method' };
  const section = slide?.section ?? null;
  return section === null ? { name: 'overview' } : { name: 'area', area: section };
}
