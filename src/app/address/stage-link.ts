import { firstSlideOf, type SlideId } from '../../views/stage/slide-ids';
import { plainStage } from '../../views/stage/stage-query';
import { toHref } from './codec';
import type { Route, Screen } from './route-types';

/** The slide that speaks of what is on screen. */
function slideOf(screen: Screen): number | SlideId {
  switch (screen.name) {
    case 'area':
      return firstSlideOf(screen.area);
    case 'growth':
      return 'growth';
    case 'method':
      return 'checks';
    default:
      return 1;
  }
}

/** The address of the stage from a screen: filter, language and digits go along. */
export const presentHref = (route: Route): string =>
  toHref({
    ...route,
    screen: { name: 'present', slide: slideOf(route.screen) },
    figure: null,
    stage: plainStage,
  });
