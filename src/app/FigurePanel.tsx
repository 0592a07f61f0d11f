import { useMemo } from 'react';
import { FigureDrawer } from '../ui/FigureDrawer';
import type { Context } from '../views/context';
import { describeDetail } from '../views/describe-detail';
import { absolute, leaveFor } from './navigation';
import { toHref } from './route';
import type { Route } from './route-types';
import { usePreviousHash } from './use-previous-hash';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly hash: string;
}

/** The detail of the figure that the address names, over the screen that it was opened from. */
export function FigurePanel({ context, route, hash }: Props) {
  const previous = usePreviousHash(hash);
  const detail = useMemo(
    () => (route.figure === null ? null : describeDetail(context, route.figure)),
    [context, route.figure],
  );
  if (detail === null) return null;
  return (
    <FigureDrawer
      detail={detail}
      link={absolute(toHref(route))}
      onClose={() => leaveFor(toHref({ ...route, figure: null }), previous.current)}
    />
  );
}
