import type { Edition } from '../../edition/types';
import { readReference } from '../../views/figure/reference';
import { firstSlideOf, slideOfKind, slideShowing } from '../../views/slide/slides';
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

/** The address of the slide that shows a figure, with the figure asked for; null where no slide shows it. */
export function slideHref(route: Route, reference: string, edition: Edition): string | null {
  const named = readReference(edition, reference);
  const slide = named === null ? null : slideShowing(named, edition);
  if (named === null || slide === null) return null;
  return toHref({
    ...route,
    screen: { name: 'present', slide },
    // A worked-out figure is read on its slide; what is asked for on the wall is a figure of the article.
    figure: named.derivedBy === null ? named.indicatorId : null,
    stage: plainStage,
  });
}
