import type { Edition } from '../../edition/types';
import { isPart } from '../../views/screen/booklet-part';
import { isSlide } from '../../views/slide/slides';
import { decoded, partsOf } from './pieces';
import { editionSteps, type Problem, type Screen } from './route-types';

const plainScreens = ['growth', 'indicators', 'method', 'one-page', 'worksheet', 'compare'] as const;

/**
 * Reads the screen that a path names.
 *
 * @param say is called with every problem
 */
export function readPath(path: string, edition: Edition, say: (problem: Problem) => void): Screen {
  const parts = partsOf(path).map(decoded);
  const [first, second] = parts;
  if (first === undefined) return { name: 'overview' };
  const plain = plainScreens.find((name) => name === first);
  if (plain !== undefined && parts.length === 1) return { name: plain };
  if (first === 'area' && second !== undefined && parts.length === 2) {
    const section = edition.sections.find(({ id }) => id === second);
    if (section !== undefined) return { name: 'area', area: section.id };
    say({ kind: 'section', value: second });
    return { name: 'unknown' };
  }
  if (first === 'booklet' && parts.length === 1) return { name: 'booklet', part: null };
  if (first === 'booklet' && second !== undefined && parts.length === 2 && isPart(second, edition))
    return { name: 'booklet', part: second };
  if (first === 'present' && parts.length <= 2) {
    const slide = second ?? '1';
    if (isSlide(slide, edition)) return { name: 'present', slide };
    // Only the stage knows how many slides there are, so a number that is too large is handled there.
    if (/^[1-9]\d{0,3}$/.test(slide)) return { name: 'present', slide: Number(slide) };
    say({ kind: 'slide', value: slide });
    return { name: 'present', slide: 1 };
  }
  const step =
    first === 'edition' && parts.length <= 2 ? editionSteps.find((s) => s === (second ?? 'open')) : undefined;
  if (step !== undefined) return { name: 'edition', step };
  say({ kind: 'address', value: decoded(path) });
  return { name: 'unknown' };
}

export function writePath(screen: Screen): string {
  switch (screen.name) {
    case 'overview':
    case 'unknown':
      return '/';
    case 'growth':
    case 'indicators':
    case 'method':
    case 'one-page':
    case 'worksheet':
    case 'compare':
      return `/${screen.name}`;
    case 'area':
      return `/area/${screen.area}`;
    case 'edition':
      return screen.step === 'open' ? '/edition' : `/edition/${screen.step}`;
    case 'booklet':
      return `/booklet${screen.part === null ? '' : `/${screen.part}`}`;
    case 'present':
      return `/present/${screen.slide}`;
  }
}
