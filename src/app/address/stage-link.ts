import type { Edition } from '../../edition/types';
import { firstSlideOf, slideOfKind } from '../../views/slide/slides';
import { plainStage } from '../../views/slide/stage-query';
import { toHref } from './codec';
import type { Route, Screen } from './route-types';

/** The slide about what the screen shows. */
function slideOf(screen: Screen, edition: Edition): number | string {
  switch (screen.name) {
    case 'area':
      return firstSlideOf(screen.area, edition);
    case 'growth':
      return slideOfKind('growths', edition);
    case 'method':
      return slideOfKind('checks', edition);
    default:
      return 1;
  }
}

/** The address of the stage from a screen: filter, language and digits go along. */
export const presentHref = (route: Route, edition: Edition): string =>
  toHref({
    ...route,
    screen: { name: 'present', slide: slideOf(route.screen, edition) },
    figure: null,
    stage: plainStage,
  });
