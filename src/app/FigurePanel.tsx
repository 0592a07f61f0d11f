import { useMemo } from 'react';
import { FigureDrawer } from '../ui/FigureDrawer';
import type { Context } from '../views/context';
import { describeDetail } from '../views/describe-detail';
import { absolute, leaveFigure } from './navigation';
import { toHref } from './route';
import type { Route } from './route-types';

interface Props {
  readonly context: Context;
  readonly route: Route;
}

/** The detail of the figure that the address names, over the screen that it was opened from. */
export function FigurePanel({ context, route }: Props) {
  const detail = useMemo(
    () => (route.figure === null ? null : describeDetail(context, route.figure)),
    [context, route.figure],
  );
  if (detail === null) return null;
  return (
    <FigureDrawer
      detail={detail}
      link={absolute(toHref(route))}
      onClose={() => leaveFigure(toHref({ ...route, figure: null }))}
    />
  );
}
