import { memo, useMemo } from 'react';
import { isFiltered } from '../derive/sector-filter';
import { OverviewScreen } from '../screens/overview/OverviewScreen';
import type { CoreContext } from '../views/context';
import { describeOverview } from '../views/describe-overview';

/** The first screen, made from what comes with the first load; drawn anew only for another choice or language. */
export const Overview = memo(function Overview({ context }: { readonly context: CoreContext }) {
  const view = useMemo(() => describeOverview(context), [context]);
  const { area } = context.locale.words;
  return (
    <OverviewScreen
      view={view}
      filtered={isFiltered(context.choice)}
      claimWords={{ title: area.claims, note: area.claimsNote }}
    />
  );
});
